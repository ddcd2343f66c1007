import type { CheckDraft } from './entryDraft.ts'

/** Above this many pairs to compare, order alone decides. */
const mostPairs = 40_000

function tokens(check: CheckDraft): ReadonlySet<string> {
  const text = [check.text, check.where?.text ?? '', check.ifNot?.text ?? ''].join(' ')
  return new Set(text.match(/[A-Za-z\d][\w.-]*/g) ?? [])
}

/** How alike two checks of different languages are: both limited or neither, and the literal words that they share. */
function likeness(a: CheckDraft, b: CheckDraft): number {
  const left = tokens(a)
  const right = tokens(b)
  const shared = [...left].filter((token) => right.has(token)).length
  const most = Math.max(left.size, right.size)
  const sameKind = (a.condition === undefined) === (b.condition === undefined)
  return (sameKind ? 1 : 0) + (most === 0 ? 0.5 : shared / most)
}

/**
 * For each check of `others` the index of its twin in `checks`, or -1: by order where both have as many,
 * else by the order-keeping pairing whose pairs are most alike.
 */
export function alignChecks(
  checks: readonly CheckDraft[],
  others: readonly CheckDraft[],
): readonly number[] {
  if (checks.length === others.length) return others.map((_check, index) => index)
  if (checks.length * others.length > mostPairs)
    return others.map((_check, index) => (index < checks.length ? index : -1))
  const width = checks.length + 1
  // best[i * width + j]: the best total of the others from i on with the checks from j on.
  const best = new Float64Array((others.length + 1) * width)
  const gain = (i: number, j: number): number => {
    const [other, check] = [others[i], checks[j]]
    return other && check ? likeness(check, other) + (best[(i + 1) * width + j + 1] ?? 0) : 0
  }
  for (let i = others.length - 1; i >= 0; i -= 1)
    for (let j = checks.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(
        gain(i, j),
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
      )
  const twins: number[] = []
  let j = 0
  for (let i = 0; i < others.length; i += 1) {
    const here = best[i * width + j] ?? 0
    while (j < checks.length && (best[i * width + j + 1] ?? 0) >= here && gain(i, j) < here) j += 1
    if (j < checks.length && gain(i, j) >= here && here > 0) {
      twins.push(j)
      j += 1
    } else twins.push(-1)
  }
  return twins
}
