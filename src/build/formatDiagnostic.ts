import type { Diagnostic } from '../model/diagnostic.ts'

/** One diagnostic on one line for a build's log, with where it is and how to mend it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, message, help } = diagnostic
  return `${file}:${line}:${column} ${severity} ${rule}: ${message}. ${help}`
}
