import Fuse from 'fuse.js'
import type { ProductLine } from '../library/library.ts'

/** The entries, as `product/entry`, whose label, title or status is like a text. */
export type Search = (text: string) => ReadonlySet<string>

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** A search over the names of all entries of these products. */
export function searchIn(products: readonly ProductLine[]): Search {
  const items = products.flatMap(({ id, entries }) =>
    entries.map((entry) => ({
      key: `${id}/${entry.id}`,
      label: fold(entry.label),
      words: fold(entry.label.replaceAll(/[_\-.]+/g, ' ')),
      title: fold(entry.title),
      statuses: entry.statuses.join(' '),
    })),
  )
  const fuse = new Fuse(items, {
    keys: [
      { name: 'label', weight: 3 },
      { name: 'words', weight: 3 },
      { name: 'title', weight: 1 },
      { name: 'statuses', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
  })
  return (text) => new Set(fuse.search(fold(text.trim()).slice(0, 64)).map(({ item }) => item.key))
}
