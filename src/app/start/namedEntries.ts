import { locales, wordsIn } from '../../model/locale.ts'
import type { Library } from '../library/library.ts'
import type { NamedEntry } from './GoScreen.tsx'

/** What each language calls an entry; empty where there is no such entry. */
export async function namedEntries(
  library: Library,
  product: string,
  id: string,
): Promise<readonly NamedEntry[]> {
  const named = await Promise.all(
    locales.map(async (locale) => {
      const shelf = await library.shelf(locale, product)
      const entry = shelf?.entries.find((candidate) => candidate.id === id)
      if (shelf === null || entry === undefined) return []
      const { title, lang } = entry
      return [{ locale, title, lang, product: wordsIn(shelf.product.name, locale) }]
    }),
  )
  return named.flat()
}
