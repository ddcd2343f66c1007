import type { Check } from '../model/check.ts'
import type { Answers } from '../model/tree.ts'

/** Whether no answer rules a check out: it always applies, or one of its conditions holds or is still open ("I don't know", or never asked). */
export function mayApply({ when }: Check, answers: Answers): boolean {
  return (
    when.length === 0 ||
    when.some(({ facet, value }) => {
      const answer = Object.hasOwn(answers, facet) ? answers[facet] : undefined
      return answer === undefined || answer === 'unknown' || answer === value
    })
  )
}
