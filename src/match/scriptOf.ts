import type { Locale } from '../model/locale.ts'

/** Letters that a term begins with: those of Korean, the signs of Han with kana, and alphabets. */
type Script = 'hangul' | 'han' | 'alphabet'

/** The script of each language. Where two have the same, their words count for both. */
export const scripts: Readonly<Record<Locale, Script>> = {
  ko: 'hangul',
  ja: 'han',
  en: 'alphabet',
}

/** The script that a term is written in, by its first unit. */
export function scriptOf(term: string): Script {
  const unit = term.charCodeAt(0)
  if (unit < 0x2000) return 'alphabet'
  return unit >= 0xac00 && unit <= 0xd7a3 ? 'hangul' : 'han'
}
