import Fuse, { type IFuseOptions } from 'fuse.js'
import { fold } from '../../../../read/fold.ts'
import { fields, type SearchDocument, weights } from '../documentsOf.ts'
import { tokensOf } from '../tokensOf.ts'
import { distinct, jsonBytes, mostHits, type Peer } from './peer.ts'

function fusePeer(
  name: string,
  setup: string,
  options: IFuseOptions<SearchDocument>,
  prepare: (text: string) => string,
): Peer {
  return {
    name,
    setup,
    hasScores: true,
    build: ({ documents }) => {
      const fuse = new Fuse(
        documents.map((document) => ({
          ...document,
          ...Object.fromEntries(fields.map((field) => [field, prepare(document[field])])),
        })),
        { includeScore: true, ...options },
      )
      return {
        ask: (paste) => ({
          hits: distinct(
            fuse
              .search(prepare(paste), { limit: 3 * mostHits })
              .map(({ item, score = 1 }) => ({ entry: item.entry, score: 1 - score })),
          ),
        }),
        stored: () => jsonBytes(fuse.getIndex()),
      }
    },
  }
}

export const fuseRecommended = fusePeer(
  'fuse.js',
  'as documented: the five fields as keys',
  { keys: [...fields] },
  (text) => text,
)

export const fuseTuned = fusePeer(
  'fuse.js tuned',
  'token search over folded words and CJK pairs, location ignored, weights',
  {
    keys: fields.map((name) => ({ name, weight: weights[name] })),
    ignoreLocation: true,
    useTokenSearch: true,
    tokenize: tokensOf,
  },
  (text) => fold(text).text,
)
