import { type Translation, translationsOf } from '../editions.ts'
import type { Fault } from '../fault.ts'
import { hasBulletChecks } from '../hasBulletChecks.ts'
import { languageNames } from '../languageNames.ts'
import { more } from '../more.ts'
import type { Rule } from './rule.ts'

/** The text, as far as a message has room for it. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** One report a translation: the first entry whose source has a check more. */
function faultsOf({ base, locale, pairs }: Translation): readonly Fault[] {
  const lacking = pairs.flatMap(({ unit, right, own }) => {
    if (!hasBulletChecks(right) || !hasBulletChecks(own) || own.entry.checks.length === 0) return []
    const row = unit.checks.find((checks) => checks[base] && !checks[locale])
    const check = row?.[base]
    return check ? [{ own, check }] : []
  })
  const first = lacking[0]
  if (!first) return []
  const { own, check } = first
  return [
    {
      file: own.guide.file,
      line: own.entry.line,
      column: 1,
      message: `\`${own.entry.label}\` lacks a check that ${languageNames[base]} has on line ${check.line}: \`${short(check.text)}\`${more(lacking.length, 'entries in this file')}`,
      help: 'Translate the check, or take it out of the other language.',
    },
  ]
}

const ko = `# 문제 해결 가이드

### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.
* 경로를 알 수 없을 때 발생합니다.
    * 경로의 철자를 확인하십시오.
    * 경로가 등록되었는지 확인하십시오.
`
const en = (checks: string) => `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
    * Check the path for typing errors.
${checks}`

export const missingCheck: Rule = {
  id: 'missing-check',
  severity: 'warning',
  why: 'Readers of one language are never told to look at what may be the very cause.',
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: en('') },
    ],
    message:
      '`NO_ROUTE` lacks a check that Korean has on line 6: `경로가 등록되었는지 확인하십시오.`',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: en('    * Check that the path is registered.\n') },
  ],
  check: ({ entries }) => translationsOf(entries).flatMap(faultsOf),
}
