import type { Diagnostic } from '../model/diagnostic.ts'
import { rules } from './rules.ts'
import type { Site } from './unit.ts'

/** What the rules find, by file, line and column. A product may raise, lower or switch off a rule for its folder. */
export function runRules(site: Site): readonly Diagnostic[] {
  const settings = site.products.map(({ product, file }) => ({
    folder: file?.path.replace(/[^/]*$/, ''),
    rules: product.rules,
  }))
  const severityOf = (id: string, path: string) =>
    settings
      .filter(({ folder }) => folder !== undefined && path.startsWith(folder))
      .toSorted((a, b) => (b.folder ?? '').length - (a.folder ?? '').length)
      .map(({ rules: own }) => own[id])
      .find((severity) => severity !== undefined)
  return rules
    .flatMap(({ id, severity, check }) =>
      check(site).flatMap((fault): Diagnostic[] => {
        const set = severityOf(id, fault.file) ?? severity
        return set === 'off' ? [] : [{ ...fault, rule: id, severity: set }]
      }),
    )
    .toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.rule < b.rule ? -1 : 1),
    )
}
