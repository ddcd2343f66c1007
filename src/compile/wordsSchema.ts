import { z } from 'zod'
import { type Locale, locales, type Words } from '../model/locale.ts'

export const localeSchema: z.ZodType<Locale> = z.enum(locales)

const perLocale = z.strictObject({
  ko: z.string().exactOptional(),
  ja: z.string().exactOptional(),
  en: z.string().exactOptional(),
})

/** A text per language, or one text that stands in all three. */
export const wordsSchema: z.ZodType<Words> = z.preprocess(
  (value) => (typeof value === 'string' ? { ko: value, ja: value, en: value } : value),
  perLocale,
)
