import type { Twin } from './unit.ts'

/** Whether each check of an entry is a bullet of its own: sentences of prose are divided otherwise in every language. */
export function hasBulletChecks({ entry: { checks }, source }: Twin): boolean {
  const lines = new Set(checks.map(({ line }) => line))
  return (
    lines.size === checks.length &&
    checks.every(({ line }) => /^\s*(?:[-*+•]|\d{1,9}[.)])\s/.test(source.lines[line - 1] ?? ''))
  )
}
