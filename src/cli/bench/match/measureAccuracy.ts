import type { Compiled } from '../../../model/compiled.ts'
import type { Children } from '../runChild.ts'
import type { LabelledPaste } from './job.ts'
import type { Peer } from './peers/peer.ts'
import { peers } from './peers/peers.ts'
import { runPeer } from './runPeer.ts'
import { type Accuracy, scoreOutcomes } from './scoreOutcomes.ts'

/** How each peer answered the same pastes over the same guides; null where it did not come to the end. */
export interface AccuracySet {
  readonly name: string
  readonly entries: number
  readonly pastes: number
  readonly peers: readonly { readonly name: string; readonly accuracy: Accuracy | null }[]
}

export async function measureAccuracy(
  name: string,
  { products, guides }: Pick<Compiled, 'products' | 'guides'>,
  pastes: readonly LabelledPaste[],
  children: Children,
  isWanted: (peer: Peer) => boolean,
): Promise<AccuracySet> {
  const rows: AccuracySet['peers'][number][] = []
  for (const peer of peers.filter(isWanted)) {
    const task = { name, warmUp: [], pastes, seconds: children.cap }
    const { reports } = await runPeer(
      { work: 'ask', peer: peer.name, products, guides, tasks: [task], builds: 1 },
      children,
    )
    const asked = reports.find((report) => report.kind === 'asked')
    const isWhole = asked?.kind === 'asked' && asked.outcomes.length === pastes.length
    const accuracy = isWhole ? scoreOutcomes(pastes, asked.outcomes, peer.hasScores) : null
    rows.push({ name: peer.name, accuracy })
  }
  return {
    name,
    entries: guides.reduce((sum, { entries }) => sum + entries.length, 0),
    pastes: pastes.length,
    peers: rows,
  }
}
