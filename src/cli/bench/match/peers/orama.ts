import { create, insertMultiple, type Orama, save, search, type Tokenizer } from '@orama/orama'
import { type SearchDocument, weights } from '../documentsOf.ts'
import { tokensOf } from '../tokensOf.ts'
import { distinct, jsonBytes, type Library, mostHits, type Peer } from './peer.ts'

const schema = {
  codes: 'string',
  messages: 'string',
  title: 'string',
  causes: 'string',
  checks: 'string',
} as const

async function build(
  { documents }: Library,
  database: Orama<typeof schema>,
  more: (paste: string) => { readonly tolerance?: number; readonly boost?: typeof weights },
) {
  const texts = documents.map(({ codes, messages, title, causes, checks, id }: SearchDocument) => {
    return { id: String(id), codes, messages, title, causes, checks }
  })
  await insertMultiple(database, texts, 1000)
  const entries = documents.map(({ entry }) => entry)
  return {
    ask: async (paste: string) => {
      const { hits } = await search(database, { term: paste, limit: 3 * mostHits, ...more(paste) })
      return {
        hits: distinct(hits.map(({ id, score }) => ({ entry: entries[Number(id)] ?? '', score }))),
      }
    },
    stored: () => jsonBytes(save(database)),
  }
}

export const oramaRecommended: Peer = {
  name: 'orama',
  setup: 'as documented: the five fields, English',
  hasScores: true,
  build: (library) => build(library, create({ schema }), () => ({})),
}

/** Cheap to make: one for each index, because the library keeps what it has seen in it. */
const tokenizer = (): Tokenizer => ({
  language: 'english',
  normalizationCache: new Map(),
  tokenize: tokensOf,
})

export const oramaTuned: Peer = {
  name: 'orama tuned',
  setup: 'folded words and CJK pairs, one edit in pastes of up to 60 characters, weights',
  hasScores: true,
  build: (library) =>
    build(library, create({ schema, components: { tokenizer: tokenizer() } }), (paste) => ({
      boost: weights,
      ...(paste.length <= 60 ? { tolerance: 1 } : {}),
    })),
}
