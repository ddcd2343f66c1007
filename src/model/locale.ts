/** The languages that Unstuck speaks, in the order in which they are listed. */
export const locales = ['ko', 'ja', 'en'] as const

export type Locale = (typeof locales)[number]

/** A text in each language that it has been written in. */
export type Words = Readonly<Partial<Record<Locale, string>>>

/** Whether `value` is one of the languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** One text that stands in every language. */
export function inEveryLanguage(text: string): Words {
  return Object.fromEntries(locales.map((locale) => [locale, text]))
}

/** The text in `locale`, else in English, else in the first language that has it; an empty text where none has. */
export function wordsIn(words: Words, locale: Locale): string {
  return words[languageOf(words, locale)] ?? ''
}

/** The language that `wordsIn` answers in. */
export function languageOf(words: Words, locale: Locale): Locale {
  if (words[locale] !== undefined) return locale
  return (['en', ...locales] as const).find((other) => words[other] !== undefined) ?? locale
}
