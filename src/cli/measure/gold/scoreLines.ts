import type { Tally } from './tally.ts'

export interface LineScore extends Tally {
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}

/** Lines that a second reader could dispute, and blocks any line of which stands for the one that is named. */
interface Leeway {
  readonly open: readonly number[]
  readonly blocks: readonly (readonly [number, number])[]
}

/**
 * How reported lines compare with expected ones, each of which is met by one report: on its own line first, then on another of its block.
 * What is reported beyond that on an open line is neither right nor wrong.
 */
export function scoreLines(
  expected: readonly number[],
  reported: readonly number[],
  { open, blocks }: Leeway,
): LineScore {
  const left = [...reported]
  const take = (test: (line: number) => boolean) => {
    const at = left.findIndex(test)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }
  const unmet = expected.filter((line) => !take((other) => other === line))
  const missed = unmet.filter(
    (line) =>
      !take((other) =>
        blocks.some(
          ([first, last]) => line >= first && line <= last && other >= first && other <= last,
        ),
      ),
  )
  const extra = left.filter((line) => !open.includes(line))
  return {
    expected: expected.length,
    found: expected.length - missed.length,
    wrong: extra.length,
    missed,
    extra,
  }
}
