import { flexsearchRecommended, flexsearchTuned } from './flexsearch.ts'
import { fuseRecommended, fuseTuned } from './fuse.ts'
import { lunrRecommended, lunrTuned } from './lunr.ts'
import { minisearchByLine, minisearchRecommended, minisearchTuned } from './minisearch.ts'
import { oramaRecommended, oramaTuned } from './orama.ts'
import type { Peer } from './peer.ts'
import { unstuck } from './unstuck.ts'

/** All that is measured; ours first. */
export const peers: readonly Peer[] = [
  unstuck,
  fuseRecommended,
  fuseTuned,
  minisearchRecommended,
  minisearchTuned,
  minisearchByLine,
  lunrRecommended,
  lunrTuned,
  flexsearchRecommended,
  flexsearchTuned,
  oramaRecommended,
  oramaTuned,
]

/** One configuration a library, for what takes long: Fuse.js as documented, because its tuned one only answers better. */
export const timedPeers: readonly Peer[] = [
  unstuck,
  fuseRecommended,
  minisearchTuned,
  minisearchByLine,
  lunrTuned,
  flexsearchTuned,
  oramaTuned,
]

/** The peer of a name. Throws where there is none. */
export function peerCalled(name: string): Peer {
  const found = peers.find((peer) => peer.name === name)
  if (found === undefined) throw new Error(`Unexpected peer \`${name}\``)
  return found
}
