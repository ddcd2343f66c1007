import type { Locale } from '../../model/locale.ts'
import { bulletsOf } from '../bulletsOf.ts'
import { type Translation, translationsOf } from '../editions.ts'
import type { CheckDraft } from '../entryDraft.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { more } from '../more.ts'
import type { Twin } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The text, as far as a message has room for it. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The checks of one language that the other lacks; none where the other has as many bullets, and is only understood otherwise. */
function lackingIn(
  { unit, right, own }: Translation['pairs'][number],
  there: Locale,
  here: Locale,
): readonly { readonly twin: Twin; readonly check: CheckDraft; readonly than: Locale }[] {
  const row = unit.checks.find((checks) => checks[there] && !checks[here])
  const check = row?.[there]
  const [twin, other] = own.guide.locale === here ? [own, right] : [right, own]
  if (!check || twin.entry.checks.length === 0) return []
  const [few, many] = [bulletsOf(twin), bulletsOf(other)]
  return few !== null && many !== null && few < many ? [{ twin, check, than: there }] : []
}

/** One report a translation: the first entry of which one language has a check more. */
function faultsOf({ base, locale, pairs }: Translation): readonly Fault[] {
  const lacking = pairs.flatMap((pair) => [
    ...lackingIn(pair, base, locale),
    ...lackingIn(pair, locale, base),
  ])
  const first = lacking[0]
  if (!first) return []
  const { twin, check, than } = first
  return [
    {
      file: twin.guide.file,
      line: twin.entry.line,
      column: 1,
      message: `\`${twin.entry.label}\` lacks a check that ${languageNames[than]} has on line ${check.line}: \`${short(check.text)}\`${more(lacking.length, 'entries in this file')}`,
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
