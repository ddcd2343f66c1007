import type { Check, Condition } from '../model/check.ts'
import type { Step } from '../model/progress.ts'

/**
 * The conditions to show beside a check: those of facets that the path leaves open ("I don't know", or never asked).
 * Empty where the check always applies, or where an answer already says that it does.
 */
export function openConditions(check: Check, path: readonly Step[]): readonly Condition[] {
  const answers = new Map(path.map(({ key, answer }) => [key, answer]))
  const settled = check.when.some(({ facet, value }) => answers.get(facet) === value)
  if (settled) return []
  return check.when.filter(({ facet }) => {
    const answer = answers.get(facet)
    return answer === undefined || answer === 'unknown'
  })
}
