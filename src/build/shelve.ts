import type { Catalog } from '../app/library/library.ts'
import type { Shelf, ShelvedEntry } from '../app/library/shelf.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Guide } from '../model/guide.ts'
import { type Locale, languageOf, locales, wordsIn } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import { mapTree } from '../wizard/map/mapTree.ts'
import { treeFor } from '../wizard/treeFor.ts'
import { entryLineOf } from './entryLineOf.ts'
import { othersLast } from './othersLast.ts'
import { productIn } from './productIn.ts'
import { sortByLabel } from './sortByLabel.ts'

/** The languages in which to look for an entry, best first. */
function preferred(locale: Locale, { source }: Product): readonly Locale[] {
  return [
    ...new Set([locale, ...(source === undefined ? [] : [source]), 'en' as const, ...locales]),
  ]
}

/** Each entry of a product once, by its short name: in `locale` where it is written in it, else in the next best language. */
function entriesOf(guides: readonly Guide[], product: Product, locale: Locale): ShelvedEntry[] {
  const order = preferred(locale, product)
  const byId = new Map<string, ShelvedEntry[]>()
  const sorted = guides.toSorted((a, b) => order.indexOf(a.locale) - order.indexOf(b.locale))
  for (const guide of sorted) {
    for (const entry of guide.entries) {
      const twins = byId.get(entry.id) ?? []
      byId.set(entry.id, [...twins, { ...entry, guide: guide.id, languages: [] }])
    }
  }
  const { readings = {} } = product
  const shelved = [...byId.values()].flatMap((twins) => {
    const best = order.flatMap((lang) => twins.find((twin) => twin.lang === lang) ?? [])[0]
    if (best === undefined) return []
    const written = new Set(twins.map(({ lang }) => lang))
    const reading = readings[best.id]
    const languages = locales.filter((one) => written.has(one))
    return [{ ...best, languages, ...(reading === undefined ? {} : { reading }) }]
  })
  return othersLast(sortByLabel(shelved, locale))
}

function guideIn(guides: readonly Guide[], id: string, order: readonly Locale[]): Guide[] {
  return order
    .flatMap((locale) => guides.find((guide) => guide.id === id && guide.locale === locale) ?? [])
    .slice(0, 1)
}

/** One product as the pages of `locale` show it. */
export function shelve(compiled: Compiled, product: Product, locale: Locale): Shelf {
  const guides = compiled.guides.filter((guide) => guide.product === product.id)
  const order = preferred(locale, product)
  const ids = [...new Set(guides.map(({ id }) => id))]
  const entries = entriesOf(guides, product, locale)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const trees = compiled.trees
    .filter((tree) => tree.product === product.id)
    .flatMap((tree) => {
      const entry = byId.get(tree.entry)
      return entry === undefined ? [] : [[tree.entry, treeFor(tree, entry)] as const]
    })
  return {
    locale,
    product: productIn(product, guides, locale),
    guides: ids.flatMap((id) =>
      guideIn(guides, id, order).map(({ entries: _, notes: __, ...facts }) => facts),
    ),
    entries,
    trees: Object.fromEntries(trees),
    maps: Object.fromEntries(trees.map(([id, tree]) => [id, mapTree(tree)])),
  }
}

/** All products by name, from their shelves. */
export function catalogOf(shelves: readonly Shelf[], locale: Locale): Catalog {
  const all = shelves.flatMap(({ entries }) => entries)
  const places = new Map(sortByLabel(all, locale).map((entry, place) => [entry, place]))
  return {
    products: shelves.map(({ product, entries }) => ({
      id: product.id,
      name: wordsIn(product.name, locale),
      nameLang: languageOf(product.name, locale),
      contacts: product.contacts,
      entries: entries.map((entry) => entryLineOf(entry, locale, places.get(entry) ?? 0)),
    })),
  }
}
