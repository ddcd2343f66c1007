import type { Term } from './termsOf.ts'
import { judging } from './weights.ts'

/** Sums that make up a profile: ideas, words, pairs of signs; each in checks, in causes, in what the error carries. */
export const profileSize = 9

/** What is told of a document, and what kind of document it is. */
export interface Shape {
  readonly sums: Float64Array
  readonly own: number
  readonly breadth: number
  readonly bare: number
}

/** Adds what a term says to the sum of its kind and place. */
export function addToProfile(
  sums: Float64Array,
  { term }: Term,
  place: number,
  says: number,
): void {
  const at = kindOf(term) * 3 + Math.max(0, place - 1)
  sums[at] = (sums[at] ?? 0) + says
}

const kindOf = (term: string) => (term.startsWith('#') ? 0 : term.charCodeAt(0) < 0x2000 ? 1 : 2)

/** How well a document is described: a positive number by which documents are ranked. */
export function judge({ sums, own, breadth, bare }: Shape): number {
  let score = judging.own * own + judging.breadth * breadth + judging.bare * bare
  sums.forEach((sum, i) => {
    score += (judging.sums[i] ?? 0) * sum
  })
  return Math.exp(score / 4)
}
