import type { Mark, MarkedText } from '../../model/markedText.ts'
import { marked } from '../markedText.ts'
import { emphasise, inlineReaders } from './inlineReaders.ts'
import { addPiece, type InlineState, type Range } from './inlineState.ts'

const special = /[\\`*_[\]!<&~]|:\/\/|www\.|@/i
const next = /[\\`*_[\]!<&~]/g
const address = /:\/\/|www\.|@/gi

/** The marks of the ranges in the order in which a tree of them is walked: the outer before the inner. */
function marksOf(ranges: readonly Range[], offsets: readonly number[]): readonly Mark[] {
  return ranges
    .map(({ from, to, mark }, order) => {
      const [start, end] = [offsets[from] ?? 0, offsets[to] ?? 0]
      return { start, end, from, to, order, mark: mark(start, end) }
    })
    .filter(({ start, end }) => start < end)
    .sort(
      (a, b) =>
        a.start - b.start || b.end - a.end || a.from - b.from || b.to - a.to || b.order - a.order,
    )
    .map(({ mark }) => mark)
}

/** Whether an address stands by itself: it becomes a link too, and the full parser knows where it ends. */
function hasBareAddress(text: string, marks: readonly Mark[]): boolean {
  const covered = marks.filter(({ kind }) => kind === 'link' || kind === 'code')
  return [...text.matchAll(address)].some(
    ({ index }) => !covered.some(({ start, end }) => start <= index && index < end),
  )
}

/**
 * The plain text and marks of inline Markdown, as a full parser with GFM would give them;
 * null where the text holds what only that parser can decide. Linear but for emphasis, which is bounded.
 */
export function scanInline(source: string): MarkedText | null {
  if (!special.test(source)) return { text: source }
  const state: InlineState = {
    source,
    at: 0,
    plain: '',
    pieces: [],
    ranges: [],
    delimiters: [],
    openers: [],
  }
  while (state.at < source.length) {
    const reader = inlineReaders[source[state.at] ?? '']
    if (reader) {
      if (!reader(state)) return null
      continue
    }
    next.lastIndex = state.at
    const end = next.exec(source)?.index ?? source.length
    state.plain += source.slice(state.at, end)
    state.at = end
  }
  addPiece(state, '')
  emphasise(state, 0)
  const offsets = [0]
  for (const piece of state.pieces) offsets.push((offsets.at(-1) ?? 0) + piece.length)
  const text = state.pieces.join('')
  const marks = marksOf(state.ranges, offsets)
  return hasBareAddress(text, marks) ? null : marked(text, marks)
}
