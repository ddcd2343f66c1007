import type { Locale } from '../model/locale.ts'

/** A syllable or character says about as much as three Latin letters. */
const weight = 3

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * The language that a text is written in, by its script: Korean has Hangul, Japanese has kana, English neither.
 * Latin names and messages inside a Korean or Japanese sentence do not make it English.
 */
export function detectLanguage(text: string): Locale {
  const hangul = count(text, /[\uAC00-\uD7A3\u3131-\u318E]/g)
  const kana = count(text, /[\u3041-\u3096\u30A1-\u30FA\u30FC]/g)
  const han = count(text, /[\u4E00-\u9FFF]/g)
  const latin = count(text, /[A-Za-z]/g)
  const japanese = kana > 0 || hangul === 0 ? kana + han : 0
  if (hangul >= japanese) return hangul * weight >= latin * 0.5 && hangul > 0 ? 'ko' : 'en'
  return japanese * weight >= latin * 0.5 ? 'ja' : 'en'
}
