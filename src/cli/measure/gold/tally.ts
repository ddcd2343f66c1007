/** How often something that should be there was found, and how much was reported that should not be. */
export interface Tally {
  readonly expected: number
  readonly found: number
  readonly wrong: number
}

const noTally: Tally = { expected: 0, found: 0, wrong: 0 }

/** The sum of several tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { expected, found, wrong }) => ({
      expected: sum.expected + expected,
      found: sum.found + found,
      wrong: sum.wrong + wrong,
    }),
    noTally,
  )
}

const percent = (count: number, of: number) =>
  of === 0 ? '–' : `${(Math.floor((1000 * count) / of) / 10).toFixed(1)} %`

/** The share of what was expected that was found; a part of a tenth is dropped, so that only all is 100.0 %. */
export const recall = ({ expected, found }: Tally) => percent(found, expected)

/** The share of what was reported that is right. */
export const precision = ({ found, wrong }: Tally) => percent(found, found + wrong)
