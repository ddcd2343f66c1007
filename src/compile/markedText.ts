import type { Mark, MarkedText } from '../model/markedText.ts'

/** A text with its marks, without the field where there are none. */
export function marked(text: string, marks: readonly Mark[] = []): MarkedText {
  return marks.length > 0 ? { text, marks } : { text }
}

/** The part from `start` to `end`, without white space at its ends; marks are cut to what remains. */
export function sliceMarked(whole: MarkedText, start: number, end = whole.text.length): MarkedText {
  const part = whole.text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  const text = part.trim()
  if (whole.marks === undefined) return { text }
  const marks = whole.marks.flatMap((mark) => {
    const left = Math.max(mark.start - from, 0)
    const right = Math.min(mark.end - from, text.length)
    return left < right ? [{ ...mark, start: left, end: right }] : []
  })
  return marked(text, marks)
}

const unspaced = '\u3001\u3002\u3005-\u30FF\u4E00-\u9FFF\uFF01\uFF1F'
const closed = /[。！？](?:[」』）】]*)$/
const japaneseEnd = new RegExp(`[${unspaced}]$`)
const japaneseStart = new RegExp(`^[${unspaced}「『（]`)

/** What stands between two texts that follow each other in one line: a space, or nothing where Japanese writes none. */
function between(left: string, right: string): string {
  if (closed.test(left.slice(-4))) return ''
  return japaneseEnd.test(left.slice(-1)) && japaneseStart.test(right) ? '' : ' '
}

/** The same text in one line: line breaks become spaces, or nothing where Japanese writes none. */
export function inOneLine(whole: MarkedText): MarkedText {
  if (!/[\n\u2028]/.test(whole.text)) return whole
  const parts: MarkedText[] = []
  let start = 0
  for (const { index } of whole.text.matchAll(/[\n\u2028]/g)) {
    parts.push(sliceMarked(whole, start, index))
    start = index + 1
  }
  parts.push(sliceMarked(whole, start))
  return { ...whole, ...joinMarked(parts) }
}

/** The texts one after another with `separator` between them, or what their language writes between sentences. */
export function joinMarked(parts: readonly MarkedText[], separator?: string): MarkedText {
  let text = ''
  const marks: Mark[] = []
  for (const part of parts) {
    if (part.text === '') continue
    if (text !== '') text += separator ?? between(text, part.text)
    const offset = text.length
    for (const mark of part.marks ?? [])
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset })
    text += part.text
  }
  return marked(text, marks)
}

/** The 1-based line of `offset` in a text that starts on `line`. */
export function lineAt(text: string, line: number, offset: number): number {
  let at = line
  for (
    let index = text.indexOf('\n');
    index >= 0 && index < offset;
    index = text.indexOf('\n', index + 1)
  )
    at += 1
  return at
}
