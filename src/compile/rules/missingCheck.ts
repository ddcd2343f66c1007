import type { Locale } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import { bulletsOf } from '../bulletsOf.ts'
import { type Translation, translationsOf } from '../editions.ts'
import type { CheckDraft } from '../entryDraft.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { more, moreWords } from '../more.ts'
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
      message: say(words.message, {
        entry: twin.entry.label,
        language: languageNames[than],
        line: check.line,
        check: short(check.text),
      }),
      more: more(lacking.length, moreWords.entries),
      help: say(words.help),
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

const words = {
  message: {
    ko: '`{{entry}}` 오류에 확인할 것이 빠졌어요. {{language}} 가이드 {{line}}행: `{{check}}`',
    ja: '`{{entry}}`に、{{language}}のガイドの{{line}}行目にある確認項目がありません：`{{check}}`',
    en: '`{{entry}}` lacks a check that {{language}} has on line {{line}}: `{{check}}`',
  },
  help: {
    ko: '빠진 것을 번역해 넣거나, 다른 언어에서 빼세요.',
    ja: 'その確認項目を翻訳するか、ほかの言語から外します。',
    en: 'Translate the check, or take it out of the other language.',
  },
} as const

export const missingCheck: Rule = {
  id: 'missing-check',
  severity: 'warning',
  why: {
    ko: '한 언어로 읽는 사람만 진짜 원인일 수도 있는 것을 확인하지 못해요.',
    ja: 'ある言語で読む人だけが、原因そのものかもしれない点を確認できません。',
    en: 'Readers of one language are never told to look at what may be the very cause.',
  },
  words,
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
