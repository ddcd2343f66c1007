import lunr from 'lunr'
import { fields, weights } from '../documentsOf.ts'
import { tokensOf } from '../tokensOf.ts'
import { distinct, jsonBytes, type Library, type Peer } from './peer.ts'

/** The index, and the hits of its results. */
function builtOf(
  { documents }: Library,
  configure: (builder: lunr.Builder) => void,
  search: (index: lunr.Index, paste: string) => readonly lunr.Index.Result[],
) {
  const index = lunr((builder) => {
    builder.ref('id')
    configure(builder)
    for (const document of documents) builder.add(document)
  })
  return {
    ask: (paste: string) => ({
      hits: distinct(
        search(index, paste)
          .slice(0, 30)
          .map(({ ref, score }) => ({ entry: documents[Number(ref)]?.entry ?? '', score })),
      ),
    }),
    stored: () => jsonBytes(index),
  }
}

export const lunrRecommended: Peer = {
  name: 'lunr',
  setup:
    'as documented: the five fields; the signs that its query language would refuse are taken out of the paste',
  hasScores: true,
  build: (library) =>
    builtOf(
      library,
      (builder) => {
        for (const field of fields) builder.field(field)
      },
      (index, paste) => index.search(paste.replace(/[:^~*+-]/g, ' ')),
    ),
}

/** lunr's tokens are objects with a place; ours have none. */
function tokenize(value: unknown): lunr.Token[] {
  return tokensOf(String(value ?? '')).map((token) => new lunr.Token(token, {}))
}

export const lunrTuned: Peer = {
  name: 'lunr tuned',
  setup:
    'folded words and CJK pairs without stemmer and stop words, one edit from six letters on, weights',
  hasScores: true,
  build: (library) =>
    builtOf(
      library,
      (builder) => {
        builder.tokenizer = Object.assign(tokenize, lunr.tokenizer)
        builder.pipeline.reset()
        builder.searchPipeline.reset()
        for (const field of fields) builder.field(field, { boost: weights[field] })
      },
      (index, paste) =>
        index.query((query) => {
          for (const token of new Set(tokensOf(paste))) {
            const isLong = token.length >= 6 && /^[a-z]+$/.test(token)
            query.term(token, { editDistance: isLong ? 1 : 0, usePipeline: false })
          }
        }),
    ),
}
