import type { Locale } from '../../model/locale.ts'

/** Enough of a script to be somebody's sentence rather than a name inside a log. */
const leastLetters = 6

/** How many Latin letters say about as much as one syllable of Hangul or kana. */
const lettersInOne = 2.5

const sample = 20_000

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Words that only somebody who tells of a problem in English would write. */
const english =
  /\b(?:i|my|we|our|how|why|what|can't|cannot|doesn't|getting|trying|tried|keeps?|when|after|the|is|are|it)\b/gi

/**
 * The language in which a paste was written by a person; undefined where it is code or too short to tell. A log with one message
 * in another language is no sentence of somebody's.
 * English needs a whole sentence with somebody in it: nearly every error of the world is in English.
 */
export function spokenIn(text: string): Locale | undefined {
  const start = text.slice(0, sample)
  const hangul = count(start, /[\uac00-\ud7a3]/g)
  const kana = count(start, /[\u3041-\u30ff]/g)
  const latin = count(start, /[a-z]/gi)
  const isProse = (hangul + kana) * lettersInOne >= latin
  if (isProse && Math.max(hangul, kana) >= leastLetters) return hangul >= kana ? 'ko' : 'ja'
  const isToldByPerson = /\b(?:i|my|we|our|how|why)\b/i.test(start)
  return hangul + kana === 0 && isToldByPerson && count(start, english) >= 4 ? 'en' : undefined
}
