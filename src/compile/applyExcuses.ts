import type { Finding } from '../model/finding.ts'
import type { Excuse, JudgedExcuse } from './excuses.ts'

function covers({ file, line, last, rule }: Excuse, finding: Finding): boolean {
  return (
    finding.rule === rule && finding.file === file && finding.line >= line && finding.line <= last
  )
}

/** The findings that no comment excuses, and what became of each comment. One without a reason excuses nothing. */
export function applyExcuses(
  found: readonly Finding[],
  excuses: readonly Excuse[],
  isRule: (id: string) => boolean,
): { readonly left: readonly Finding[]; readonly judged: readonly JudgedExcuse[] } {
  if (excuses.length === 0) return { left: found, judged: [] }
  const valid = excuses.filter(({ reason }) => reason !== '')
  const files = new Set(valid.map(({ file }) => file))
  const used = new Set<Excuse>()
  const left = found.filter((finding) => {
    if (!files.has(finding.file)) return true
    const by = valid.filter((excuse) => covers(excuse, finding))
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
