import type { Locale } from '../../model/locale.ts'
import type ko from '../messages/ko.json'

/** The interface's words in one language: the keys of Korean hold for all. */
export type Messages = typeof ko

/** Loads the words of a language: a file of its own, so that nobody loads all three. */
export const loadMessages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ko: async () => (await import('../messages/ko.json')).default,
  ja: async () => (await import('../messages/ja.json')).default,
  en: async () => (await import('../messages/en.json')).default,
}
