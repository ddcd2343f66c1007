/**
 * How many letters must be inserted, left out, changed or swapped with a neighbour to make `a` of `b`; `limit + 1` where
 * it is more than `limit`. A digit that is inserted or left out counts twice, and a changed one is never a slip of two edits, nor are
 * two that stand the other way round: `4` is not `6`, `14` is not `41`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1
  if (Math.abs(a.length - b.length) > limit || b.length >= longest) return a === b ? 0 : tooFar
  const ends = sharedEnds(a, b)
  return distance(
    a.slice(ends.before, a.length - ends.after),
    b.slice(ends.before, b.length - ends.after),
    limit,
  )
}

/** How many letters two texts share where they begin and where they end: these never cost anything. */
function sharedEnds(a: string, b: string): { before: number; after: number } {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a.charCodeAt(before) === b.charCodeAt(before)) before++
  let after = 0
  while (
    after < most - before &&
    a.charCodeAt(a.length - 1 - after) === b.charCodeAt(b.length - 1 - after)
  )
    after++
  return { before, after }
}

function distance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1
  let [older, old, now] = rows
  old[0] = 0
  for (let j = 1; j <= b.length; j++) old[j] = Math.min(tooFar, (old[j - 1] ?? 0) + gapAt(b, j - 1))
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, limit, older, old, now) > limit) return tooFar
    const spare = older
    older = old
    old = now
    now = spare
  }
  return Math.min(old[b.length] ?? 0, tooFar)
}

type Row = Uint8Array

/** Fills the row of the first `i` letters of `a`; only cells within `limit` of the diagonal can stay within it. The least of them. */
function fillRow(
  a: string,
  b: string,
  i: number,
  limit: number,
  older: Row,
  old: Row,
  now: Row,
): number {
  const tooFar = limit + 1
  const first = Math.max(1, i - limit)
  const gap = gapAt(a, i - 1)
  let least = first === 1 ? Math.min((old[0] ?? 0) + gap, tooFar) : tooFar
  now[first - 1] = least
  for (let j = first; j <= Math.min(b.length, i + limit); j++) {
    const above = j < i + limit ? (old[j] ?? 0) : tooFar
    const changed = (old[j - 1] ?? 0) + costOf(a, b, i - 1, j - 1)
    const swapped = i > 1 && j > 1 && isSwapped(a, b, i, j) ? (older[j - 2] ?? 0) + 1 : tooFar
    now[j] = Math.min(above + gap, (now[j - 1] ?? 0) + gapAt(b, j - 1), changed, swapped, tooFar)
    least = Math.min(least, now[j] ?? 0)
  }
  return least
}

/** Texts from this length on are compared as wholes only. */
const longest = 96

/** Three rows of the table, used again for each pair: nothing is allocated where thousands of pairs are compared. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
]

const isSwapped = (a: string, b: string, i: number, j: number) =>
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1) &&
  !(isDigitAt(a, i - 1) && isDigitAt(a, i - 2))

function costOf(a: string, b: string, i: number, j: number): number {
  if (a.charCodeAt(i) === b.charCodeAt(j)) return 0
  return isDigitAt(a, i) && isDigitAt(b, j) ? 9 : 1
}

/** What it costs to insert or leave out a letter. */
const gapAt = (text: string, i: number) => (isDigitAt(text, i) ? 2 : 1)

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
