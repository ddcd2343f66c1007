import type { Locale } from '../../model/locale.ts'
import type ko from '../messages/ko.json'
import type writeKo from '../messages/write/ko.json'

/** The interface's words in one language: the keys of Korean hold for all. `write` are those of the page for writers alone. */
export interface Messages {
  readonly translation: typeof ko
  readonly write: typeof writeKo
}

type Load<Part> = Readonly<Record<Locale, () => Promise<Part>>>

/** Loads the words of a language: a file of its own, so that nobody loads all three. */
export const loadMessages: { readonly [Part in keyof Messages]: Load<Messages[Part]> } = {
  translation: {
    ko: async () => (await import('../messages/ko.json')).default,
    ja: async () => (await import('../messages/ja.json')).default,
    en: async () => (await import('../messages/en.json')).default,
  },
  write: {
    ko: async () => (await import('../messages/write/ko.json')).default,
    ja: async () => (await import('../messages/write/ja.json')).default,
    en: async () => (await import('../messages/write/en.json')).default,
  },
}
