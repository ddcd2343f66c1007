import Fuse from 'fuse.js'
import type { EntryLine } from '../library/library.ts'
import { foldName, initialsIn, initialsOf, slippedQuery, typedName } from './searchKeys.ts'

/** The entries of a product, as much of it as a search needs. */
export interface Searched {
  readonly id: string
  readonly entries: readonly Pick<EntryLine, 'id' | 'label' | 'title' | 'reading' | 'statuses'>[]
}

/** The entries, as `product/entry`, whose label, title or status is like a text. */
export type Search = (text: string) => ReadonlySet<string>

/** What is longer was pasted into the wrong field, and only its beginning is looked for. */
const longest = 64

/**
 * A search over the names of all entries of these products. It forgives slips of the fingers, a keyboard that was set to the other
 * script, and takes the initial consonants of Korean words.
 */
export function searchIn(products: readonly Searched[]): Search {
  const items = products.flatMap(({ id, entries }) =>
    entries.map((entry) => ({
      key: `${id}/${entry.id}`,
      label: foldName(entry.label),
      title: foldName(entry.title),
      reading: foldName(entry.reading ?? ''),
      typed: typedName(`${entry.label} ${entry.title}`),
      statuses: entry.statuses.join(' '),
      initials: initialsOf(`${entry.label} ${entry.title}`),
    })),
  )
  const fuse = new Fuse(items, {
    keys: [
      { name: 'label', weight: 3 },
      { name: 'reading', weight: 2 },
      { name: 'title', weight: 1 },
      { name: 'typed', weight: 1 },
      { name: 'statuses', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
  })
  return (text) => {
    const query = text.trim().slice(0, longest)
    const initials = initialsIn(query)
    const slipped = slippedQuery(query)
    const found = [foldName(query), ...(slipped === null ? [] : [slipped])]
      .filter((one) => one !== '')
      .flatMap((one) => fuse.search(one).map(({ item }) => item.key))
    const byInitials =
      initials === null ? [] : items.filter((item) => item.initials.includes(initials))
    return new Set([...found, ...byInitials.map(({ key }) => key)])
  }
}
