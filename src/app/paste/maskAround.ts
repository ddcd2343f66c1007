import type { Masked } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'
import { mask } from '../../privacy/mask.ts'
import { mostMasked } from './limits.ts'

/** How much around a place is masked: far more than any value or any heading of a value is long. */
const around = 32_768

/**
 * A long text without its secrets around some places, and where they stood in all of it: only what the page shows or carries
 * away is masked, and nothing else of the text may be shown. The first place is the start of the text.
 */
export function maskAround(text: string, places: readonly Span[]): Masked {
  const windows = windowsOf(text, places)
  const joined = windows.map(({ start, end }) => text.slice(start, end)).join('\n')
  const masked = mask(joined)
  let offset = 0
  const moves = windows.map(({ start, end }) => {
    const move = { from: offset, by: start - offset }
    offset += end - start + 1
    return move
  })
  const spans = masked.spans.map((span) => {
    const by = moves.findLast(({ from }) => from <= span.start)?.by ?? 0
    return { ...span, start: span.start + by, end: span.end + by }
  })
  return { ...masked, spans }
}

/** Stretches of whole lines around the places, in order, apart from each other. */
function windowsOf(text: string, places: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = []
  // Of a long text no more is masked than of one that is masked as a whole.
  let left = mostMasked
  for (const { start, end } of [{ start: 0, end: 0 }, ...places].sort(
    (a, b) => a.start - b.start,
  )) {
    const from = lineStart(text, Math.max(0, start - around))
    const to = Math.min(text.length, end + around)
    const last = windows.at(-1)
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to)
    else windows.push({ start: from, end: to })
    left -= to - from
    if (left <= 0) break
  }
  return windows
}

/** Where the line begins that holds an offset, or the offset where that is far. */
function lineStart(text: string, at: number): number {
  const newline = text.lastIndexOf('\n', at)
  return at === 0 || newline < at - around ? at : newline + 1
}
