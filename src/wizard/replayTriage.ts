import type { Facet, Product } from '../model/product.ts'
import type { Answers } from '../model/tree.ts'
import { type Candidate, type Triage, triage } from './triage.ts'

/** Where a person stands on the way from several candidates to one. */
export interface TriageProgress {
  readonly step: Triage
  /** The questions that led there, in the order in which they are asked, with their answers. */
  readonly path: readonly { readonly facet: Facet; readonly answer: string }[]
}

/**
 * Replays answers from an address: asks what `triage` asks for as long as the answer is there. Answers to what is not asked are kept by the caller
 * and never route. `known` is what a paste has answered: it is not asked at all.
 */
export function replayTriage(
  product: Product,
  candidates: readonly Candidate[],
  answers: Answers,
  known: Answers = {},
): TriageProgress {
  const path: { facet: Facet; answer: string }[] = []
  let given = known
  for (;;) {
    const step = triage(product, candidates, given)
    if (step.kind !== 'question') return { step, path }
    const { facet } = step
    const answer = Object.hasOwn(answers, facet.id) ? answers[facet.id] : undefined
    const isOffered = answer === 'unknown' || facet.values.some(({ id }) => id === answer)
    if (answer === undefined || !isOffered) return { step, path }
    path.push({ facet, answer })
    given = { ...given, [facet.id]: answer }
  }
}
