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

/** A schema.org TechArticle about one entry. */
export function articleOf({ entry, guide }: EntryPage, path: string): Structured {
  return {
    '@type': 'TechArticle',
    headline: entry.title,
    inLanguage: entry.lang,
    url: path,
    ...(guide?.updated === undefined ? {} : { dateModified: guide.updated }),
  }
}
