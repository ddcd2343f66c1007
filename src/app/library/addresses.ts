import { isLocale, type Locale } from '../../model/locale.ts'

/** The data files of a site, as paths under the folder that holds one build's data. */
export const dataFiles = {
  index: 'index.bin',
  parts: 'index/',
  products: 'products.json',
  catalog: (locale: Locale) => `${locale}/catalog.json`,
  shelf: (locale: Locale, product: string) => `${locale}/${product}.json`,
} as const

/** Whether the index in a folder of data is cut into parts too: the folder's name says so. */
export const isSplit = (folder: string): boolean => folder.endsWith('-parts/')

/** The page of a language, a product or an entry, as a path inside the site. */
export function pathOf(locale: Locale, product?: string, entry?: string): string {
  return `/${[locale, product, entry].filter((part) => part !== undefined).join('/')}/`
}

/** The page that `path` is in another language; the first page of that language where the path names none. */
export function pathIn(locale: Locale, path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  const spoken = parts.findIndex(isLocale)
  if (spoken < 0 || spoken > 1) return pathOf(locale)
  return `/${parts.with(spoken, locale).join('/')}/`
}
