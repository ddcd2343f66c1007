import { fold } from '../read/fold.ts'
import { concepts } from './concepts.ts'
import { keyTable } from './keyTable.ts'
import { isAsciiLetter, lettersOf } from './letters.ts'
import { moreConcepts } from './moreConcepts.ts'
import { scan } from './scan.ts'
import { stringAt, stringTable } from './stringTable.ts'
import type { Term } from './termsOf.ts'

/** The letters of each phrase, with the number of the idea that it names. */
const ideas: ReadonlyMap<string, number> = new Map(
  [...concepts, ...moreConcepts].flatMap((line, idea) =>
    line.split('|').map((phrase) => [lettersOf(fold(phrase).text).letters, idea] as const),
  ),
)

const phrases = keyTable(
  stringTable([...ideas.keys()].filter((phrase) => phrase.length > 1).sort()),
)

/** Endings that leave an English word what it is. */
const inflection = /^(?:s|es|d|ed|ing|ion|ly)?$/

/** The ideas that folded text names between `start` and `end`, as terms that are the same in every language. */
export function conceptsOf(text: string, start: number, end: number): Term[] {
  const found = scan(phrases, { text, start, end, mayEnd: (last) => endsWord(text, last, end) })
  const terms: Term[] = []
  let covered = start
  for (const { key, start: from, end: to, hard } of found.sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (to <= covered || hard.length > 0) continue
    covered = to
    terms.push({ term: `#${ideas.get(stringAt(phrases.keys, key))}`, start: from, end: to })
  }
  return terms
}

function endsWord(text: string, last: number, end: number): boolean {
  let stop = last + 1
  if (!isAsciiLetter(text.charCodeAt(last))) return true
  while (stop < end && stop - last < 5 && isAsciiLetter(text.charCodeAt(stop))) stop++
  return inflection.test(text.slice(last + 1, stop))
}
