import type { Twin } from './unit.ts'

const bullet = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/

/**
 * How many bullets stand in an entry whose checks are all bullets of their own; `null` where a check is prose, which every
 * language divides otherwise. Bullets are counted in the file, whatever was made of them.
 */
export function bulletsOf({ entry: { checks, line, id }, guide, source }: Twin): number | null {
  const lines = new Set(checks.map((check) => check.line))
  const isPlain =
    lines.size === checks.length &&
    checks.every((check) => bullet.test(source.lines[check.line - 1] ?? ''))
  if (!isPlain) return null
  const after = guide.entries.flatMap((other) =>
    other.id !== id && other.line > line ? [other.line] : [],
  )
  const end = Math.min(source.lines.length + 1, ...after)
  return source.lines
    .slice(Math.max(line - 1, source.front.lines), end - 1)
    .filter((text) => bullet.test(text)).length
}
