/** One match that was said with a confidence, and whether it was right. */
export interface Said {
  readonly confidence: number
  readonly isRight: boolean
}

/** Neighbours in confidence: how sure they were on average, and how many were right. */
export interface Bin {
  readonly count: number
  readonly from: number
  readonly to: number
  readonly said: number
  readonly right: number
}

/** What was said, in bins of the same number, least sure first. */
export function binsOf(said: readonly Said[], most: number): Bin[] {
  const sorted = [...said].sort((a, b) => a.confidence - b.confidence)
  const bins = Math.min(most, sorted.length)
  return Array.from({ length: bins }, (_, i) => {
    const some = sorted.slice(
      Math.floor((i * sorted.length) / bins),
      Math.floor(((i + 1) * sorted.length) / bins),
    )
    return {
      count: some.length,
      from: some[0]?.confidence ?? 0,
      to: some.at(-1)?.confidence ?? 0,
      said: mean(some.map(({ confidence }) => confidence)),
      right: mean(some.map(({ isRight }) => (isRight ? 1 : 0))),
    }
  })
}

/** Expected calibration error: how far what is said lies from what is right, over bins of equal mass (Naeini and others, 2015). */
export const calibrationError = (said: readonly Said[], bins: number): number =>
  binsOf(said, bins).reduce((sum, bin) => sum + Math.abs(bin.said - bin.right) * bin.count, 0) /
  Math.max(1, said.length)

/** The mean surprise at what was right, in nats. */
export const logLoss = (said: readonly Said[]): number =>
  mean(
    said.map(
      ({ confidence, isRight }) =>
        -Math.log(Math.min(1, Math.max(1e-6, isRight ? confidence : 1 - confidence))),
    ),
  )

/** The log loss of who always says the share that is right. */
export function constantLoss(said: readonly Said[]): number {
  const confidence = mean(said.map(({ isRight }) => (isRight ? 1 : 0)))
  return logLoss(said.map(({ isRight }) => ({ confidence, isRight })))
}

/** The value that `share` of the figures of as many resampled sets stay under. `random` gives numbers from 0 to 1. */
export function bootstrapBound(
  said: readonly Said[],
  figure: (some: readonly Said[]) => number,
  share: number,
  random: () => number,
): number {
  const figures = Array.from({ length: 400 }, () =>
    figure(said.map((one) => said[Math.floor(random() * said.length)] ?? one)),
  ).sort((a, b) => a - b)
  return figures[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? 0
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
