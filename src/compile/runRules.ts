import type { Finding } from '../model/finding.ts'
import { applyExcuses } from './applyExcuses.ts'
import { excusesIn } from './excuses.ts'
import type { Rule } from './rules/rule.ts'
import { uselessExcuse } from './rules/uselessExcuse.ts'
import { rules } from './rules.ts'
import type { Site } from './unit.ts'

/** What a product has set a rule to for its folder: the innermost folder that sets it decides. */
function settingsOf({ products }: Site) {
  const settings = products
    .map(({ product, file }) => ({
      folder: file?.path.replace(/[^/]*$/, ''),
      rules: product.rules,
    }))
    .toSorted((a, b) => (b.folder ?? '').length - (a.folder ?? '').length)
  return (id: string, path: string) =>
    settings.find(
      ({ folder, rules: own }) =>
        folder !== undefined && path.startsWith(folder) && own[id] !== undefined,
    )?.rules[id]
}

function compare(a: Finding, b: Finding): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0
  return byFile || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}

/**
 * What the rules find, by file, line and column. A product may raise, lower or switch off a rule for its folder,
 * and a comment in a guide excuses what stands right after it; a comment that excuses nothing is found in turn.
 */
export function runRules(found: Omit<Site, 'ruleIds' | 'excuses'>): readonly Finding[] {
  const site: Site = { ...found, excuses: [], ruleIds: rules.map(({ id }) => id) }
  const settingOf = settingsOf(site)
  const run = ({ id, severity, check }: Rule, on: Site) =>
    check(on).flatMap((fault): Finding[] => {
      const set = settingOf(id, fault.file) ?? severity
      return set === 'off' ? [] : [{ ...fault, rule: id, severity: set }]
    })
  const faults = rules.flatMap((rule) => run(rule, site))
  const excuses = site.guides.flatMap(({ source }) => excusesIn(source))
  const { left, judged } = applyExcuses(faults, excuses, (name) => site.ruleIds.includes(name))
  return [...left, ...run(uselessExcuse, { ...site, excuses: judged })].toSorted(compare)
}
