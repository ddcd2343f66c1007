import { weightOf } from './background.ts'
import { rarity, statsOf } from './documentStats.ts'
import type { Index } from './searchIndex.ts'
import { meantBy, spellingsOf } from './spelling.ts'
import { indexOf } from './stringTable.ts'
import type { Term } from './termsOf.ts'
import { ranking } from './weights.ts'

/** A document that words of the paste speak of. */
export interface Described {
  readonly document: number
  /** Share of what the words say that the document says too, 0..1. */
  readonly coverage: number
  /** How much they say together. */
  readonly told: number
  /** The same, where only words that the error itself carries count. */
  readonly titled: number
  /** Share of the words that the error itself carries, by what they say, that the paste has. */
  readonly own: number
  /** How many words the document has, as the logarithm of their number in forties. */
  readonly breadth: number
  /** By this they are ranked: what is told, less where a document has many words to match. */
  readonly rank: number
  /** Share of the words, by what they say, that no guide knows. */
  readonly unknown: number
  readonly terms: readonly Term[]
}

/** A term of the index that a term of the paste stands for. */
interface Sense {
  readonly term: Term
  readonly at: number
  readonly says: number
  /** 1 for the term itself, less for one that is only near to it. */
  readonly fit: number
}

/** Longest list of documents that one term may add; a longer one tells nothing apart. */
const mostPostings = 20_000

/** The documents that the terms speak of, best first, at most `most`. */
export function findDescribed(index: Index, terms: readonly Term[], most: number): Described[] {
  const senses: Sense[] = []
  const seen = new Set<string>()
  let total = 0
  let unknown = 0
  for (const term of terms) {
    if (seen.has(term.term)) continue
    seen.add(term.term)
    const sense = senseOf(index, term)
    if (sense !== undefined) senses.push(sense)
    const says = sense?.says ?? saysUnknown(index, term.term)
    total += says
    if (sense === undefined) unknown += says
  }
  return total === 0 ? [] : ranked(index, senses, total, unknown / total, most)
}

function senseOf(index: Index, term: Term): Sense | undefined {
  const own = indexOf(index.terms, term.term)
  if (own >= 0) return { term, at: own, says: statsOf(index).says[own] ?? 0, fit: 1 }
  const spelled = spelledLike(index, term.term)
  if (spelled < 0) return undefined
  return { term, at: spelled, says: statsOf(index).says[spelled] ?? 0, fit: ranking.spelled }
}

function spelledLike(index: Index, term: string): number {
  if (term.length < 5 || term.charCodeAt(0) > 0x7f) return -1
  const meant = meantBy(spellingsOf(index).terms, term)
  return meant === undefined ? -1 : indexOf(index.terms, meant.word)
}

/** What a term says that no guide has. */
const saysUnknown = (index: Index, term: string) =>
  rarity(0, index.documents.length) * weightOf(term) * unknownShare(term)

/** A word that no guide has is a sign of something else; a pair of signs may be mere grammar. */
function unknownShare(term: string): number {
  if (term.startsWith('#')) return 0.5
  return term.charCodeAt(0) < 0x2000 ? 0.8 : 0.35
}

interface Score {
  told: number
  titled: number
  readonly gains: Map<Term, number>
}

function ranked(
  index: Index,
  senses: readonly Sense[],
  total: number,
  unknown: number,
  most: number,
): Described[] {
  const scores = new Map<number, Score>()
  for (const { term, says, at, fit } of senses) {
    const from = index.termStarts[at] ?? 0
    const to = index.termStarts[at + 1] ?? 0
    if (to - from > mostPostings) continue
    for (let i = from; i < to; i++) {
      const posting = index.postings[i] ?? 0
      const document = posting >>> 2
      let score = scores.get(document)
      if (score === undefined) {
        score = { told: 0, titled: 0, gains: new Map() }
        scores.set(document, score)
      }
      const before = score.gains.get(term) ?? 0
      const gained = says * fit * placeWeight(posting & 3)
      if (gained <= before) continue
      score.gains.set(term, gained)
      score.told += gained - before
      if ((posting & 3) === 3) score.titled += gained - before
    }
  }
  const { lengths, own } = statsOf(index)
  return [...scores]
    .map(([document, { told, titled, gains }]) => {
      const breadth = Math.log(1 + (lengths[document] ?? 0) / 40)
      const share = Math.min(1, titled / Math.max(0.5, own[document] ?? 0))
      return {
        document,
        coverage: told / total,
        told,
        titled,
        own: share,
        breadth,
        rank: (told * (1 + ranking.own * share)) / (1 + ranking.breadth * breadth),
        unknown,
        terms: [...gains.keys()],
      }
    })
    .sort((a, b) => b.rank - a.rank || a.document - b.document)
    .slice(0, most)
}

const placeWeight = (place: number) => ranking.places[place] ?? 0
