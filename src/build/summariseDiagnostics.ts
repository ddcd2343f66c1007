import type { DiagnosticsSummary } from '../app/dev/diagnosticsSummary.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** More than these nobody reads at the foot of a page. */
const most = 50

/** Diagnostics for an open page: their number, and the first of them, those of the file that was saved before all others, errors before warnings. */
export function summariseDiagnostics(
  diagnostics: readonly Diagnostic[],
  saved: string,
): DiagnosticsSummary {
  const rank = ({ file, severity }: Diagnostic) =>
    (file === saved ? 0 : 2) + (severity === 'error' ? 0 : 1)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    errors,
    warnings: diagnostics.length - errors,
    first: diagnostics
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, most)
      .map(({ fix: _fix, ...shown }) => shown),
  }
}
