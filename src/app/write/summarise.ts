import type { Compiled } from '../../model/compiled.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'
import type { Summary } from './protocol.ts'

/** The most problems that cross to the page, of a file and of all: nobody reads more before mending some. */
const mostInFile = 500
const mostProblems = 2000

function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

function firstOfEach(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>()
  return sorted
    .filter(({ file }) => {
      const count = seen.get(file) ?? 0
      seen.set(file, count + 1)
      return count < mostInFile
    })
    .slice(0, mostProblems)
}

/** What was compiled, as the lists of the page show it. */
export function summarise({ guides, diagnostics }: Compiled): Omit<Summary, 'milliseconds'> {
  const sorted = guides.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    guides: sorted.map(({ file, product, id, locale }) => ({ file, product, guide: id, locale })),
    entries: sorted.flatMap(({ file, entries }) =>
      entries
        .toSorted((a, b) => a.line - b.line)
        .map(({ id, label, line, lang, causes, checks }) => ({
          file,
          id,
          label,
          line,
          lang,
          causes: causes.length,
          checks: checks.length,
        })),
    ),
    problems: firstOfEach(diagnostics.toSorted(byPlace)),
    counts: {
      errors,
      warnings: diagnostics.length - errors,
      fixes: diagnostics.filter(({ fix = [] }) => fix.length > 0).length,
    },
  }
}
