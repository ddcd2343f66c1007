import type { Locale } from '../model/locale.ts'

/** A syllable or character says about as much as three Latin letters. */
const weight = 3

/** Which script a UTF-16 unit belongs to, as far as it tells a language; none of them is the last. */
const [hangul, kana, han, latin, other] = [0, 1, 2, 3, 4]

function scriptOf(unit: number): number {
  const lower = unit | 0x20
  if (unit < 0x3041) return lower >= 0x61 && lower <= 0x7a ? latin : other
  if (unit >= 0xac00) return unit <= 0xd7a3 ? hangul : other
  if (unit >= 0x4e00) return unit <= 0x9fff ? han : other
  if (unit <= 0x3096 || (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return kana
  return unit >= 0x3131 && unit <= 0x318e ? hangul : other
}

/**
 * The language that a text is written in, by its script: Korean has Hangul, Japanese has kana, English neither.
 * Latin names and messages inside a Korean or Japanese sentence do not make it English.
 */
export function detectLanguage(text: string): Locale {
  const counts = new Uint32Array(5)
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index))
    counts[script] = (counts[script] ?? 0) + 1
  }
  const of = (script: number) => counts[script] ?? 0
  const japanese = of(kana) > 0 || of(hangul) === 0 ? of(kana) + of(han) : 0
  const isLatin = (letters: number) => letters * weight < of(latin) * 0.5
  if (of(hangul) >= japanese) return of(hangul) > 0 && !isLatin(of(hangul)) ? 'ko' : 'en'
  return isLatin(japanese) ? 'en' : 'ja'
}
