import type { Span } from '../../model/span.ts'

/** Where a pattern stands in a text, and what its placeholders stand for. */
export interface FoundPattern extends Span {
  readonly values: Readonly<Record<string, Span>>
}

type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string }

/** The longest run that a placeholder stands for: bounds the cost of each place that is tried. */
const longestRun = 256

/**
 * Every place at which a pattern of a product stands in a text, in order: literal text, `{name}` for any run without space,
 * slash, quote or backslash, `{path}` for one that may hold slashes. A slash may be written `\/` (escaped JSON) or `%2F`. A pattern that begins or ends with a letter or digit
 * does not begin or end inside a word: `symmetric-keys/{id}/decrypt` is not found in `asymmetric-keys/1/decrypt`.
 * Linear in the text.
 */
export function findPattern(text: string, pattern: string): readonly FoundPattern[] {
  const parts = partsOf(pattern)
  const first = parts[0]
  if (first?.kind !== 'literal') return []
  const anchor = /^[^/"']+|^./.exec(first.text)?.[0] ?? ''
  const found: FoundPattern[] = []
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    if (isInsideWord(text, at, anchor)) continue
    const place = matchParts(text, at, parts)
    if (place === null) continue
    found.push(place)
    at = place.end - 1
  }
  return found
}

function partsOf(pattern: string): readonly Part[] {
  return pattern
    .split(/(\{[A-Za-z][\w-]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{.*\}$/.test(part)
        ? { kind: 'placeholder', name: part.slice(1, -1) }
        : { kind: 'literal', text: part },
    )
}

function isInsideWord(text: string, at: number, anchor: string): boolean {
  if (at === 0 || !/^[A-Za-z0-9]/.test(anchor) || !/[A-Za-z0-9]/.test(text.charAt(at - 1)))
    return false
  return !/%[0-9a-f]{2}$/i.test(text.slice(Math.max(0, at - 3), at))
}

function matchParts(text: string, start: number, parts: readonly Part[]): FoundPattern | null {
  const values: [string, Span][] = []
  let at = start
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'literal') {
      at = matchLiteral(text, at, part.text)
      if (at < 0) return null
      continue
    }
    const next = parts[index + 1]
    const runs = part.name === 'path' ? pathRun : run
    const end = runEnd(runs, text, at, next?.kind === 'literal' ? next.text : undefined)
    if (end <= at) return null
    values.push([part.name, { start: at, end }])
    at = end
  }
  const last = parts.at(-1)
  if (last?.kind === 'literal' && endsInsideWord(text, at, last.text)) return null
  return { start, end: at, values: Object.fromEntries(values) }
}

function endsInsideWord(text: string, end: number, literal: string): boolean {
  return /[A-Za-z0-9]$/.test(literal) && /[A-Za-z0-9_-]/.test(text.charAt(end))
}

/** Where the literal that starts at `at` ends, or -1. */
function matchLiteral(text: string, at: number, literal: string): number {
  if (text.startsWith(literal, at)) return at + literal.length
  let place = at
  for (const unit of literal) {
    const mayBeEscaped = unit === '/' || unit === '"' || unit === "'"
    if (mayBeEscaped && text.charAt(place) === '\\') place++
    if (text.startsWith(unit, place)) place += unit.length
    else if (unit === '/' && /^%2f/i.test(text.slice(place, place + 3))) place += 3
    else return -1
  }
  return place
}

const run = new RegExp(`[^\\s/"'\`\\\\]{1,${longestRun}}`, 'y')
const pathRun = new RegExp(`[^\\s"'\`\\\\]{1,${longestRun}}`, 'y')

/** Where the run that starts at `at` ends: before `next`, else with the last unit that is no punctuation. */
function runEnd(runs: RegExp, text: string, at: number, next: string | undefined): number {
  runs.lastIndex = at
  const found = runs.exec(text)?.[0] ?? ''
  if (next === undefined) return at + found.replace(/[,.;:)\]}>]+$/, '').length
  for (let length = 1; length <= found.length; length++) {
    const unit = text.charAt(at + length)
    const mayBeNext = length === found.length || unit === '%' || unit === next.charAt(0)
    if (mayBeNext && matchLiteral(text, at + length, next) >= 0) return at + length
  }
  return -1
}
