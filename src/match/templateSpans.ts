import type { Span } from '../model/span.ts'
import { isAsciiLetter, type Letters, lettersOf } from './letters.ts'
import type { Found } from './scan.ts'
import type { Stretch } from './template.ts'

/** How far apart the stretches of one template may stand. */
export const longestSlot = 400

/** Where all stretches of a signature stand around the one that was found, in order, on the same line. */
export function templateSpans(
  text: string,
  found: Found,
  stretches: readonly Letters[],
  anchor: number,
): Span[] | undefined {
  let { start, end } = found
  const spans: Span[] = [{ start, end }]
  for (let i = anchor - 1; i >= 0; i--) {
    const sought = stretches[i]?.letters ?? ''
    const window = lineWindow(text, Math.max(0, start - longestSlot), start, 'before')
    const at = placeOf(text, window, sought, 'last')
    if (at < 0) return undefined
    start = window.at[at] ?? start
    spans.unshift({ start, end: (window.at[at + sought.length - 1] ?? start) + 1 })
  }
  for (let i = anchor + 1; i < stretches.length; i++) {
    const sought = stretches[i]?.letters ?? ''
    const window = lineWindow(text, end, Math.min(text.length, end + longestSlot), 'after')
    const at = placeOf(text, window, sought, 'first')
    if (at < 0) return undefined
    const from = window.at[at] ?? end
    end = (window.at[at + sought.length - 1] ?? end) + 1
    spans.push({ start: from, end })
  }
  return spans
}

/** Of the places where a template has a quote beside a slot, the share where the paste has none. */
export function unquoted(
  text: string,
  spans: readonly Span[],
  stretches: readonly Stretch[],
): number {
  let asked = 0
  let missed = 0
  stretches.forEach(({ quoteBefore, quoteAfter }, i) => {
    const { start = 0, end = 0 } = spans[i] ?? {}
    asked += (quoteBefore ? 1 : 0) + (quoteAfter ? 1 : 0)
    if (quoteBefore && !/["'`<].?$/.test(text.slice(Math.max(0, start - 2), start))) missed++
    if (quoteAfter && !/^.?["'`<]/.test(text.slice(end, end + 2))) missed++
  })
  return missed / Math.max(1, asked)
}

function lineWindow(text: string, start: number, end: number, side: 'before' | 'after'): Letters {
  const piece = text.slice(start, end)
  if (side === 'before') return lettersOf(text, start + piece.lastIndexOf('\n') + 1, end)
  const newline = piece.indexOf('\n')
  return lettersOf(text, start, newline < 0 ? end : start + newline)
}

/** Most places at which one stretch is tried on a line. */
const mostTried = 8

/** Where the stretch stands as words of its own, or -1. */
function placeOf(text: string, window: Letters, sought: string, side: 'first' | 'last'): number {
  const { letters, at } = window
  const next = (from: number) =>
    side === 'first' ? letters.indexOf(sought, from) : letters.lastIndexOf(sought, from)
  let place = next(side === 'first' ? 0 : letters.length)
  for (let tried = 0; place >= 0 && tried < mostTried; tried++) {
    const start = at[place] ?? 0
    const end = (at[place + sought.length - 1] ?? 0) + 1
    if (!isJoined(text, start) && !isJoined(text, end)) return place
    if (side === 'last' && place === 0) return -1
    place = next(side === 'first' ? place + 1 : place - 1)
  }
  return -1
}

/** Whether a Latin word goes on over a place. */
const isJoined = (text: string, at: number) =>
  at > 0 && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at))
