import type { Masked } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'

/** A request that quotes more is not read; the rest is better attached. */
const mostLines = 8
const longestLine = 300

/**
 * The lines of a paste that hold any of these stretches, masked, at most eight, each at most 300 units long round what it is quoted for.
 * `masked` is the paste's own mask, so that a secret that spans lines is masked in each.
 */
export function quoteLines(
  paste: string,
  masked: Masked,
  spans: readonly Span[],
): readonly string[] {
  const excerpts: Span[] = []
  let lineEnd = -1
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start <= lineEnd) continue
    if (excerpts.length === mostLines) break
    const start = paste.lastIndexOf('\n', span.start - 1) + 1
    const newline = paste.indexOf('\n', span.start)
    lineEnd = newline < 0 ? paste.length : newline
    excerpts.push(excerptOf({ start, end: lineEnd }, span))
  }
  return excerpts
    .map((excerpt) => maskedSlice(paste, masked, excerpt).trim())
    .filter((line) => line !== '')
}

/** The line, or its part round `span` where it is long. */
function excerptOf({ start, end }: Span, span: Span): Span {
  if (end - start <= longestLine) return { start, end }
  const before = Math.max(start, span.start - Math.floor(longestLine / 3))
  return { start: before, end: Math.min(end, before + longestLine) }
}

/** A stretch of a text with placeholders for what is masked in it, also where the mask begins before it or ends after it. */
export function maskedSlice(text: string, masked: Masked, { start, end }: Span): string {
  let at = start
  let slice = ''
  for (const span of masked.spans) {
    if (span.end <= start) continue
    if (span.start >= end) break
    slice += text.slice(at, Math.max(at, span.start)) + span.placeholder
    at = span.end
  }
  return slice + (at < end ? text.slice(at, end) : '')
}
