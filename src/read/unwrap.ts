import { fieldsOf } from './fieldsOf.ts'
import { type Folded, identity } from './folded.ts'
import { isFrame } from './isFrame.ts'
import { afterPrefix } from './linePrefix.ts'
import { partOf, roleOf } from './roleOf.ts'
import { makeSink } from './sink.ts'

/** Longest text that is looked at, in units: nobody copies more than that off a screen. */
const longestText = 100_000

/** Columns that a window may have. */
const fewest = 40
const most = 300

/** Columns at which one full row alone is a window's edge: at any other it is chance more often than not. */
const usual: readonly number[] = [80, 100, 120, 132, 160]

/** Longest word that a person would have put on the next line, in columns. */
const longestWord = 20

/**
 * The text without the line ends that a window put into the middle of words, as they stand in what is copied off a screen: where
 * a row is as wide as the widest, and no mark stands on either side. Where a line of its own begins, and in text that
 * a person broke between words, they stay. Linear; texts of more than 100,000 units stay as they are.
 */
export function unwrap(text: string): Folded {
  const whole = identity(text)
  if (text.length > longestText) return whole
  const rows = text.split('\n').map((row) => row.replace(/\r$/, ''))
  const widths = rows.map(widthOf)
  const columns = widths.reduce((one, other) => Math.max(one, other))
  if (columns < fewest || columns > most) return whole
  const sink = makeSink(text.length)
  let kept = 0
  let at = 0
  let broken = 0
  let byHand = 0
  for (const [i, row] of rows.entries()) {
    const end = at + row.length
    at = text.indexOf('\n', end) + 1
    const next = rows[i + 1] ?? ''
    const word = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(next)?.[0] ?? ''
    const room = columns - (widths[i] ?? 0)
    // A wide sign does not fit into the one column that is left.
    if (room < widthOf(word.charAt(0))) {
      if (!goesOn(row, next)) continue
      broken++
      sink.copy(whole, kept, end)
      kept = at
    } else if (word !== '' && word.length < longestWord && room <= widthOf(word)) byHand++
  }
  const isUsual = usual.includes(columns) || usual.includes(columns + 1)
  if (byHand >= broken || (broken === 1 && !isUsual)) return whole
  sink.copy(whole, kept, text.length)
  return sink.done()
}

/** How many columns a row takes: Hangul, kana, Han and what is full width take two. */
const widthOf = (row: string) => row.length + row.replace(narrow, '').length
const narrow = /[^\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]+/g

/** Whether the next row goes on in the middle of a word of this one. Lines that begin alike are lines of their own. */
const goesOn = (row: string, next: string) =>
  (/^\p{Lu}/u.test(next) ? /[\p{Lu}\p{N}_ ]$/u : /[\p{L}\p{N}_ ]$/u).test(row) &&
  !isFrame(row.trim().toLowerCase()) &&
  row.slice(0, 4) !== next.slice(0, 4) &&
  !opens(next.slice(0, 200).toLowerCase())

/** Whether a line begins as lines of their own do: with a time, a level, a field, an exception, a request or a frame. */
const opens = (head: string) =>
  afterPrefix(head, 0, head.length) > 0 ||
  fieldsOf(head, 0, head.length)[0]?.from === 0 ||
  partOf(head, '', 'none') !== 'none' ||
  roleOf('', head, 'none') !== 'plain'
