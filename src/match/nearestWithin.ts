import { isDigit } from './letters.ts'

/** A stretch of a text, and by how many edits it differs from what was sought. */
export interface Nearest {
  readonly start: number
  readonly end: number
  readonly edits: number
}

/** For each number of signs sought: the edits to the nearest stretch that ends here, and where that starts. */
interface Row {
  readonly edits: Uint16Array
  readonly starts: Uint16Array
}

const rowOf = (length: number): Row => ({
  edits: new Uint16Array(length),
  starts: new Uint16Array(length),
})

/**
 * The stretch of `text` that `sought` is nearest to, the first of several; undefined where all are farther than `limit`. A digit is
 * never a slip, and a Han sign, which is a word, counts twice. Takes `sought.length * text.length` steps (Sellers 1980).
 */
export function nearestWithin(sought: string, text: string, limit: number): Nearest | undefined {
  if (!mayBeNear(sought, text, limit)) return undefined
  const last = sought.length
  let best: Nearest | undefined
  let old = rowOf(last + 1)
  let now = rowOf(last + 1)
  for (let i = 1; i <= last; i++)
    old.edits[i] = (old.edits[i - 1] ?? 0) + weight(sought.charCodeAt(i - 1))
  for (let j = 1; j <= text.length; j++) {
    fill(now, old, sought, text.charCodeAt(j - 1), j)
    const edits = now.edits[last] ?? 0
    if (edits <= limit && (best === undefined || edits < best.edits))
      best = { start: now.starts[last] ?? 0, end: j, edits }
    const spare = old
    old = now
    now = spare
  }
  return best
}

/** Whether one of so many pieces of what is sought, one more than the slips, stands in the text: each slip spoils one at most. */
function mayBeNear(sought: string, text: string, limit: number): boolean {
  const pieces = Math.floor(limit) + 1
  const size = Math.floor(sought.length / pieces)
  for (let i = 0; i < pieces; i++)
    if (text.includes(sought.slice(i * size, (i + 1) * size))) return true
  return false
}

/** Fills the row for a sign of the text, the `at`-th, from the row before. */
function fill(now: Row, old: Row, sought: string, sign: number, at: number): void {
  now.edits[0] = 0
  now.starts[0] = at
  for (let i = 1; i < now.edits.length; i++) {
    const wanted = sought.charCodeAt(i - 1)
    const changed = (old.edits[i - 1] ?? 0) + cost(wanted, sign)
    const more = (old.edits[i] ?? 0) + weight(sign)
    const less = (now.edits[i - 1] ?? 0) + weight(wanted)
    const least = Math.min(changed, more, less)
    now.edits[i] = least
    if (least === changed) now.starts[i] = old.starts[i - 1] ?? 0
    else now.starts[i] = (least === more ? old.starts[i] : now.starts[i - 1]) ?? 0
  }
}

const cost = (a: number, b: number) => (a === b ? 0 : Math.max(weight(a), weight(b)))

/** What a sign more, less or changed costs. */
function weight(unit: number): number {
  if (isDigit(unit)) return 99
  return unit >= 0x4e00 && unit <= 0x9fff ? 2 : 1
}
