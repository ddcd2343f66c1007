import { type Folded, identity } from './folded.ts'
import { makeSink } from './sink.ts'

/** Longest text that is looked at, in units: nobody copies more than that off a screen. */
const longestText = 100_000

/** Columns that a window may have. */
const narrowest = 40
const widest = 300

/** Columns at which one full row alone is a window's edge: more often than not it is chance at any other. */
const usual: readonly number[] = [80, 100, 120, 132, 160]

/** What a line of its own begins with: a time, a level, a mark, a field, a frame. */
const opening =
  /^(?:\s|[[{}<>"'`(\-*#$|]|\d{1,4}[-/:.]\d|\w{0,20}(?:error|exception)\b|at |caused by|traceback|trace|debug|info|warn|fatal|http\/|[\w.]{1,40} ?[:=])/i

interface Row {
  readonly start: number
  readonly end: number
  /** In columns, of which wide signs take two. */
  readonly width: number
}

/**
 * The text without the line ends that a terminal put into lines longer than its window, as they stand in what is copied off
 * the screen. A row was broken by the window where it is as wide as the widest, and the next does not begin a line of its own.
 * Text that a person broke between words stays. Linear; texts of more than 100,000 units stay as they are.
 */
export function unwrap(text: string): Folded {
  if (text.length > longestText) return identity(text)
  const rows = rowsOf(text)
  const columns = rows.reduce((most, { width }) => Math.max(most, width), 0)
  if (columns < narrowest || columns > widest) return identity(text)
  const broken = rows.filter((row, i) => isBroken(text, rows, i, columns) && row.width > 0)
  // Where the edge fell on a wide sign, the row is one column short.
  const isUsual = (one: number) => usual.includes(one) || usual.includes(one + 1)
  if (broken.length === 0 || (broken.length === 1 && !isUsual(columns))) return identity(text)
  if (brokenByHand(text, rows, columns) >= broken.length) return identity(text)
  const whole = identity(text)
  const sink = makeSink(text.length)
  let done = 0
  for (const { end } of broken) {
    sink.copy(whole, done, end)
    done = text.charCodeAt(end) === 0x0d ? end + 2 : end + 1
  }
  sink.copy(whole, done, text.length)
  return sink.done()
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    const end = stop > start && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop
    rows.push({ start, end, width: widthOf(text, start, end) })
    start = stop + 1
  }
  return rows
}

function widthOf(text: string, start: number, end: number): number {
  let width = end - start
  for (let i = start; i < end; i++) if (isWide(text.charCodeAt(i))) width++
  return width
}

/** Whether a sign takes two columns: Hangul, kana, Han, and what is full width. */
const isWide = (unit: number) =>
  unit >= 0x1100 &&
  (unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff01 && unit <= 0xff60))

/** Whether the window's edge broke the row: it is full, a wide sign that did not fit counted, and the next goes on. */
function isBroken(text: string, rows: readonly Row[], at: number, columns: number): boolean {
  const row = rows[at]
  const next = rows[at + 1]
  if (row === undefined || next === undefined || next.width === 0) return false
  const fits = isWide(text.charCodeAt(next.start)) ? columns - 1 : columns
  if (row.width < fits) return false
  const head = text.slice(next.start, Math.min(next.end, next.start + 60))
  return !opening.test(head) && head.slice(0, 4) !== text.slice(row.start, row.start + 4)
}

/** How many rows somebody broke between words, because the next word did not fit. */
function brokenByHand(text: string, rows: readonly Row[], columns: number): number {
  return rows.filter(({ width }, i) => {
    const next = rows[i + 1]
    if (next === undefined || next.width === 0 || width >= columns || width < columns / 2)
      return false
    const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0].length ?? 0
    return word > 0 && word < columns / 2 && width + 1 + word > columns
  }).length
}
