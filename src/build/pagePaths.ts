import { pathOf } from '../app/library/addresses.ts'
import type { BuiltSite } from './buildSite.ts'
import { isLarge } from './isLarge.ts'

/** The path of every page that is built as a file, inside the site. */
export function pagePaths({ languages, compiled }: BuiltSite): readonly string[] {
  const [first] = languages
  const entries = first?.shelves.flatMap(({ product, entries: shelved }) =>
    shelved.map(({ id }) => ({ product: product.id, id })),
  )
  const built = entries === undefined || isLarge(languages) ? [] : entries
  return [
    '/',
    ...languages.flatMap(({ locale }) => [
      pathOf(locale),
      pathOf(locale, 'write'),
      pathOf(locale, 'embed-it'),
      ...compiled.products.map(({ id }) => pathOf(locale, id)),
      ...built.map(({ product, id }) => pathOf(locale, product, id)),
    ]),
    ...built.map(({ product, id }) => `/go/${product}/${id}/`),
  ]
}
