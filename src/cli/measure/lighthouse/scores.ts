import { z } from 'zod'

/** What Lighthouse scores, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** One run: the scores from 0 to 1, how long the main thread was blocked in milliseconds, and how far things moved. */
export type Scores = Readonly<Record<(typeof categories)[number] | 'blocking' | 'shift', number>>

const score = z.object({ score: z.number() })
const figure = z.object({ numericValue: z.number() })
const report = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.object({ 'total-blocking-time': figure, 'cumulative-layout-shift': figure }),
})

/** The scores of a report of Lighthouse, as JSON. Throws where it holds none, as after a page that did not load. */
export function readScores(text: string): Scores {
  const read = report.parse(JSON.parse(text))
  return {
    performance: read.categories.performance.score,
    accessibility: read.categories.accessibility.score,
    'best-practices': read.categories['best-practices'].score,
    seo: read.categories.seo.score,
    blocking: read.audits['total-blocking-time'].numericValue,
    shift: read.audits['cumulative-layout-shift'].numericValue,
  }
}

/** The middle one of a figure over an odd number of runs. */
export function medianOf(runs: readonly Scores[], figure: keyof Scores): number {
  const sorted = runs.map((run) => run[figure]).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
