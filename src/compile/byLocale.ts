import { type Locale, locales } from '../model/locale.ts'

/** The values, which stand in the order of the languages, by their language; where there is none, nothing. */
export function byLocale<Value>(
  values: readonly (Value | undefined)[],
): Readonly<Partial<Record<Locale, Value>>> {
  const found: Partial<Record<Locale, Value>> = {}
  locales.forEach((locale, index) => {
    const value = values[index]
    if (value !== undefined) found[locale] = value
  })
  return found
}
