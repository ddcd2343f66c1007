import { indexBetween, type StringTable, sizeOf, unitAt } from './stringTable.ts'

/** Sorted keys, and where those with the same first two units start and end. */
export interface KeyTable {
  readonly keys: StringTable
  readonly heads: ReadonlyMap<number, readonly [number, number]>
}

const cache = new WeakMap<StringTable, KeyTable>()

/** The sorted keys, ready to be looked for; made once a table. */
export function keyTable(keys: StringTable): KeyTable {
  const known = cache.get(keys)
  if (known !== undefined) return known
  const heads = new Map<number, [number, number]>()
  for (let i = 0; i < sizeOf(keys); i++) {
    const head = headOf(unitAt(keys, i, 0), unitAt(keys, i, 1))
    const range = heads.get(head)
    if (range === undefined) heads.set(head, [i, i + 1])
    else range[1] = i + 1
  }
  const made = { keys, heads }
  cache.set(keys, made)
  return made
}

export const headOf = (first: number, second: number): number => first * 0x10000 + second

/** Where `sought` stands among the keys, or -1: the first two units leave a large table few to look at. */
export function keyAt({ keys, heads }: KeyTable, sought: string): number {
  const range = heads.get(
    headOf(sought.charCodeAt(0), sought.length > 1 ? sought.charCodeAt(1) : -1),
  )
  return range === undefined ? -1 : indexBetween(keys, sought, ...range)
}
