import type { Locale } from '../../model/locale.ts'
import type embedItKo from '../messages/embedIt/ko.json'
import type frameKo from '../messages/frame/ko.json'
import type ko from '../messages/ko.json'
import type writeKo from '../messages/write/ko.json'

/** The interface's words in one language: the keys of Korean hold for all. The others are those of one page alone. */
export interface Messages {
  readonly translation: typeof ko
  readonly write: typeof writeKo
  readonly frame: typeof frameKo
  readonly embedIt: typeof embedItKo
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
  frame: {
    ko: async () => (await import('../messages/frame/ko.json')).default,
    ja: async () => (await import('../messages/frame/ja.json')).default,
    en: async () => (await import('../messages/frame/en.json')).default,
  },
  embedIt: {
    ko: async () => (await import('../messages/embedIt/ko.json')).default,
    ja: async () => (await import('../messages/embedIt/ja.json')).default,
    en: async () => (await import('../messages/embedIt/en.json')).default,
  },
}
