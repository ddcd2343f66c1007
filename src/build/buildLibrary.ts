import type { Catalog, Library } from '../app/library/library.ts'
import type { Shelf } from '../app/library/shelf.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Locale } from '../model/locale.ts'
import { catalogOf, shelve } from './shelve.ts'

/** Everything that the pages of one language show. */
export interface BuiltLanguage {
  readonly locale: Locale
  readonly catalog: Catalog
  readonly shelves: readonly Shelf[]
}

/** What was compiled, language by language. */
export function buildLanguages(compiled: Compiled, locales: readonly Locale[]): BuiltLanguage[] {
  return locales.map((locale) => {
    const shelves = compiled.products.map((product) => shelve(compiled, product, locale))
    return { locale, shelves, catalog: catalogOf(shelves, locale) }
  })
}

/** The library of a build, from memory. */
export function libraryOf(languages: readonly BuiltLanguage[]): Library {
  const find = (locale: Locale) => languages.find((language) => language.locale === locale)
  return {
    catalog: (locale) => Promise.resolve(find(locale)?.catalog ?? { products: [] }),
    shelf: (locale, id) =>
      Promise.resolve(find(locale)?.shelves.find(({ product }) => product.id === id) ?? null),
  }
}
