/** One of several possibilities: how likely it is beside the others, and the answers that it would give, each as likely as the other. */
export interface Possibility {
  readonly weight: number
  readonly values: readonly string[]
}

/**
 * How many bits an answer is expected to tell about which possibility holds: the entropy of the possibilities less the one that is left after each
 * answer, weighed by how likely the answer is (Shannon's mutual information). 0 where all give the same answers.
 */
export function expectedInformation(table: readonly Possibility[]): number {
  const total = table.reduce((sum, { weight }) => sum + weight, 0)
  const byValue = new Map<string, number[]>()
  for (const { weight, values } of table)
    for (const value of values) {
      const weights = byValue.get(value)
      if (weights === undefined) byValue.set(value, [weight / values.length])
      else weights.push(weight / values.length)
    }
  const before = entropy(table.map(({ weight }) => weight))
  const after = [...byValue.values()].reduce((sum, weights) => {
    const likely = weights.reduce((all, weight) => all + weight, 0) / total
    return sum + likely * entropy(weights)
  }, 0)
  return Math.max(0, before - after)
}

/** Entropy in bits of possibilities with these weights. */
function entropy(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.reduce((sum, weight) => {
    const share = weight / total
    return share > 0 ? sum - share * Math.log2(share) : sum
  }, 0)
}
