import type { FoundAnswer } from '../../model/examination.ts'
import type { Fact } from '../../wizard/factsThatDiffer.ts'

/** Whether a paste answers the question of a fact, and otherwise: such a fact is no reason to choose its error. */
export function isRuledOut(
  fact: Fact | undefined,
  shown: readonly Pick<FoundAnswer, 'question' | 'answer'>[],
): boolean {
  return (
    fact?.kind === 'facet' &&
    shown.some(({ question, answer }) => question === fact.facet && !fact.values.includes(answer))
  )
}
