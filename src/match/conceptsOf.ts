import { keyTable } from './keyTable.ts'
import { isAsciiLetter } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { scan } from './scan.ts'
import type { Term } from './termsOf.ts'

/** Endings that leave an English word what it is. */
const inflection = /^(?:s|es|d|ed|ing|ion|ly)?$/

/** The ideas that folded text names between `start` and `end`, as terms that are the same in every language. */
export function conceptsOf(lexicon: Lexicon, text: string, start: number, end: number): Term[] {
  const mayEnd = (last: number) => endsWord(text, last, end)
  const found = scan(keyTable(lexicon.phrases), { text, start, end, mayEnd })
  const terms: Term[] = []
  let covered = start
  for (const { key, start: from, end: to, hard } of found.sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (to <= covered || hard.length > 0) continue
    covered = to
    terms.push({ term: `#${lexicon.ideas[key]}`, start: from, end: to })
  }
  return terms
}

function endsWord(text: string, last: number, end: number): boolean {
  let stop = last + 1
  if (!isAsciiLetter(text.charCodeAt(last))) return true
  while (stop < end && stop - last < 5 && isAsciiLetter(text.charCodeAt(stop))) stop++
  return inflection.test(text.slice(last + 1, stop))
}
