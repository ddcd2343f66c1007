/** Strings one after the other in one text: `offsets[i]` to `offsets[i + 1]` bounds string `i`. */
export interface StringTable {
  readonly text: string
  readonly offsets: Uint32Array
}

/** A table of the strings in the order given. */
export function stringTable(strings: readonly string[]): StringTable {
  const offsets = new Uint32Array(strings.length + 1)
  let at = 0
  strings.forEach((one, i) => {
    at += one.length
    offsets[i + 1] = at
  })
  return { text: strings.join(''), offsets }
}

export const sizeOf = (table: StringTable): number => table.offsets.length - 1

export const lengthAt = (table: StringTable, i: number): number =>
  (table.offsets[i + 1] ?? 0) - (table.offsets[i] ?? 0)

export const stringAt = (table: StringTable, i: number): string =>
  table.text.slice(table.offsets[i], table.offsets[i + 1])

/** The unit at `depth` of string `i`, or -1 behind its end. */
export function unitAt(table: StringTable, i: number, depth: number): number {
  const at = (table.offsets[i] ?? 0) + depth
  return at < (table.offsets[i + 1] ?? 0) ? table.text.charCodeAt(at) : -1
}

/** The first string in [lo, hi) of a sorted table, all alike before `depth`, whose unit there is at least `unit`; `hi` where none is. */
export function lowerBound(
  table: StringTable,
  lo: number,
  hi: number,
  depth: number,
  unit: number,
): number {
  let from = lo
  let to = hi
  while (from < to) {
    const middle = (from + to) >>> 1
    if (unitAt(table, middle, depth) < unit) from = middle + 1
    else to = middle
  }
  return from
}

/** Where `sought` stands in a sorted table, or -1. */
export const indexOf = (table: StringTable, sought: string): number =>
  indexBetween(table, sought, 0, sizeOf(table))

/** Where `sought` stands between `start` and `end` of a sorted table, or -1. */
export function indexBetween(
  table: StringTable,
  sought: string,
  start: number,
  end: number,
): number {
  let from = start
  let to = end
  while (from < to) {
    const middle = (from + to) >>> 1
    if (order(table, middle, sought) < 0) from = middle + 1
    else to = middle
  }
  return from < end && order(table, from, sought) === 0 ? from : -1
}

/** Below 0 where string `i` stands before `sought`, 0 where it is the same, else above 0. Makes no string: this is asked often. */
function order({ text, offsets }: StringTable, i: number, sought: string): number {
  const start = offsets[i] ?? 0
  const length = (offsets[i + 1] ?? 0) - start
  const shared = Math.min(length, sought.length)
  for (let depth = 0; depth < shared; depth++) {
    const difference = text.charCodeAt(start + depth) - sought.charCodeAt(depth)
    if (difference !== 0) return difference
  }
  return length - sought.length
}
