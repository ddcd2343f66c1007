import type { Guide } from '../model/guide.ts'
import type { Twin } from './unit.ts'

const bullet = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/

const known = new WeakMap<Guide, readonly number[]>()

/** The lines on which the entries of a guide start, in order. */
function startsOf(guide: Guide): readonly number[] {
  const made = known.get(guide)
  if (made) return made
  const starts = guide.entries.map(({ line }) => line).sort((a, b) => a - b)
  known.set(guide, starts)
  return starts
}

/** The first of rising `values` that is greater than `value`. */
function firstAbove(values: readonly number[], value: number): number | undefined {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return values[low]
}

/**
 * How many bullets stand in an entry whose checks are all bullets of their own; `null` where a check is prose, which every
 * language divides otherwise. Bullets are counted in the file, whatever was made of them.
 */
export function bulletsOf({ entry: { checks, line }, guide, source }: Twin): number | null {
  const lines = new Set(checks.map((check) => check.line))
  const isPlain =
    lines.size === checks.length &&
    checks.every((check) => bullet.test(source.lines[check.line - 1] ?? ''))
  if (!isPlain) return null
  const end = firstAbove(startsOf(guide), line) ?? source.lines.length + 1
  return source.lines
    .slice(Math.max(line - 1, source.front.lines), end - 1)
    .filter((text) => bullet.test(text)).length
}
