import { locales } from '../model/locale.ts'
import { bareOf, rarity, statsOf, weightOf } from './documentStats.ts'
import { addToProfile, judge, profileSize } from './judge.ts'
import { keyAt, keyTable } from './keyTable.ts'
import { isCommon, type Lexicon } from './lexicon.ts'
import { postingOf } from './postings.ts'
import { scriptOf, scripts } from './scriptOf.ts'
import { allDocuments, type Index, localeNumberOf } from './searchIndex.ts'
import { meantBy } from './spelling.ts'
import { spellingsOf } from './spellingsOf.ts'
import { mayStand, place, type Standing } from './standing.ts'
import { type Heard, tally } from './tally.ts'
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
  /** How little there is to the document beside what its error carries: 1 for a message alone, 0 for a guide. */
  readonly bare: number
  /** How many words of the paste it has, pairs of signs joined to words, common ones left out. */
  readonly words: number
  /** How many words the document has, as the logarithm of their number in forties. */
  readonly breadth: number
  /** What is told, by the kind of word and where the document has it. */
  readonly sums: Float64Array
  /** By this they are ranked. */
  readonly rank: number
  /** Share of the words, by what they say, that no guide knows. */
  readonly unknown: number
  /** Share of the words that are in the document's own language: those of another it cannot have. */
  readonly native: number
  readonly terms: readonly Term[]
}

/** A term of the index that a term of the paste stands for. */
interface Sense extends Heard {
  readonly term: Term
}

/** The documents that the terms speak of, best first, at most `most`. */
export function findDescribed(index: Index, terms: readonly Term[], most: number): Described[] {
  const senses: Sense[] = []
  const seen = new Set<string>()
  let total = 0
  let unknown = 0
  const written = { hangul: 0, han: 0, alphabet: 0 }
  const known = terms.filter(
    ({ term }) => term.startsWith('#') && keyAt(keyTable(index.terms), term) >= 0,
  )
  // What is part of an idea that the guides have is not unknown, whatever sign or pair of signs it is written with.
  const isUnderstood = ({ start, end, isPart }: Term) =>
    isPart || known.some((idea) => idea.start <= start && idea.end >= end)
  for (const term of terms) {
    if (seen.has(term.term)) continue
    seen.add(term.term)
    const sense = senseOf(index, term)
    if (sense !== undefined) senses.push(sense)
    else if (isUnderstood(term)) continue
    const says = (sense?.says ?? saysUnknown(index, term.term)) * (term.isPart ? ranking.part : 1)
    total += says
    if (sense === undefined) unknown += says
    if (!term.term.startsWith('#')) written[scriptOf(term.term)]++
  }
  if (total === 0) return []
  const words = Math.max(1, written.hangul + written.han + written.alphabet)
  const native = locales.map((locale) => written[scripts[locale]] / words)
  return ranked(index, senses, { total, unknown: unknown / total, native }, most)
}

/** What is known of the words of a paste as a whole. */
interface Asked {
  /** What they say together. */
  readonly total: number
  readonly unknown: number
  /** For each language the share of the words in its script. */
  readonly native: readonly number[]
}

function senseOf(index: Index, term: Term): Sense | undefined {
  const own = keyAt(keyTable(index.terms), term.term)
  if (own >= 0)
    return {
      term,
      at: own,
      says: statsOf(index).says[own] ?? 0,
      fit: term.isPart ? ranking.part : 1,
    }
  const spelled = spelledLike(index, term.term)
  if (spelled < 0) return undefined
  return { term, at: spelled, says: statsOf(index).says[spelled] ?? 0, fit: ranking.spelled }
}

function spelledLike(index: Index, term: string): number {
  if (term.length < 5 || term.charCodeAt(0) > 0x7f) return -1
  const meant = meantBy(spellingsOf(index).terms, term)
  return meant === undefined ? -1 : keyAt(keyTable(index.terms), meant.word)
}

/** What a term says that no guide has. */
const saysUnknown = (index: Index, term: string) =>
  rarity(0, allDocuments(index)) * weightOf(index.lexicon, term) * unknownShare(term)

/** A word that no guide has is a sign of something else; a pair of signs may be mere grammar. */
function unknownShare(term: string): number {
  if (term.startsWith('#')) return 0.5
  return term.charCodeAt(0) < 0x2000 ? 0.8 : 0.5
}

/** Documents that are judged by where they have the words, not by their sum alone. */
const mostJudged = 32

function ranked(
  index: Index,
  senses: readonly Sense[],
  { total, unknown, native }: Asked,
  most: number,
): Described[] {
  const { lengths, own, bare } = statsOf(index)
  const best: Standing[] = []
  for (const { document, all, titled } of tally(index, senses)) {
    const share = Math.min(1, titled / Math.max(0.5, own[document] ?? 0))
    const rank = all * (1 + ranking.own * share)
    if (mayStand(best, rank, mostJudged))
      place(best, { document, told: all, share, rank, titled }, mostJudged)
  }
  const judged = best.map(({ document, told, titled, share }) => {
    const breadth = Math.log(1 + (lengths[document] ?? 0) / 40)
    const terms: Term[] = []
    const sums = new Float64Array(profileSize)
    for (const { term, at, says, fit } of senses) {
      const posting = postingOf(index, at, document)
      if (posting < 0) continue
      terms.push(term)
      addToProfile(sums, term, (index.postings[posting] ?? 0) & 3, (says * fit) / total)
    }
    const shape = { sums, own: share, breadth, bare: bareOf(bare[document] ?? 0) }
    return {
      document,
      coverage: told / total,
      told,
      titled,
      own: share,
      bare: shape.bare,
      breadth,
      sums,
      rank: judge(shape),
      unknown,
      native: native[localeNumberOf(index, document)] ?? 0,
      terms,
    }
  })
  return judged
    .sort((a, b) => b.rank - a.rank || a.document - b.document)
    .slice(0, most)
    .map((one) => ({ ...one, words: wordCount(index.lexicon, one.terms) }))
}

/** How many words the terms make up: those that overlap are one. */
function wordCount(lexicon: Lexicon, terms: readonly Term[]): number {
  const told = terms
    .filter(({ term }) => !isCommon(lexicon, term))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let count = 0
  let end = -1
  for (const term of told) {
    if (term.start >= end) count++
    end = Math.max(end, term.end)
  }
  return count
}
