import type { Entry } from '../model/entry.ts'
import { fold } from '../read/fold.ts'
import { conceptsOf } from './conceptsOf.ts'
import { stringTable } from './stringTable.ts'
import { termsOf } from './termsOf.ts'

/** How much a term counts by where it stands: 3 in what the error carries, 2 in its causes, 1 in the rest. */
type Weight = 1 | 2 | 3

/** Collects the words of documents and lays them out as postings. */
export interface Words {
  add(document: number, entry: Entry): void
  columns(): {
    terms: ReturnType<typeof stringTable>
    termStarts: Uint32Array
    postings: Uint32Array
  }
}

export function gatherWords(): Words {
  const byTerm = new Map<string, number[]>()
  return {
    add(document, entry) {
      for (const [term, weight] of weighedTerms(entry)) {
        const postings = byTerm.get(term)
        if (postings === undefined) byTerm.set(term, [document * 4 + weight])
        else postings.push(document * 4 + weight)
      }
    },
    columns() {
      const terms = [...byTerm.keys()].sort()
      const termStarts = new Uint32Array(terms.length + 1)
      const postings: number[] = []
      terms.forEach((term, i) => {
        for (const posting of byTerm.get(term) ?? []) postings.push(posting)
        termStarts[i + 1] = postings.length
      })
      return { terms: stringTable(terms), termStarts, postings: Uint32Array.from(postings) }
    },
  }
}

/** The terms of an entry, each with the weight of the best place that it stands in. */
function weighedTerms(entry: Entry): Map<string, Weight> {
  const found = new Map<string, Weight>()
  const read = (text: string, weight: Weight) => {
    const folded = fold(text).text
    for (const { term } of [...termsOf(folded), ...conceptsOf(folded, 0, folded.length)])
      if (!found.has(term)) found.set(term, weight)
  }
  read(entry.title, 3)
  for (const { value, kind } of entry.signatures) if (kind !== 'status') read(value, 3)
  if (entry.summary !== undefined) read(entry.summary.text, 2)
  for (const { text } of entry.causes) read(text, 2)
  for (const check of entry.checks) {
    read(check.text, 1)
    for (const { text } of check.when) read(text, 1)
    if (check.ifNot !== undefined) read(check.ifNot.text, 1)
  }
  for (const { text } of entry.notes) read(text, 1)
  return found
}
