import { type Locale, locales } from '../model/locale.ts'
import type { EntryUnit } from './unit.ts'

/** The language that an entry's twins are compared with: the product's source, else the first that has the entry. */
export function sourceLocale({ twins, product }: EntryUnit): Locale | undefined {
  const order = [...(product.source ? [product.source] : []), ...locales]
  return order.find((locale) => twins[locale] !== undefined)
}
