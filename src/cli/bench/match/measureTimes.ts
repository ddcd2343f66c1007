import type { Compiled } from '../../../model/compiled.ts'
import type { Children } from '../runChild.ts'
import { median, quantile } from '../statistics.ts'
import type { Outcome, Report, Task } from './job.ts'
import type { Peer } from './peers/peer.ts'
import { timedPeers } from './peers/peers.ts'
import { type PeerRun, runPeer } from './runPeer.ts'

/** How long pastes of one task took, in milliseconds of processor time. */
export interface Times {
  readonly asked: number
  readonly median: number
  /** The 95th percentile; with fewer than 20 pastes the slowest. */
  readonly slow: number
  /** How many had the right entry first. */
  readonly first: number
}

/** What was measured of one peer over one set of guides. What it was stopped before is missing. */
export interface PeerTimes {
  readonly name: string
  readonly end: PeerRun['end']
  readonly build: number | null
  readonly heap: number | null
  readonly bytes: number | null
  readonly gzip: number | null
  readonly tasks: Readonly<Record<string, Times>>
}

const timesOf = (outcomes: readonly Outcome[]): Times => {
  const spent = outcomes.map(({ milliseconds }) => milliseconds)
  return {
    asked: outcomes.length,
    median: median(spent),
    slow: quantile(spent, 0.95),
    first: outcomes.filter(({ rank }) => rank === 1).length,
  }
}

function peerTimes(name: string, { reports, end }: PeerRun, weighed: PeerRun): PeerTimes {
  const only = <Kind extends Report['kind']>(kind: Kind) =>
    [...reports, ...weighed.reports].find(
      (report): report is Extract<Report, { kind: Kind }> => report.kind === kind,
    )
  const [built, stored] = [only('built'), only('stored')]
  return {
    name,
    end,
    build: built?.milliseconds ?? null,
    heap: only('weighed')?.heap ?? null,
    bytes: stored?.bytes ?? null,
    gzip: stored?.gzip ?? null,
    tasks: Object.fromEntries(
      reports.flatMap((report) =>
        report.kind === 'asked' ? [[report.task, timesOf(report.outcomes)]] : [],
      ),
    ),
  }
}

/** How long each peer takes for the same tasks over the same guides, one peer after another, each in a process of its own. */
export async function measureTimes(
  { products, guides }: Pick<Compiled, 'products' | 'guides'>,
  tasks: readonly Task[],
  children: Children,
  isWanted: (peer: Peer) => boolean,
): Promise<readonly PeerTimes[]> {
  const entries = guides.reduce((sum, guide) => sum + guide.entries.length, 0)
  const rows: PeerTimes[] = []
  for (const { name } of timedPeers.filter(isWanted)) {
    const job = { peer: name, products, guides, tasks, builds: entries < 500 ? 5 : 1 }
    const asked = await runPeer({ ...job, work: 'ask' }, children)
    rows.push(peerTimes(name, asked, await runPeer({ ...job, work: 'weigh' }, children)))
  }
  return rows
}
