import { isDigit } from './letters.ts'

/** A stretch of a text, and by how many edits it differs from what was sought. */
export interface Nearest {
  readonly start: number
  readonly end: number
  readonly edits: number
}

/**
 * The stretch of `text` that `sought` is nearest to, the first of several; undefined where all are farther than `limit`. A changed digit is
 * never a slip, and a changed Han sign, which is a word, counts twice. Takes `sought.length * text.length` steps (Sellers 1980).
 */
export function nearestWithin(sought: string, text: string, limit: number): Nearest | undefined {
  let best: Nearest | undefined
  const rows = sought.length + 1
  let old = Uint16Array.from({ length: rows }, (_, i) => i)
  let now = new Uint16Array(rows)
  let oldStarts = new Uint16Array(rows)
  let starts = new Uint16Array(rows)
  for (let j = 1; j <= text.length; j++) {
    now[0] = 0
    starts[0] = j
    for (let i = 1; i < rows; i++) {
      const changed = (old[i - 1] ?? 0) + cost(sought.charCodeAt(i - 1), text.charCodeAt(j - 1))
      const more = (old[i] ?? 0) + 1
      const less = (now[i - 1] ?? 0) + 1
      const least = Math.min(changed, more, less)
      now[i] = least
      starts[i] =
        (least === changed ? oldStarts[i - 1] : least === more ? oldStarts[i] : starts[i - 1]) ?? 0
    }
    const edits = now[rows - 1] ?? 0
    if (edits <= limit && (best === undefined || edits < best.edits))
      best = { start: starts[rows - 1] ?? 0, end: j, edits }
    const [spare, spareStarts] = [old, oldStarts]
    old = now
    now = spare
    oldStarts = starts
    starts = spareStarts
  }
  return best
}

function cost(a: number, b: number): number {
  if (a === b) return 0
  if (isDigit(a) || isDigit(b)) return 9
  return isHan(a) || isHan(b) ? 2 : 1
}

const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff
