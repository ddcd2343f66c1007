import type { Span } from '../model/span.ts'
import { headsOf } from './heads.ts'
import { isAsciiLetter, isDigit, isInnerDot, isLetter, isSoft } from './letters.ts'
import type { Index } from './searchIndex.ts'
import { lengthAt, lowerBound, unitAt } from './stringTable.ts'

/** A key of the index that stands in a text, letter by letter. */
export interface Found extends Span {
  readonly key: number
  readonly length: number
  /** Before which letters of the key the text has a hard gap. */
  readonly hard: readonly number[]
  /** The text's own name goes on before or behind: `INVALID_API_KEY` in `INVALID_API_KEY_FORMAT`. */
  readonly goesOn: boolean
}

/**
 * Every key that stands in folded text between `start` and `end`, from each place where a name may begin: the keys are
 * sorted, and each letter narrows the stretch of those that still fit. Costs the length of the text times the length of
 * what fits, whatever the number of keys. `humps[i]`: whether a capital stood at `i` behind a small letter.
 */
export function scan(
  index: Index,
  text: string,
  start: number,
  end: number,
  isHump: (i: number) => boolean,
): Found[] {
  const found: Found[] = []
  const heads = headsOf(index)
  for (let i = start; i < end; i++)
    if (isLetter(text.charCodeAt(i)) && beginsName(text, i, start, isHump))
      walk(index, heads, text, i, end, start, isHump, found)
  return found
}

function beginsName(
  text: string,
  i: number,
  start: number,
  isHump: (i: number) => boolean,
): boolean {
  const unit = text.charCodeAt(i)
  if (i === start || !isAsciiLetter(unit)) return true
  const before = text.charCodeAt(i - 1)
  return !isAsciiLetter(before) || isHump(i)
}

function walk(
  index: Index,
  heads: ReturnType<typeof headsOf>,
  text: string,
  from: number,
  end: number,
  start: number,
  isHump: (i: number) => boolean,
  into: Found[],
): void {
  const { keys } = index
  const second = nextLetter(text, from + 1, end)
  if (second < 0) return
  const range = heads.get(text.charCodeAt(from) * 0x10000 + text.charCodeAt(second))
  if (range === undefined) return
  let [lo, hi] = range
  const hard: number[] = []
  if (hasHard(text, from + 1, second)) hard.push(1)
  let at = second
  for (let depth = 2; ; depth++) {
    if (lengthAt(keys, lo) === depth && endsName(text, at, end, isHump))
      into.push({
        key: lo,
        start: from,
        end: at + 1,
        length: depth,
        hard: [...hard],
        goesOn: goesOn(text, from, at, start, end, isHump),
      })
    const next = nextLetter(text, at + 1, end)
    if (next < 0) return
    const unit = text.charCodeAt(next)
    if (hi - lo === 1) {
      if (unitAt(keys, lo, depth) !== unit) return
    } else {
      lo = lowerBound(keys, lo, hi, depth, unit)
      hi = lowerBound(keys, lo, hi, depth, unit + 1)
      if (lo >= hi) return
    }
    if (next > at + 1 && hasHard(text, at + 1, next)) hard.push(depth)
    at = next
  }
}

/** Farthest that two letters of one signature may stand apart. */
const longestGap = 12

function nextLetter(text: string, from: number, end: number): number {
  const stop = Math.min(end, from + longestGap)
  for (let i = from; i < stop; i++) if (isLetter(text.charCodeAt(i))) return i
  return -1
}

function hasHard(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isSoft(text.charCodeAt(i)) && !isInnerDot(text, i)) return true
  return false
}

function endsName(
  text: string,
  last: number,
  end: number,
  isHump: (i: number) => boolean,
): boolean {
  const next = last + 1
  if (next >= end) return true
  const unit = text.charCodeAt(next)
  if (isDigit(unit) && isDigit(text.charCodeAt(last))) return false
  return !isAsciiLetter(unit) || !isAsciiLetter(text.charCodeAt(last)) || isHump(next)
}

function goesOn(
  text: string,
  from: number,
  last: number,
  start: number,
  end: number,
  isHump: (i: number) => boolean,
): boolean {
  return joinsAfter(text, last, end, isHump) || joinsBefore(text, from, start)
}

function joinsAfter(
  text: string,
  last: number,
  end: number,
  isHump: (i: number) => boolean,
): boolean {
  if (last + 1 >= end) return false
  if (!isAsciiLetter(text.charCodeAt(last))) return false
  const next = text.charCodeAt(last + 1)
  if (isAsciiLetter(next))
    return isHump(last + 1) && !/^(?:error|exception|err\b)/.test(text.slice(last + 1, last + 11))
  return (
    (next === 0x5f || next === 0x2d) && last + 2 < end && isAsciiLetter(text.charCodeAt(last + 2))
  )
}

function joinsBefore(text: string, from: number, start: number): boolean {
  if (from - 1 < start) return false
  const before = text.charCodeAt(from - 1)
  if (isAsciiLetter(before)) return isAsciiLetter(text.charCodeAt(from))
  return (
    (before === 0x5f || before === 0x2d) &&
    from - 2 >= start &&
    isAsciiLetter(text.charCodeAt(from - 2))
  )
}
