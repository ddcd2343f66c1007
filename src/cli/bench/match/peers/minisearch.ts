import MiniSearch, { type Options } from 'minisearch'
import { fields, type SearchDocument, weights } from '../documentsOf.ts'
import { tokensOf } from '../tokensOf.ts'
import { distinct, type Hit, type Peer } from './peer.ts'

function minisearchPeer(
  name: string,
  setup: string,
  options: Options<SearchDocument>,
  partsOf: (paste: string) => readonly string[],
): Peer {
  return {
    name,
    setup,
    hasScores: true,
    build: ({ documents }) => {
      const index = new MiniSearch<SearchDocument>(options)
      index.addAll(documents)
      const entries = documents.map(({ entry }) => entry)
      const hitsIn = (part: string): readonly Hit[] =>
        index.search(part).map(({ id, score }) => ({ entry: entries[id] ?? '', score }))
      return {
        ask: (paste) => {
          const hits = partsOf(paste).flatMap((part) => hitsIn(part).slice(0, 30))
          return { hits: distinct(hits.toSorted((a, b) => b.score - a.score)) }
        },
        stored: () => new TextEncoder().encode(JSON.stringify(index)),
      }
    },
  }
}

const whole = (paste: string) => [paste]

/** The lines of a paste, each once, and its sentences where a line has several. */
const byLine = (paste: string) => [
  ...new Set(paste.split(/[\n\r]+|(?<=[.。!?])\s+/).filter((line) => line.trim() !== '')),
]

const tuned: Options<SearchDocument> = {
  fields: [...fields],
  tokenize: tokensOf,
  searchOptions: {
    boost: weights,
    fuzzy: (term: string) => (term.length >= 5 && /^[a-z]+$/.test(term) ? 0.2 : false),
  },
}

export const minisearchRecommended = minisearchPeer(
  'minisearch',
  'as documented: prefixes, `fuzzy: 0.2`',
  { fields: [...fields], searchOptions: { prefix: true, fuzzy: 0.2 } },
  whole,
)

export const minisearchTuned = minisearchPeer(
  'minisearch tuned',
  'folded words and CJK pairs, `fuzzy: 0.2` from five letters on, weights',
  tuned,
  whole,
)

export const minisearchByLine = minisearchPeer(
  'minisearch by line',
  'tuned, each line or sentence of the paste asked by itself, the best score wins',
  tuned,
  byLine,
)
