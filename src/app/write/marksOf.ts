import type { Diagnostic, Severity } from '../../model/diagnostic.ts'

/** What is wrong with a line, as its number and its text show it. */
export interface LineMark {
  readonly severity: Severity
  /** The column from which the text is underlined. */
  readonly column: number
}

/** The marks of a file's lines: the worst problem of each. `problems` are by file and line. */
export function marksOf(
  problems: readonly Diagnostic[],
  path: string,
): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>()
  for (const { file, line, column, severity } of problems) {
    if (file !== path) continue
    const before = marks.get(line)
    if (before === undefined || (before.severity === 'warning' && severity === 'error'))
      marks.set(line, { severity, column })
  }
  return marks
}
