import type { Span } from '../model/span.ts'
import { headOf, type KeyTable } from './keyTable.ts'
import { isAsciiLetter, isDigit, isInnerDot, isLetter, isSoft } from './letters.ts'
import { lengthAt, lowerBound, unitAt } from './stringTable.ts'

/** Folded text that is looked through. */
export interface Scene extends Span {
  readonly text: string
  /** Whether a capital in the middle of a word begins a new one at this unit. */
  readonly isHump?: (i: number) => boolean
  /** Whether a word may end with this unit, where not only at its last letter. */
  readonly mayEnd?: (last: number) => boolean
}

/** A key that stands in a text, letter by letter. */
export interface Found extends Span {
  readonly key: number
  /** Before which letters of the key the text has a hard gap. */
  readonly hard: readonly number[]
}

/**
 * Every key that stands in the scene, from each place where a name may begin. The keys are sorted, and each letter
 * narrows the stretch of those that still fit: costs the length of the text times the length of what fits, whatever the
 * number of keys.
 */
export function scan(table: KeyTable, scene: Scene): Found[] {
  const found: Found[] = []
  eachStart(scene, (at) => walk(table, scene, at, found))
  return found
}

/** Visits each place where a name may begin. Looks at each unit once: most units of a log are inside a word. */
export function eachStart({ text, start, end, isHump }: Scene, visit: (at: number) => void): void {
  let before = other
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = unit < 0x80 ? (kinds[unit] ?? other) : isLetter(unit) ? wide : other
    const begins =
      kind !== other &&
      (before === other ||
        before === wide ||
        kind === wide ||
        (kind === digit && before !== digit) ||
        isHump?.(i) === true)
    if (begins) visit(i)
    before = kind
  }
}

/** What a unit is: no letter, a digit, another letter of ASCII, a letter beyond it. */
const [other, digit, narrow, wide] = [0, 1, 2, 3]
const kinds = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  isDigit(unit) ? digit : isAsciiLetter(unit) ? narrow : other,
)

function walk({ keys, heads }: KeyTable, scene: Scene, from: number, into: Found[]): void {
  const { text, end } = scene
  let at = nextLetter(text, from + 1, end)
  if (at < 0) return
  const range = heads.get(headOf(text.charCodeAt(from), text.charCodeAt(at)))
  if (range === undefined) return
  let [lo, hi] = range
  const hard: number[] = []
  if (hasHard(text, from + 1, at)) hard.push(1)
  for (let depth = 2; ; depth++) {
    if (lengthAt(keys, lo) === depth && endsName(scene, at))
      into.push({ key: lo, start: from, end: at + 1, hard: [...hard] })
    const next = nextLetter(text, at + 1, end)
    if (next < 0) return
    const unit = text.charCodeAt(next)
    if (hi - lo > 1) lo = lowerBound(keys, lo, hi, depth, unit)
    if (lo >= hi || unitAt(keys, lo, depth) !== unit) return
    if (hi - lo > 1) hi = lowerBound(keys, lo + 1, hi, depth, unit + 1)
    if (next > at + 1 && hasHard(text, at + 1, next)) hard.push(depth)
    at = next
  }
}

/** Farthest that two letters of one signature may stand apart. */
const longestGap = 12

/** Where the next letter of a name stands, or -1 where none is near. */
export function nextLetter(text: string, from: number, end: number): number {
  const stop = Math.min(end, from + longestGap)
  for (let i = from; i < stop; i++) if (isLetter(text.charCodeAt(i))) return i
  return -1
}

function hasHard(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isSoft(text.charCodeAt(i)) && !isInnerDot(text, i)) return true
  return false
}

/** Whether a name may end with this unit. */
export function endsName({ text, end, isHump, mayEnd }: Scene, last: number): boolean {
  const next = last + 1
  if (mayEnd !== undefined) return mayEnd(last)
  if (next >= end) return true
  const unit = text.charCodeAt(next)
  if (isDigit(unit) && isDigit(text.charCodeAt(last))) return false
  return !isAsciiLetter(unit) || !isAsciiLetter(text.charCodeAt(last)) || isHump?.(next) === true
}

/** Whether the text's own name goes on before or behind a stretch of it: `INVALID_API_KEY` in `INVALID_API_KEY_FORMAT`. */
export function goesOn(text: string, start: number, end: number): boolean {
  return joinsAfter(text, end) || joinsBefore(text, start)
}

function joinsAfter(text: string, end: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(end - 1))) return false
  const next = text.charCodeAt(end)
  if (isAsciiLetter(next)) return !/^(?:error|exception|err\b)/.test(text.slice(end, end + 10))
  return isJoint(next) && isAsciiLetter(text.charCodeAt(end + 1))
}

function joinsBefore(text: string, start: number): boolean {
  if (start === 0 || !isAsciiLetter(text.charCodeAt(start))) return false
  const before = text.charCodeAt(start - 1)
  return isAsciiLetter(before) || (isJoint(before) && isAsciiLetter(text.charCodeAt(start - 2)))
}

const isJoint = (unit: number) => unit === 0x5f || unit === 0x2d
