import { weightOf } from './background.ts'
import type { Index } from './searchIndex.ts'
import { indexOf } from './stringTable.ts'
import type { Term } from './termsOf.ts'

/** A document that words of the paste speak of. */
export interface Described {
  readonly document: number
  /** Share of what the words say that the document says too, 0..1. */
  readonly coverage: number
  /** How much they say together. */
  readonly told: number
  /** The same, where only words that the error itself carries count. */
  readonly titled: number
  readonly terms: readonly Term[]
}

/** A term of the paste with what it says and where the index keeps it. */
interface Weighed {
  readonly term: Term
  readonly says: number
  readonly at: number
  /** How well the index's term fits: less for a corrected or translated one. */
  readonly fit: number
}

/** Longest list of documents that one term may add; longer ones tell nothing apart. */
const mostPostings = 20_000

/** How much a term tells in this index: rare ones more, and words that stand around any error little. */
export function says(index: Index, term: string, at: number): number {
  const documents = index.documents.length
  const held = at < 0 ? 0 : (index.termStarts[at + 1] ?? 0) - (index.termStarts[at] ?? 0)
  const rarity = Math.log(1 + (documents + 1) / (held + 0.5)) / Math.log(2 + documents * 2)
  return Math.sqrt(Math.max(0.05, rarity)) * weightOf(term)
}

/** The documents that the terms speak of, best first, at most `most`. */
export function findDescribed(
  index: Index,
  terms: readonly Term[],
  variants: (term: string) => readonly { term: string; fit: number }[],
  most: number,
): Described[] {
  const weighed: Weighed[] = []
  let total = 0
  const seen = new Set<string>()
  for (const term of terms) {
    if (seen.has(term.term)) continue
    seen.add(term.term)
    const at = indexOf(index.terms, term.term)
    const own = says(index, term.term, at)
    const others = variants(term.term)
    total += at < 0 && others.length === 0 ? own * unknownShare(term.term) : own
    if (at >= 0) weighed.push({ term, says: own, at, fit: 1 })
    for (const other of others) {
      const place = indexOf(index.terms, other.term)
      if (place >= 0) weighed.push({ term, says: own, at: place, fit: other.fit })
    }
  }
  if (total === 0) return []
  return ranked(index, weighed, total, most)
}

/** A word that no guide has is a sign of something else; a pair of signs may be mere grammar. */
const unknownShare = (term: string) => (term.charCodeAt(0) < 0x2000 ? 0.8 : 0.35)

function ranked(
  index: Index,
  weighed: readonly Weighed[],
  total: number,
  most: number,
): Described[] {
  const scores = new Map<number, { told: number; titled: number; terms: Map<Term, number> }>()
  for (const { term, says: own, at, fit } of weighed) {
    const from = index.termStarts[at] ?? 0
    const to = index.termStarts[at + 1] ?? 0
    if (to - from > mostPostings) continue
    for (let i = from; i < to; i++) {
      const posting = index.postings[i] ?? 0
      const weight = posting & 3
      const document = posting >>> 2
      const score = scores.get(document) ?? { told: 0, titled: 0, terms: new Map() }
      scores.set(document, score)
      const before = score.terms.get(term) ?? 0
      const gained = own * fit * (0.55 + weight * 0.15)
      if (gained <= before) continue
      score.terms.set(term, gained)
      score.told += gained - before
      if (weight === 3) score.titled += gained - before
    }
  }
  return [...scores]
    .map(([document, { told, titled, terms }]) => ({
      document,
      coverage: told / total,
      told,
      titled,
      terms: [...terms.keys()],
    }))
    .sort((a, b) => b.told - a.told || a.document - b.document)
    .slice(0, most)
}
