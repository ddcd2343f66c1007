/**
 * How many letters must be inserted, left out, changed or swapped with a neighbour to make `a` of `b`; `limit + 1` where
 * it is more than `limit`. A changed digit is never a slip: `4` is not `6`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const width = b.length + 1
  let older = new Array<number>(width).fill(0)
  let old = Array.from({ length: width }, (_, j) => j)
  let now = new Array<number>(width).fill(0)
  for (let i = 1; i <= a.length; i++) {
    now[0] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const cost = costOf(a, b, i - 1, j - 1)
      let best = Math.min((old[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1)
      now[j] = best
      if (best < least) least = best
    }
    if (least > limit) return limit + 1
    const spare = older
    older = old
    old = now
    now = spare
  }
  return Math.min(old[b.length] ?? 0, limit + 1)
}

function costOf(a: string, b: string, i: number, j: number): number {
  if (a[i] === b[j]) return 0
  return isDigitAt(a, i) && isDigitAt(b, j) ? 9 : 1
}

const isDigitAt = (text: string, i: number) => {
  const unit = text.charCodeAt(i)
  return unit >= 0x30 && unit <= 0x39
}

/** The prefix of `text` that `sought` is nearest to: its length and the edits; undefined where all are farther than `limit`. */
export function nearestPrefix(
  sought: string,
  text: string,
  limit: number,
): { length: number; edits: number } | undefined {
  let best: { length: number; edits: number } | undefined
  for (
    let length = Math.max(0, sought.length - limit);
    length <= Math.min(text.length, sought.length + limit);
    length++
  ) {
    const edits = editDistance(sought, text.slice(0, length), limit)
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { length, edits }
  }
  return best
}
