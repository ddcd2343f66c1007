import type { Locale } from '../model/locale.ts'

/** The languages as diagnostics, which are in English, call them. */
export const languageNames: Readonly<Record<Locale, string>> = {
  ko: 'Korean',
  ja: 'Japanese',
  en: 'English',
}
