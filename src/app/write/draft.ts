/** Where a window of a long text starts: offset into the text, and its line from 1. */
interface Cut {
  readonly offset: number
  readonly line: number
}

/**
 * One guide as it is being written. A text that is too long for a box is shown in windows: `cuts` says where each starts,
 * `at` which one is shown. Lines end with `\n`; `eol` is what they ended with when the text came.
 */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly eol: '\n' | '\r\n'
  readonly cuts: readonly Cut[]
  readonly at: number
}

/** The part of a draft that is shown, and the number of its first line. */
export interface DraftWindow {
  readonly start: number
  readonly end: number
  readonly line: number
  /** The lines it holds; a last line without a break counts. */
  readonly lines: number
}

/** The longest text that stands in the box as a whole, in UTF-16 units: laying out a longer one holds up a frame. */
export const mostWhole = 16_384

/** How long a window of a longer text is at most, in UTF-16 units; one line that is longer makes a window of its own. */
export const mostInWindow = 6144

/** The ends of lines as the compiler counts them, once `\r` is gone. */
export const lineEnd: RegExp = /[\n\u2028\u2029\u0085]/

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x2028 || code === 0x2029 || code === 0x85) count += 1
  }
  return count
}

/** Whether a heading starts at an offset: a good place to cut. */
function isHeading(text: string, at: number): boolean {
  return text[at] === '#' || /^<h[1-6]/i.test(text.slice(at, at + 3))
}

/** The windows of a text: cut before headings where there are any, else between lines. Linear. */
function cutsOf(text: string): readonly Cut[] {
  if (text.length <= mostWhole) return [{ offset: 0, line: 1 }]
  const cuts: Cut[] = []
  let start = 0
  let line = 1
  while (start < text.length) {
    cuts.push({ offset: start, line })
    const next = endOfWindow(text, start)
    line += countLineEnds(text, start, next)
    start = next
  }
  return cuts
}

/** Where the window that starts at `start` ends: before the last heading of its second half, else at the last line that fits. */
function endOfWindow(text: string, start: number): number {
  if (text.length - start <= mostInWindow) return text.length
  let fits = start
  let heading = start
  for (let at = start; ; ) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    if (next - start > mostInWindow) return heading > start ? heading : fits > start ? fits : next
    fits = next
    if (next - start > mostInWindow / 2 && isHeading(text, next)) heading = next
    at = next
  }
}

/** A text as a draft, its first window shown. */
export function draftOf(path: string, text: string): Draft {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return { path, text: plain, eol, cuts: cutsOf(plain), at: 0 }
}

/** The draft's text with the ends of lines that it came with. */
export function writtenText({ text, eol }: Draft): string {
  return eol === '\n' ? text : text.replaceAll('\n', eol)
}

/** The part of a draft that is shown. */
export function windowOf({ text, cuts, at }: Draft): DraftWindow {
  const { offset: start, line } = cuts[at] ?? { offset: 0, line: 1 }
  const next = cuts[at + 1]
  const end = next?.offset ?? text.length
  return { start, end, line, lines: countLineEnds(text, start, end) + (next === undefined ? 1 : 0) }
}

/** How many lines a draft has. */
export function lineCount({ text, cuts }: Draft): number {
  const last = cuts.at(-1) ?? { offset: 0, line: 1 }
  return last.line + countLineEnds(text, last.offset, text.length)
}

/** The draft with another text in the window that is shown. Windows are cut anew where this one has grown too long, around its own start. */
export function withWindow(draft: Draft, shown: string): Draft {
  const { start, end, line } = windowOf(draft)
  const text = draft.text.slice(0, start) + shown + draft.text.slice(end)
  const isWhole = draft.cuts.length === 1
  if (isWhole ? shown.length > mostWhole : shown.length > 2 * mostInWindow)
    return atLine({ ...draft, text, cuts: cutsOf(text) }, line)
  const longer = shown.length - (end - start)
  const more = countLineEnds(shown, 0, shown.length) - countLineEnds(draft.text, start, end)
  const cuts = draft.cuts.map((cut, index) =>
    index <= draft.at ? cut : { offset: cut.offset + longer, line: cut.line + more },
  )
  return { ...draft, text, cuts }
}

/** The draft with the window shown that holds a line. */
export function atLine(draft: Draft, line: number): Draft {
  const at = draft.cuts.findLastIndex((cut) => cut.line <= line)
  return { ...draft, at: Math.max(at, 0) }
}

/** The offset of a line and column inside the window that is shown; the window's start where the line is not in it. */
export function offsetInWindow(draft: Draft, line: number, column: number): number {
  const { start, end, line: first } = windowOf(draft)
  const shown = draft.text.slice(start, end)
  let at = 0
  for (let left = line - first; left > 0; left--) {
    const rest = shown.slice(at).search(lineEnd)
    if (rest < 0) break
    at += rest + 1
  }
  const rest = shown.slice(at).search(lineEnd)
  const lineLength = rest < 0 ? shown.length - at : rest
  return at + Math.min(Math.max(column - 1, 0), lineLength)
}

/** The line of the draft at an offset of the window that is shown. */
export function lineAt(draft: Draft, offset: number): number {
  const { start, line } = windowOf(draft)
  return line + countLineEnds(draft.text, start, start + offset)
}
