import type { Reading } from '../read/readPaste.ts'
import { conceptsOf } from './conceptsOf.ts'
import { keyAt, keyTable } from './keyTable.ts'
import { lettersOf } from './letters.ts'
import { isCommon } from './lexicon.ts'
import { entryOf, type Index } from './searchIndex.ts'
import type { Sight } from './sight.ts'
import { signatureLettersOf } from './signaturesOf.ts'
import { type Term, termsOf } from './termsOf.ts'
import { wordsShare } from './weights.ts'

/** An entry that has all words of a paste of a few. */
export interface Named {
  readonly entry: number
  readonly confidence: number
  readonly terms: readonly Term[]
}

/** A word that the guides have, and where it stands among their terms. */
interface Known extends Term {
  readonly at: number
}

/** Longest paste that is taken for a few words, in units. */
const longest = 48

/** Least share of its letters that must stand in words which the guides have, or which stand around every error. */
const leastKnown = 0.9

/** Most postings of a word that is looked at: one that more documents have tells nothing. */
const mostPostings = 600

/** Letters that say something: hiragana is mostly grammar, and the long vowel mark is in no pair of signs. */
const telling = /[^\P{L}\u3041-\u3096\u30fc]/gu

/** What may follow a word in Hangul without being one: a particle or an ending. */
const particle = /^[\uac00-\ud7a3]{1,3}(?![\uac00-\ud7a3])/

/**
 * The entries that have every telling word of a paste of a few, such as "auth error" or 「復号できない」, each the likelier the
 * fewer they are and the nearer the words stand to the error itself. Where the paste is part of messages, only the entries with
 * those. None where a word is unknown, or the paste is longer.
 */
export function byWords(index: Index, { folded }: Reading, { products }: Sight): Named[] {
  const { text } = folded
  if (text.length > longest) return []
  const terms = tellingOf(index, text)
  const [first, ...others] = terms.map(({ at }) => worthsOf(index, at))
  if (first === undefined) return []
  const isInSight = (entry: number) =>
    products[index.entryProduct[entry] ?? 0] || !products.some(Boolean)
  const having = [...first].flatMap(([entry, own]) => {
    const worth = others.reduce((least, one) => Math.min(least, one.get(entry) ?? 0), own)
    return worth > 0 && isInSight(entry) ? [{ entry, worth }] : []
  })
  const { letters } = lettersOf(text)
  const saying = having.filter(({ entry }) =>
    signatureLettersOf(index, entry).some((signature) => signature.includes(letters)),
  )
  const found = saying.length ? saying : having
  const sum = found.reduce((all, { worth }) => all + worth, 0)
  return found.map(({ entry, worth }) => ({ entry, confidence: (wordsShare * worth) / sum, terms }))
}

/** The words of a text that tell entries apart; none where too much of it is unknown. */
function tellingOf(index: Index, text: string): Known[] {
  const letters = text.match(telling)?.length ?? 0
  const ideas = conceptsOf(index.lexicon, text, 0, text.length).filter(({ isPart }) => !isPart)
  const words = termsOf(text).filter(
    (word) => !ideas.some(({ start, end }) => word.start < end && word.end > start),
  )
  const told: Known[] = []
  const covered = new Set<number>()
  for (const one of [...ideas, ...words]) {
    const at = keyAt(keyTable(index.terms), one.term)
    const isBare = isCommon(index.lexicon, one.term)
    if (at < 0 && !isBare) continue
    const end = one.end + (particle.exec(text.slice(one.end))?.[0].length ?? 0)
    for (let i = one.start; i < end; i++) covered.add(i)
    if (!isBare && lengthOf(index, at) <= mostPostings) told.push({ ...one, at })
  }
  const known = [...covered].filter((i) => text[i]?.match(telling)).length
  return known >= letters * leastKnown ? told : []
}

const lengthOf = ({ termStarts }: Index, at: number) =>
  (termStarts[at + 1] ?? 0) - (termStarts[at] ?? 0)

/** For each entry that has a term what that is worth: four where the error carries it, two in a cause, one elsewhere. */
function worthsOf(index: Index, at: number): Map<number, number> {
  const worths = new Map<number, number>()
  for (let i = index.termStarts[at] ?? 0; i < (index.termStarts[at + 1] ?? 0); i++) {
    const posting = index.postings[i] ?? 0
    const entry = entryOf(index, posting >>> 2)
    const worth = 2 ** Math.max(0, (posting & 3) - 1)
    worths.set(entry, Math.max(worths.get(entry) ?? 0, worth))
  }
  return worths
}
