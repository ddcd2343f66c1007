import type { Entry } from '../model/entry.ts'
import { wordsOf } from './layOut.ts'
import type { Lexicon } from './lexicon.ts'

/** Hands on the words of an entry, each with what it counts by where it stands: 3 in the title, 2 in its causes, 1 in the rest. */
export function addWords(
  lexicon: Lexicon,
  entry: Entry,
  take: (term: string, weight: number) => void,
): void {
  const read = (text: string, weight: number) => {
    for (const term of wordsOf(lexicon, text)) take(term, weight)
  }
  read(entry.title, 3)
  if (entry.summary !== undefined) read(entry.summary.text, 2)
  for (const { text } of entry.causes) read(text, 2)
  for (const check of entry.checks) {
    read(check.text, 1)
    for (const { text } of check.when) read(text, 1)
    if (check.ifNot !== undefined) read(check.ifNot.text, 1)
  }
  for (const { text } of entry.notes) read(text, 1)
}
