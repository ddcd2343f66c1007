import { wordsIn } from '../../model/locale.ts'
import type { EntryPage } from '../library/entryPage.ts'

type Structured = Readonly<Record<string, unknown>>

/** A schema.org BreadcrumbList; paths are made absolute when the head is written. */
export function breadcrumbOf(
  items: readonly { readonly name: string; readonly path: string }[],
): Structured {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: path,
    })),
  }
}

/** A schema.org TechArticle about one entry, in the language that it is written in. */
export function articleOf(
  { entry, guide, product }: EntryPage,
  path: string,
  siteName: string,
): Structured {
  const description = entry.summary?.text ?? entry.causes[0]?.text
  return {
    '@type': 'TechArticle',
    // Search engines cut a headline at 110 characters.
    headline: [...entry.title].slice(0, 110).join(''),
    ...(description === undefined ? {} : { description }),
    inLanguage: entry.lang,
    url: path,
    mainEntityOfPage: { '@type': 'WebPage', url: path },
    isPartOf: { '@type': 'WebSite', name: siteName, url: '/' },
    about: { '@type': 'Thing', name: wordsIn(product.name, entry.lang) },
    ...(guide?.updated === undefined ? {} : { dateModified: guide.updated }),
  }
}
