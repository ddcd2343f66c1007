import { Index, type IndexOptions } from 'flexsearch'
import { fields, weights } from '../documentsOf.ts'
import { tokensOf } from '../tokensOf.ts'
import { distinct, type Library, mostHits, type Peer } from './peer.ts'

/** One index a field. The library gives no scores, so that an entry's is the weight of its field over its place there. */
function build({ documents }: Library, options: IndexOptions) {
  const indexes = fields.map((field) => {
    const index = new Index(options)
    for (const document of documents) index.add(document.id, document[field])
    return { index, weight: weights[field] }
  })
  return {
    ask: (paste: string) => {
      const scores = new Map<string, number>()
      for (const { index, weight } of indexes) {
        const ids = index.search(paste, { limit: 3 * mostHits, suggest: true })
        ids.forEach((id, place) => {
          const entry = documents[Number(id)]?.entry ?? ''
          scores.set(entry, (scores.get(entry) ?? 0) + weight / (place + 1))
        })
      }
      const hits = [...scores].map(([entry, score]) => ({ entry, score }))
      return { hits: distinct(hits.sort((a, b) => b.score - a.score)) }
    },
    stored: () => {
      const parts: string[] = []
      for (const { index } of indexes) index.export((_key, data) => void parts.push(data ?? ''))
      return new TextEncoder().encode(parts.join('\n'))
    },
  }
}

export const flexsearchRecommended: Peer = {
  name: 'flexsearch',
  setup: 'as documented: an index a field, suggestions',
  hasScores: false,
  build: (library) => build(library, {}),
}

export const flexsearchTuned: Peer = {
  name: 'flexsearch tuned',
  setup: 'folded words and CJK pairs, prefixes, suggestions, weights',
  hasScores: false,
  build: (library) => build(library, { encode: tokensOf, tokenize: 'forward' }),
}
