import type { LabelledPaste, Outcome } from './job.ts'

/** How a peer answered labelled pastes. */
export interface Accuracy {
  readonly positives: number
  readonly first: number
  readonly firstThree: number
  /** The mean of 1 over the place of the right entry; 0 where it is not among the ten that are asked for. */
  readonly reciprocalRank: number
  readonly negatives: number
  /** Pastes that nothing answers, for which something was found. */
  readonly shown: number
  /**
   * The right entry first and its score above the threshold that lets 5 % of the pastes through that nothing answers:
   * chosen on these same pastes, to the peer's advantage. Null where scores say nothing.
   */
  readonly firstAtFive: number | null
  /** What the peer says it is sure of: right, wrong, and where nothing answers. Null where it never says. */
  readonly sure: {
    readonly right: number
    readonly wrong: number
    readonly groundless: number
  } | null
  /** By kind and by language: how many of how many are right, which is to find nothing where nothing answers. */
  readonly byKind: Readonly<Record<string, Share>>
  readonly byLocale: Readonly<Record<string, Share>>
}

export interface Share {
  readonly count: number
  readonly of: number
}

interface Row {
  readonly paste: LabelledPaste
  readonly outcome: Outcome
}

const isPositive = ({ paste }: Row) => paste.expected !== null
const isFirst = ({ outcome }: Row) => outcome.rank === 1
const isShown = ({ outcome }: Row) => outcome.score !== null

/** The score above which no more than a share of the rows lies. */
function thresholdAt(rows: readonly Row[], share: number): number {
  const scores = rows
    .flatMap(({ outcome: { score } }) => (score === null ? [] : [score]))
    .toSorted((a, b) => b - a)
  return scores[Math.floor(share * rows.length)] ?? Number.NEGATIVE_INFINITY
}

function sharesBy(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Share> {
  const shares: Record<string, Share> = {}
  for (const row of rows) {
    const { count, of } = shares[keyOf(row)] ?? { count: 0, of: 0 }
    const isRight = isPositive(row) ? isFirst(row) : !isShown(row)
    shares[keyOf(row)] = { count: count + (isRight ? 1 : 0), of: of + 1 }
  }
  return shares
}

/** How pastes were answered; `outcomes` are in their order. Throws where one is missing: a share of fewer would say something else. */
export function scoreOutcomes(
  pastes: readonly LabelledPaste[],
  outcomes: readonly Outcome[],
  hasScores: boolean,
): Accuracy {
  const rows = pastes.map((paste, i): Row => {
    const outcome = outcomes[i]
    if (outcome === undefined) throw new Error(`Unexpected end of the outcomes at paste ${i + 1}`)
    return { paste, outcome }
  })
  const positives = rows.filter(isPositive)
  const negatives = rows.filter((row) => !isPositive(row))
  const count = (some: readonly Row[], test: (row: Row) => boolean) => some.filter(test).length
  const threshold = thresholdAt(negatives, 0.05)
  const isSure = ({ outcome }: Row) => outcome.isSure === true
  return {
    positives: positives.length,
    first: count(positives, isFirst),
    firstThree: count(positives, ({ outcome: { rank } }) => rank !== null && rank <= 3),
    reciprocalRank:
      positives.reduce((sum, { outcome: { rank } }) => sum + (rank === null ? 0 : 1 / rank), 0) /
      positives.length,
    negatives: negatives.length,
    shown: count(negatives, isShown),
    firstAtFive: hasScores
      ? count(positives, (row) => isFirst(row) && (row.outcome.score ?? 0) > threshold)
      : null,
    sure: rows.some(({ outcome }) => outcome.isSure !== null)
      ? {
          right: count(positives, (row) => isSure(row) && isFirst(row)),
          wrong: count(positives, (row) => isSure(row) && !isFirst(row)),
          groundless: count(negatives, isSure),
        }
      : null,
    byKind: sharesBy(rows, ({ paste }) => paste.kind),
    byLocale: sharesBy(positives, ({ paste }) => paste.locale),
  }
}
