import { ownWeight } from './layOut.ts'
import { isCommon, type Lexicon } from './lexicon.ts'
import { allDocuments, entryOf, heldBy, type Index } from './searchIndex.ts'
import { sizeOf, stringAt } from './stringTable.ts'
import { ranking } from './weights.ts'

/** What a term says in this index, and how much each document holds. */
export interface Stats {
  /** For each term: rare ones more, and words that stand around any error little; 0..1. */
  readonly says: Float32Array
  /** For each document: how many terms it has. */
  readonly lengths: Uint32Array
  /** For each document: what the words that its error carries say together. */
  readonly own: Float32Array
  /** For each document: the share of its terms that its error carries; near 1 where a catalogue has the message alone. */
  readonly bare: Float32Array
}

const cache = new WeakMap<Index, Stats>()

/** The figures of an index, made once. */
export function statsOf(index: Index): Stats {
  const known = cache.get(index)
  if (known !== undefined) return known
  const { terms, termStarts, postings, documents } = index
  const all = allDocuments(index)
  const says = new Float32Array(sizeOf(terms))
  const lengths = new Uint32Array(documents.length)
  const own = new Float32Array(documents.length)
  const carried = new Uint32Array(documents.length)
  for (let t = 0; t < says.length; t++) {
    const from = termStarts[t] ?? 0
    const to = termStarts[t + 1] ?? from
    const said = rarity(heldBy(index, t), all) * weightOf(index.lexicon, stringAt(terms, t))
    says[t] = said
    for (let i = from; i < to; i++) {
      const document = (postings[i] ?? 0) >>> 2
      lengths[document] = (lengths[document] ?? 0) + 1
      if (((postings[i] ?? 0) & 3) !== ownWeight) continue
      own[document] = (own[document] ?? 0) + said
      carried[document] = (carried[document] ?? 0) + 1
    }
  }
  const bare = Float32Array.from(carried, (count, i) => count / Math.max(1, lengths[i] ?? 1))
  const made = { says, lengths, own, bare }
  cache.set(index, made)
  return made
}

/** How rare a term is that `held` of `all` documents have: 1 where none has it, near 0 where all have. */
export const rarity = (held: number, all: number): number =>
  Math.max(0.05, Math.log(1 + (all + 1) / (held + 0.5)) / Math.log(2 + all * 2)) ** ranking.rarity

/** How much a term says by itself, whatever index it stands in. */
export function weightOf(lexicon: Lexicon, term: string): number {
  if (isCommon(lexicon, term)) return ranking.common
  if (term.startsWith('#')) return ranking.idea
  return term.charCodeAt(0) < 0x2000 ? ranking.word : ranking.pair
}

const bareness = new WeakMap<Index, Float32Array>()

/** For each entry how little there is to it beside what its error carries: 1 for a message alone, 0 for a guide. */
export function barenessOf(index: Index): Float32Array {
  const known = bareness.get(index)
  if (known !== undefined) return known
  const made = new Float32Array(index.entryProduct.length).fill(1)
  statsOf(index).bare.forEach((share, document) => {
    const entry = entryOf(index, document)
    made[entry] = Math.min(made[entry] ?? 1, bareOf(share))
  })
  bareness.set(index, made)
  return made
}

/** 0 where six of ten words of a document are no part of its error's own text, 1 where none is. */
export const bareOf = (share: number): number => Math.max(0, (share - 0.6) / 0.4)
