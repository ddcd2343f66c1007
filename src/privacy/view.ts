import type { Span } from '../model/span.ts'
import { lastAtMost } from './lastAtMost.ts'

/** A text made from another by replacing some stretches, and the way back. */
export interface View {
  readonly text: string
  /** The stretch of the text as given that a stretch of `text` stands for. */
  readonly toOriginal: (start: number, end: number) => Span
  /** Where in `text` something was replaced or left out, in order. */
  readonly changes: readonly number[]
}

/** A stretch to be replaced: UTF-16 offsets into the text, and what comes in its place. */
export interface Replacement extends Span {
  readonly by: string
}

/** The text as its own view. */
export const plainView = (text: string): View => ({
  text,
  toOriginal: (start, end) => ({ start, end }),
  changes: [],
})

/** `base` with stretches of its text replaced, which come in order and never overlap. Costs time linear in the text, and memory in the replacements. */
export function replaceIn(base: View, replacements: Iterable<Replacement>): View {
  const pieces: string[] = []
  /** For each replacement: where it stands in the new text, how long it is there, and where it stood in the base. */
  const at: number[] = []
  const size: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let read = 0
  let written = 0
  for (const { start, end, by } of replacements) {
    pieces.push(base.text.slice(read, start), by)
    written += start - read
    at.push(written)
    size.push(by.length)
    starts.push(start)
    ends.push(end)
    written += by.length
    read = end
  }
  if (at.length === 0) return base
  pieces.push(base.text.slice(read))
  const toBase = (position: number, isEnd: boolean): number => {
    const index = lastAtMost(at, isEnd ? position - 1 : position)
    if (index < 0) return position
    const offset = position - (at[index] ?? 0)
    const inside = isEnd ? offset - 1 < (size[index] ?? 0) : offset < (size[index] ?? 0)
    if (inside) return (isEnd ? ends[index] : starts[index]) ?? 0
    return (ends[index] ?? 0) + offset - (size[index] ?? 0)
  }
  return {
    text: pieces.join(''),
    toOriginal: (start, end) =>
      base.toOriginal(toBase(start, false), end > start ? toBase(end, true) : toBase(start, false)),
    changes: at,
  }
}
