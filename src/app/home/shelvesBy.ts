import { type Locale, locales } from '../../model/locale.ts'
import type { EntryLine, ProductLine } from '../library/library.ts'

/** An entry in a list that may hold those of several products. */
export interface ListedEntry extends EntryLine {
  readonly product: string
}

/** A part of a list: what its entries have in common. */
export interface ListShelf {
  readonly key: string
  readonly entries: readonly ListedEntry[]
}

/** The ways in which all entries are listed. */
export const listings = ['product', 'name', 'status', 'language'] as const

export type Listing = (typeof listings)[number]

/** The key of the entries that name no HTTP status. */
export const noStatus = 'none'

function grouped(
  entries: readonly ListedEntry[],
  keysOf: (entry: ListedEntry) => readonly string[],
): Map<string, ListedEntry[]> {
  const groups = new Map<string, ListedEntry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}

const shelvesOf = (groups: Iterable<readonly [string, readonly ListedEntry[]]>): ListShelf[] =>
  [...groups].map(([key, entries]) => ({ key, entries }))

/** All entries by what their list is about, each part in the order of the short names. */
export function shelvesBy(
  listing: Listing,
  products: readonly ProductLine[],
): readonly ListShelf[] {
  const listed = products.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ ...entry, product: id })),
  )
  const ordered = listed.toSorted((a, b) => a.place - b.place)
  switch (listing) {
    case 'product':
      return shelvesOf(grouped(listed, ({ product }) => [product]))
    case 'name':
      return shelvesOf(grouped(ordered, ({ initial }) => [initial]))
    case 'status':
      return shelvesOf(
        [
          ...grouped(ordered, ({ statuses }) => (statuses.length > 0 ? statuses : [noStatus])),
        ].toSorted(([a], [b]) => (Number(a) || 1000) - (Number(b) || 1000)),
      )
    case 'language': {
      const groups = grouped(ordered, ({ lang }) => [lang])
      return shelvesOf(
        locales.flatMap((locale: Locale) => {
          const entries = groups.get(locale)
          return entries === undefined ? [] : [[locale, entries] as const]
        }),
      )
    }
    default:
      return listing satisfies never
  }
}
