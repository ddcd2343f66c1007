import type { Catalog, Library } from '../library/library.ts'
import type { Shelf } from '../library/shelf.ts'
import type { ShelfChange } from './contentChange.ts'

/** A library that can be told what has changed, so that it need not be fetched again. */
export interface LiveLibrary extends Library {
  /** Takes these changes over into what has been fetched; `null` forgets all of that. */
  readonly change: (changes: readonly ShelfChange[] | null) => void
}

function withShelf(shelf: Shelf | null, { shelf: now }: ShelfChange): Shelf | null {
  if (shelf === null) return null
  const byId = new Map(now.entries.map((entry) => [entry.id, entry]))
  return {
    ...shelf,
    entries: shelf.entries.map((entry) => byId.get(entry.id) ?? entry),
    trees: { ...shelf.trees, ...now.trees },
    ...(shelf.maps && { maps: { ...shelf.maps, ...now.maps } }),
  }
}

function withTitles({ products }: Catalog, { product, shelf }: ShelfChange): Catalog {
  const titles = new Map(shelf.entries.map(({ id, title }) => [id, title]))
  return {
    products: products.map((line) =>
      line.id === product
        ? {
            ...line,
            entries: line.entries.map((entry) => ({
              ...entry,
              title: titles.get(entry.id) ?? entry.title,
            })),
          }
        : line,
    ),
  }
}

/** `library` as it is while its guides are written. */
export function liveLibrary(library: Library): LiveLibrary {
  const catalogs = new Map<string, Promise<Catalog>>()
  const shelves = new Map<string, Promise<Shelf | null>>()
  const once = <Value>(
    known: Map<string, Promise<Value>>,
    key: string,
    ask: () => Promise<Value>,
  ): Promise<Value> => {
    const asked = known.get(key) ?? ask()
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
  return {
    catalog: (locale) => once(catalogs, locale, () => library.catalog(locale)),
    shelf: (locale, product) =>
      once(shelves, `${locale} ${product}`, () => library.shelf(locale, product)),
    change(changes) {
      if (changes === null) {
        catalogs.clear()
        shelves.clear()
      }
      for (const change of changes ?? []) {
        const { locale, product } = change
        const shelf = shelves.get(`${locale} ${product}`)
        const catalog = catalogs.get(locale)
        if (shelf)
          shelves.set(
            `${locale} ${product}`,
            shelf.then((known) => withShelf(known, change)),
          )
        if (catalog)
          catalogs.set(
            locale,
            catalog.then((known) => withTitles(known, change)),
          )
      }
    },
  }
}
