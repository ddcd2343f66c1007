import type { Diagnostic } from '../../model/diagnostic.ts'

/** Diagnostics as one JSON object, with the fields in the order of their documentation. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const printed = diagnostics.map(({ file, line, column, severity, rule, message, help }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    help,
  }))
  return `${JSON.stringify({ diagnostics: printed }, null, 2)}\n`
}
