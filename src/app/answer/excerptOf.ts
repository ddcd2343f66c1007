import type { MaskedSpan } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'
import { lastAtMost } from '../../privacy/lastAtMost.ts'
import type { Rows } from '../paste/rowsOf.ts'

/** A stretch of a shown line. `isEvidence`: it led to the answer. `masked`: what stands in the place of a secret. */
export interface Piece {
  readonly key: number
  readonly text: string
  readonly isEvidence: boolean
  readonly masked?: MaskedSpan
}

export type ExcerptLine =
  | {
      readonly kind: 'line'
      readonly number: number
      readonly start: number
      readonly pieces: readonly Piece[]
      /** Whether the line goes on beyond what is shown. */
      readonly isCutBefore: boolean
      readonly isCutAfter: boolean
    }
  | { readonly kind: 'hidden'; readonly count: number; readonly before: number }

const mostLines = 14

/** The offsets at which the lines of `text` begin: up to the line that holds `last`, those of `more` lines after it, and where these end. */
function lineStarts(text: string, last: number, more: number): number[] {
  const starts = [0]
  let left = more + 1
  for (let at = text.indexOf('\n'); at >= 0 && left > 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1)
    if (at >= last) left -= 1
  }
  return starts
}

/** How much is shown: of what is around the evidence, and of a long line. */
export interface ExcerptSize {
  readonly linesAround: number
  readonly mostCharacters: number
}

const usual: ExcerptSize = { linesAround: 1, mostCharacters: 240 }

/** The lines to show: those with evidence and their neighbours that are not blank, the first line where there is none. */
function chosenLines(
  text: string,
  starts: ArrayLike<number>,
  evidence: readonly Span[],
  linesAround: number,
): number[] {
  const lineOf = (offset: number) => lastAtMost(starts, offset)
  const chosen = new Set<number>()
  for (const span of evidence) {
    for (
      let line = lineOf(span.start);
      line <= lineOf(Math.max(span.start, span.end - 1));
      line++
    ) {
      chosen.add(line)
      if (chosen.size >= mostLines) break
    }
  }
  if (chosen.size === 0) chosen.add(0)
  for (const line of [...chosen]) {
    for (let near = line - linesAround; near <= line + linesAround; near++) {
      const isShown = text.slice(starts[near] ?? 0, starts[near + 1] ?? text.length).trim() !== ''
      if (near >= 0 && near < starts.length && isShown && chosen.size < mostLines) chosen.add(near)
    }
  }
  return [...chosen].sort((a, b) => a - b)
}

/** The part of a long line around its first evidence. */
function windowOf(
  start: number,
  end: number,
  evidence: readonly Span[],
  mostCharacters: number,
): readonly [number, number] {
  if (end - start <= mostCharacters) return [start, end]
  const first = evidence.find((span) => span.end > start && span.start < end)
  const from = Math.max(start, (first?.start ?? start) - mostCharacters / 3)
  return [Math.floor(from), Math.min(end, Math.floor(from) + mostCharacters)]
}

function piecesOf(
  text: string,
  [start, end]: readonly [number, number],
  evidence: readonly Span[],
  masked: readonly MaskedSpan[],
): Piece[] {
  const inside = <S extends Span>(spans: readonly S[]) =>
    spans.filter((span) => span.end > start && span.start < end)
  const marks = inside(evidence)
  const secrets = inside(masked)
  const edges = new Set([start, end])
  for (const span of [...marks, ...secrets]) {
    edges.add(Math.max(start, span.start))
    edges.add(Math.min(end, span.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const shown = new Set<MaskedSpan>()
  return cuts.slice(0, -1).flatMap((from, index): Piece[] => {
    const to = cuts[index + 1] ?? end
    const covers = (span: Span) => span.start <= from && span.end >= to
    const secret = secrets.find(covers)
    const isEvidence = marks.some(covers)
    if (secret === undefined) return [{ key: from, text: text.slice(from, to), isEvidence }]
    if (shown.has(secret)) return []
    shown.add(secret)
    return [{ key: from, text: secret.placeholder, isEvidence, masked: secret }]
  })
}

/**
 * The lines of a paste that hold the evidence, with one line around each and the secrets masked: never the whole of a long paste.
 * Marks come from the spans alone; nothing is searched again. `rows` are those of a long text, whose lines are not counted here.
 */
export function excerptOf(
  text: string,
  evidence: readonly Span[],
  masked: readonly MaskedSpan[],
  { linesAround, mostCharacters }: ExcerptSize = usual,
  rows?: Rows,
): readonly ExcerptLine[] {
  const last = Math.max(0, ...evidence.map(({ end }) => end))
  const starts = rows?.starts ?? lineStarts(text, last, linesAround)
  const lines: ExcerptLine[] = []
  let next = 0
  for (const line of chosenLines(text, starts, evidence, linesAround)) {
    if (line > next && next > 0) lines.push({ kind: 'hidden', count: line - next, before: line })
    const start = starts[line] ?? 0
    const nextStart = starts[line + 1]
    const goesOn = nextStart !== undefined && text[nextStart - 1] !== '\n'
    const lineEnd = nextStart === undefined ? text.length : goesOn ? nextStart : nextStart - 1
    const range = windowOf(start, lineEnd, evidence, mostCharacters)
    lines.push({
      kind: 'line',
      number: (rows?.lines[line] ?? line) + 1,
      start,
      pieces: piecesOf(text, range, evidence, masked),
      isCutBefore: range[0] > start,
      isCutAfter: range[1] < lineEnd,
    })
    next = line + 1
  }
  return lines
}
