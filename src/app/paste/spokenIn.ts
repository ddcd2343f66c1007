import type { Locale } from '../../model/locale.ts'
import type { Span } from '../../model/span.ts'

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

/** What a machine puts between quotes: the name or the value of a field. */
const quoted = /"(?:[^"\\\n]|\\.)*"/g

/** The text with blanks in these places. */
function without(text: string, said: readonly Span[]): string {
  return said.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/**
 * The language in which a paste was written by a person; undefined where it is code or too short to tell. A log with one message
 * in another language is no sentence of somebody's, and neither is a message that a guide has to the letter: its places are in `said`.
 * English needs a whole sentence with somebody in it: nearly every error of the world is in English.
 */
export function spokenIn(text: string, said: readonly Span[] = []): Locale | undefined {
  const inSample = said.filter(({ end }) => end <= sample)
  const start = without(text.slice(0, sample), inSample).replace(quoted, ' ')
  const hangul = count(start, /[\uac00-\ud7a3]/g)
  const kana = count(start, /[\u3041-\u30ff]/g)
  const latin = count(start, /[a-z]/gi)
  const isProse = (hangul + kana) * lettersInOne >= latin
  if (isProse && Math.max(hangul, kana) >= leastLetters) return hangul >= kana ? 'ko' : 'ja'
  const isToldByPerson = /\b(?:i|my|we|our|how|why)\b/i.test(start)
  return hangul + kana === 0 && isToldByPerson && count(start, english) >= 4 ? 'en' : undefined
}
