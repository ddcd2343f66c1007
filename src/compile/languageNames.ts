import type { Locale } from '../model/locale.ts'
import { type Phrase, say } from '../model/phrase.ts'

/** The languages as diagnostics call them. */
export const languageNames: Readonly<Record<Locale, Phrase>> = {
  ko: say({ ko: '한국어', ja: '韓国語', en: 'Korean' }),
  ja: say({ ko: '일본어', ja: '日本語', en: 'Japanese' }),
  en: say({ ko: '영어', ja: '英語', en: 'English' }),
}
