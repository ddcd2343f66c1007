import type { DiagnosticsSummary } from '../app/dev/diagnosticsSummary.ts'
import { type Finding, toDiagnostic } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'

/** More than these nobody reads at the foot of a page. */
const most = 50

/** Findings for open pages in any language: their number, and the first of them, those of the file that was saved before all others, errors before warnings. */
export function summariseDiagnostics(
  findings: readonly Finding[],
  saved: string,
): DiagnosticsSummary {
  const rank = ({ file, severity }: Finding) =>
    (file === saved ? 0 : 2) + (severity === 'error' ? 0 : 1)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const first = findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
  const shown = (locale: Locale) =>
    first.map(({ fix: _fix, ...finding }) => toDiagnostic(finding, locale))
  return {
    errors,
    warnings: findings.length - errors,
    first: { ko: shown('ko'), ja: shown('ja'), en: shown('en') },
  }
}
