import { say } from '../../model/phrase.ts'
import type { JudgedExcuse } from '../excuses.ts'
import type { Fault } from '../fault.ts'
import { nearestName } from '../nearestName.ts'
import type { Rule } from './rule.ts'

type Said = Pick<Fault, 'message' | 'help'>

function unknownRule(rule: string, ruleIds: readonly string[]): Said {
  const meant = nearestName(rule, ruleIds)
  return meant === undefined
    ? { message: say(words.unknown, { rule }), help: say(words.nameRule) }
    : { message: say(words.meant, { rule, meant }), help: say(words.writeName, { meant }) }
}

function saidOf({ rule, verdict }: JudgedExcuse, ruleIds: readonly string[]): Said | null {
  switch (verdict) {
    case 'used':
      return null
    case 'unused':
      return {
        message: say(words.unused, { rule }),
        help: say(words.takeAway),
      }
    case 'unknown-rule':
      return unknownRule(rule, ruleIds)
    case 'no-reason':
      return {
        message: say(words.noReason, { rule }),
        help: say(words.sayWhy, { rule }),
      }
    default:
      return verdict satisfies never
  }
}

function faultOf(excuse: JudgedExcuse, ruleIds: readonly string[]): readonly Fault[] {
  const { file, line, column } = excuse
  const said = saidOf(excuse, ruleIds)
  return said ? [{ file, line, column, ...said }] : []
}

const guide = (heading: string) =>
  `# Gate\n\n<!-- unstuck-ignore skipped-heading-level: the chapters come from another tool -->\n${heading} Opening\n\nPush it.\n`

const words = {
  unused: {
    ko: '`{{rule}}` 예외 주석이 필요 없어요. 이 규칙은 여기서 아무것도 찾지 않았어요',
    ja: '`{{rule}}`の除外コメントは不要です。この規則はここで何も見つけていません',
    en: 'Unexpected excuse for `{{rule}}`, which finds nothing here',
  },
  takeAway: {
    ko: '주석을 지우거나, 예외로 둘 곳 바로 위로 옮기세요.',
    ja: 'コメントを消すか、除外する箇所のすぐ上に移します。',
    en: 'Take the comment away, or put it right above what it excuses.',
  },
  unknown: {
    ko: '예외 주석에 적은 `{{rule}}` 규칙은 없는 규칙이에요',
    ja: '除外コメントの`{{rule}}`という規則はありません',
    en: 'Unexpected excuse for `{{rule}}`, which is no rule',
  },
  nameRule: {
    ko: '`<!-- unstuck-ignore rule-id: 이유 -->` 형태로 쓰고, `rule-id` 자리에 docs/rules.ko.md에 있는 규칙을 적으세요.',
    ja: '`<!-- unstuck-ignore rule-id: 理由 -->`と書き、`rule-id`をdocs/rules.ja.mdの規則にします。',
    en: 'Write `<!-- unstuck-ignore rule-id: reason -->` with a rule of docs/rules.md.',
  },
  meant: {
    ko: '예외 주석에 적은 `{{rule}}` 규칙은 없는 규칙이에요. 쓰려던 규칙: `{{meant}}`',
    ja: '除外コメントの`{{rule}}`という規則はありません。正しい名前は`{{meant}}`です',
    en: 'Unexpected excuse for `{{rule}}`, expected `{{meant}}`',
  },
  writeName: {
    ko: '이렇게 쓰세요: `{{meant}}`.',
    ja: '`{{meant}}`と書きます。',
    en: 'Write `{{meant}}`.',
  },
  noReason: {
    ko: '`{{rule}}` 예외 주석에 이유가 없어서 효과가 없어요',
    ja: '`{{rule}}`の除外コメントに理由がないため、何も除外されません',
    en: 'Unexpected excuse for `{{rule}}` without a reason, so it excuses nothing',
  },
  sayWhy: {
    ko: '콜론 뒤에 이유를 적으세요: `<!-- unstuck-ignore {{rule}}: 이유 -->`.',
    ja: 'コロンの後に理由を書きます：`<!-- unstuck-ignore {{rule}}: 理由 -->`。',
    en: 'Say why, after a colon: `<!-- unstuck-ignore {{rule}}: reason -->`.',
  },
} as const

export const uselessExcuse: Rule = {
  id: 'useless-excuse',
  severity: 'warning',
  why: {
    ko: '결함이 사라진 뒤에도 남은 예외 주석은 다음 결함을 가리고, 이유가 없는 주석은 다음에 쓰는 사람에게 아무것도 알려 주지 않아요.',
    ja: '問題がなくなった後も残る除外は次の問題を隠し、理由のない除外は次の書き手に何も伝えません。',
    en: 'An excuse that outlives its defect hides the next one, and one without a reason tells the next writer nothing.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('##') }],
    message: 'Unexpected excuse for `skipped-heading-level`, which finds nothing here',
  },
  good: [{ path: 'gate/en.md', text: guide('###') }],
  check: ({ excuses, ruleIds }) => excuses.flatMap((excuse) => faultOf(excuse, ruleIds)),
}
