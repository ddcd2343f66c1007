import { z } from 'zod'
import { inEveryLanguage, type Locale, locales, type Words } from '../model/locale.ts'

export const localeSchema: z.ZodType<Locale> = z.enum(locales)

/** An object with what `each` describes for any of the languages. */
export const perLocale = <Each extends z.ZodType>(each: Each) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, each.exactOptional()])))

/** A text per language, or one text that stands in all of them. */
export const wordsSchema: z.ZodType<Words> = z.preprocess(
  (value) => (typeof value === 'string' ? inEveryLanguage(value) : value),
  perLocale(z.string()),
)
