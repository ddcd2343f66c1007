import type { ShelvedEntry } from '../library/shelf.ts'

/** A column by which the table of codes can be sorted. */
export type Column = 'code' | 'status'

/** By which column, and whether from its end. */
export interface Order {
  readonly column: Column
  readonly isDescending: boolean
}

/** The HTTP statuses that an entry names. */
export function statusesOf({ signatures }: Pick<ShelvedEntry, 'signatures'>): readonly string[] {
  return signatures.flatMap(({ kind, value }) => (kind === 'status' ? [value] : []))
}

/** The order after a press on the heading of `column`: the other way round where it is sorted by it already. */
export function pressed({ column: current, isDescending }: Order, column: Column): Order {
  return { column, isDescending: current === column && !isDescending }
}

/** Entries that stand in the order of their names, in another one; those without a status come last, and names break ties. */
export function sortRows(
  entries: readonly ShelvedEntry[],
  { column, isDescending }: Order,
): readonly ShelvedEntry[] {
  const turned = (order: number) => (isDescending ? -order : order)
  const places = new Map(entries.map((entry, place) => [entry, place]))
  const placeOf = (entry: ShelvedEntry) => places.get(entry) ?? 0
  const statusOf = (entry: ShelvedEntry) => Number(statusesOf(entry)[0] ?? Number.NaN)
  return entries.toSorted((a, b) => {
    if (column === 'code') return turned(placeOf(a) - placeOf(b))
    const [left, right] = [statusOf(a), statusOf(b)]
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || placeOf(a) - placeOf(b)
    return turned(left - right) || placeOf(a) - placeOf(b)
  })
}
