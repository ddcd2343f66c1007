import { buildIndex } from '../../../../match/buildIndex.ts'
import { encodeIndex } from '../../../../match/encodeIndex.ts'
import { match } from '../../../../match/match.ts'
import type { Peer } from './peer.ts'

/** Our own matcher. */
export const unstuck: Peer = {
  name: 'unstuck',
  setup: '`buildIndex`, `match`, stored by `encodeIndex`',
  hasScores: true,
  build: ({ products, guides }) => {
    const index = buildIndex({ products, guides })
    return {
      ask: (paste) => {
        const { kind, matches } = match(index, paste)
        return {
          hits: matches.map(({ product, entry, confidence }) => ({
            entry: `${product}/${entry}`,
            score: confidence,
          })),
          isSure: kind === 'answer',
        }
      },
      stored: () => encodeIndex(index),
    }
  },
}
