import type { Diagnostic } from '../model/diagnostic.ts'
import type { Excuse, JudgedExcuse } from './excuses.ts'

function covers({ file, line, last, rule }: Excuse, diagnostic: Diagnostic): boolean {
  return (
    diagnostic.rule === rule &&
    diagnostic.file === file &&
    diagnostic.line >= line &&
    diagnostic.line <= last
  )
}

/** The diagnostics that no comment excuses, and what became of each comment. One without a reason excuses nothing. */
export function applyExcuses(
  found: readonly Diagnostic[],
  excuses: readonly Excuse[],
  isRule: (id: string) => boolean,
): { readonly left: readonly Diagnostic[]; readonly judged: readonly JudgedExcuse[] } {
  if (excuses.length === 0) return { left: found, judged: [] }
  const valid = excuses.filter(({ reason }) => reason !== '')
  const files = new Set(valid.map(({ file }) => file))
  const used = new Set<Excuse>()
  const left = found.filter((diagnostic) => {
    if (!files.has(diagnostic.file)) return true
    const by = valid.filter((excuse) => covers(excuse, diagnostic))
    for (const excuse of by) used.add(excuse)
    return by.length === 0
  })
  const verdictOf = (excuse: Excuse): JudgedExcuse['verdict'] => {
    if (!isRule(excuse.rule)) return 'unknown-rule'
    if (excuse.reason === '') return 'no-reason'
    return used.has(excuse) ? 'used' : 'unused'
  }
  return { left, judged: excuses.map((excuse) => ({ ...excuse, verdict: verdictOf(excuse) })) }
}
