import { drawLines } from '../drawLines.ts'
import type { MatchFigures } from './matchFigures.ts'
import type { Times } from './measureTimes.ts'

const point = (x: number, times: Times | undefined) =>
  times === undefined ? [] : [{ x, y: times.median }]

/** The median time by the length of the paste, as SVG. */
export function drawLengths({ lengths: { entries, peers } }: MatchFigures): string {
  return drawLines({
    title: `One paste, ${entries} entries`,
    across: 'characters of the paste',
    up: 'ms, median',
    series: peers.map(({ name, tasks }) => ({
      name,
      points: Object.keys(tasks)
        .map(Number)
        .sort((a, b) => a - b)
        .flatMap((length) => point(length, tasks[length])),
    })),
  })
}

/** The median time of a trace by the number of entries, as SVG. */
export function drawEntries({ sizes }: MatchFigures): string {
  const sorted = sizes.toSorted((a, b) => a.entries - b.entries)
  return drawLines({
    title: 'One trace of 20 kB',
    across: 'entries, one in three languages counting three times',
    up: 'ms, median',
    series: (sorted[0]?.peers ?? []).map(({ name }) => ({
      name,
      points: sorted.flatMap(({ entries, peers }) =>
        point(entries, peers.find((peer) => peer.name === name)?.tasks.trace),
      ),
    })),
  })
}
