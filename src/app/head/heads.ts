import { locales, wordsIn } from '../../model/locale.ts'
import { pathOf } from '../library/addresses.ts'
import type { EntryPage } from '../library/entryPage.ts'
import type { Shelf } from '../library/shelf.ts'
import type { Head } from './head.ts'
import { pageHandle } from './routeHandle.ts'
import { articleOf, breadcrumbOf } from './structured.ts'

/** The head of the page on which a language is chosen. */
export const startHandle = pageHandle<unknown>(
  (_, { siteName }): Head => ({
    lang: 'en',
    title: siteName,
    description: `${siteName}: 한국어, 日本語, English`,
    path: '/',
    languages: locales,
    structured: [],
  }),
)

/** The head of the first page of a language. */
export const homeHandle = pageHandle<unknown>(
  (_, { t, locale, siteName }): Head => ({
    lang: locale,
    title: `${t('home.title')} · ${siteName}`,
    description: t('home.description'),
    path: pathOf(locale),
    languages: locales,
    structured: [],
  }),
)

/** The head of a product's page. */
export const productHandle = pageHandle<Shelf>(({ product }, { t, locale, siteName }): Head => {
  const name = wordsIn(product.name, locale)
  return {
    lang: locale,
    title: `${t('product.heading', { name })} · ${siteName}`,
    description: t('product.description', { name }),
    path: pathOf(locale, product.id),
    languages: locales,
    structured: [
      breadcrumbOf([
        { name: siteName, path: pathOf(locale) },
        { name, path: pathOf(locale, product.id) },
      ]),
    ],
  }
})

/** The head of an entry's page. Its canonical address has no answers in it: those are states of the same page. */
export const entryHandle = pageHandle<EntryPage>((page, { locale, siteName }): Head => {
  const { product, entry } = page
  const name = wordsIn(product.name, locale)
  const path = pathOf(locale, product.id, entry.id)
  // A text that is shown in another language than the page's belongs to the page in its own.
  const canonical = pathOf(entry.lang, product.id, entry.id)
  return {
    lang: locale,
    title: `${entry.label} · ${name} · ${siteName}`,
    description: entry.summary?.text ?? entry.causes[0]?.text ?? entry.title,
    path: canonical,
    languages: entry.languages,
    structured: [
      articleOf(page, canonical, siteName),
      breadcrumbOf([
        { name: siteName, path: pathOf(locale) },
        { name, path: pathOf(locale, product.id) },
        { name: entry.label, path },
      ]),
    ],
  }
})
