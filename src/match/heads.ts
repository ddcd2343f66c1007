import type { Index } from './searchIndex.ts'
import { sizeOf, unitAt } from './stringTable.ts'

const cache = new WeakMap<Index, ReadonlyMap<number, readonly [number, number]>>()

/** The keys by their first two units: where those that begin so start and end. */
export function headsOf(index: Index): ReadonlyMap<number, readonly [number, number]> {
  const known = cache.get(index)
  if (known !== undefined) return known
  const heads = new Map<number, [number, number]>()
  for (let i = 0; i < sizeOf(index.keys); i++) {
    const head = unitAt(index.keys, i, 0) * 0x10000 + unitAt(index.keys, i, 1)
    const range = heads.get(head)
    if (range === undefined) heads.set(head, [i, i + 1])
    else range[1] = i + 1
  }
  cache.set(index, heads)
  return heads
}
