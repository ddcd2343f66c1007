import { renderTable } from '../../render/renderTable.ts'
import type { SizedTimes } from './matchFigures.ts'
import type { PeerTimes, Times } from './measureTimes.ts'

/** A number with three digits that count. */
const short = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value < 1 ? 2 : 3)

const missing = ({ end }: PeerTimes) => (end === 'stopped' ? 'stopped' : 'failed')

const cell = (peer: PeerTimes, times: Times | undefined) =>
  times === undefined ? missing(peer) : `${short(times.median)} / ${short(times.slow)}`

function ratio(times: Times | undefined, ours: Times | undefined): string {
  if (times === undefined || ours === undefined) return '–'
  return short(times.slow / ours.slow)
}

/** Median and 95th percentile of each task, and the latter over ours. */
function timesTables({ peers }: SizedTimes, tasks: readonly string[]): string {
  const ours = peers[0]?.tasks ?? {}
  const others = peers.slice(1)
  return `${renderTable(
    ['ms: median / p95', ...tasks],
    peers.map((peer) => [peer.name, ...tasks.map((task) => cell(peer, peer.tasks[task]))]),
  )}

${renderTable(
  ['p95, times ours', ...tasks],
  others.map((peer) => [peer.name, ...tasks.map((task) => ratio(peer.tasks[task], ours[task]))]),
)}`
}

const tasksOf = ({ peers }: SizedTimes) => [
  ...new Set(peers.flatMap(({ tasks }) => Object.keys(tasks))),
]

/** Time by the length of the paste. */
export function renderLengths(times: SizedTimes): string {
  return timesTables(
    times,
    tasksOf(times).sort((a, b) => Number(a) - Number(b)),
  )
}

/** Time, accuracy and cost of one number of entries. */
export function renderSize(times: SizedTimes): string {
  const tasks = ['code', 'typo', 'json', 'trace']
  const { peers, entries, synthetic } = times
  const value = (peer: PeerTimes, number: number | null, unit: number) =>
    number === null ? missing(peer) : short(number / unit)
  const costs = renderTable(
    [
      '',
      'build, ms',
      'heap, MB',
      'index, kB',
      'index, kB gzip',
      'gzip bytes an entry',
      ...tasks.map((task) => `${task}: first`),
    ],
    peers.map((peer) => [
      peer.name,
      value(peer, peer.build, 1),
      value(peer, peer.heap, 1e6),
      value(peer, peer.bytes, 1000),
      value(peer, peer.gzip, 1000),
      value(peer, peer.gzip, entries),
      ...tasks.map((task) => {
        const { first, asked } = peer.tasks[task] ?? { first: 0, asked: 0 }
        return asked === 0 ? missing(peer) : `${Math.round((100 * first) / asked)} %`
      }),
    ]),
  )
  const made = synthetic === 0 ? '' : `, of which ${synthetic.toLocaleString('en')} are synthetic`
  return `### ${entries.toLocaleString('en')} entries${made}\n
${timesTables(times, tasks)}\n
${costs}\n`
}
