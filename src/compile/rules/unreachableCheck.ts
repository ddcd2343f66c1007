import { locales } from '../../model/locale.ts'
import type { Tree } from '../../model/tree.ts'
import { proveTree } from '../../wizard/proveTree.ts'
import type { Fault } from '../fault.ts'
import { hasBulletChecks } from '../hasBulletChecks.ts'
import { languageNames } from '../languageNames.ts'
import { sourceLocale } from '../sourceLocale.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** One report an entry: the first check to which no way through its tree leads. */
function faultsOf(unit: EntryUnit, tree: Tree | undefined): readonly Fault[] {
  const base = sourceLocale(unit)
  const checks = locales.flatMap((locale) => {
    const twin = unit.twins[locale]
    return twin ? twin.entry.checks.map((check) => ({ check, twin })) : []
  })
  if (!tree || !base) return []
  const lost = new Set(
    proveTree(tree, [...new Set(checks.map(({ check }) => check.id))]).flatMap(({ rule, check }) =>
      rule === 'unreachable-check' && check !== undefined ? [check] : [],
    ),
  )
  const source = unit.twins[base]
  const first = checks.find(
    ({ check, twin }) =>
      lost.has(check.id) && [twin, source].every((one) => one && hasBulletChecks(one)),
  )
  if (!first) return []
  const { check, twin } = first
  const isOwn = twin.guide.locale === base
  return [
    {
      file: twin.guide.file,
      line: check.line,
      column: 1,
      message: isOwn
        ? `No answer leads to this check of \`${twin.entry.label}\``
        : `This check of \`${twin.entry.label}\` has no twin in ${languageNames[base]}, so nobody is asked for it`,
      help: isOwn
        ? 'Name a value that the question in product.yaml has, or take the condition away.'
        : `Add the check to ${languageNames[base]}, or take it out here.`,
    },
  ]
}

const ko = (checks: string) => `# 문제 해결 가이드

### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.
* 경로를 알 수 없을 때 발생합니다.
    * 경로의 철자를 확인하십시오.
${checks}`
const en = `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
    * Check the path for typing errors.
    * Check that the path is registered.
`

export const unreachableCheck: Rule = {
  id: 'unreachable-check',
  severity: 'warning',
  why: 'The check stands on the page and is never asked for, although it may be the one that helps.',
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko('') },
      { path: 'gate/en.md', text: en },
    ],
    message: 'This check of `NO_ROUTE` has no twin in Korean, so nobody is asked for it',
  },
  good: [
    { path: 'gate/ko.md', text: ko('    * 경로가 등록되었는지 확인하십시오.\n') },
    { path: 'gate/en.md', text: en },
  ],
  check: ({ entries, trees }) => {
    const byEntry = new Map(trees.map((tree) => [`${tree.product} ${tree.entry}`, tree]))
    return entries.flatMap((unit) => faultsOf(unit, byEntry.get(`${unit.product.id} ${unit.id}`)))
  },
}
