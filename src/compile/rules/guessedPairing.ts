import { say } from '../../model/phrase.ts'
import { type Translation, translationsOf } from '../editions.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { more, moreWords } from '../more.ts'
import type { Rule } from './rule.ts'

/** The first of the entries of a translation that nothing but their order pairs. */
function faultsOf({ pairs }: Translation): readonly Grouped[] {
  // Two guides of one error each leave no choice.
  const guessed = pairs.filter(
    ({ unit, own, right }) =>
      unit.guessed && (own.guide.entries.length > 1 || right.guide.entries.length > 1),
  )
  const first = guessed[0]
  if (!first) return []
  const { own, right } = first
  const fault = {
    file: own.guide.file,
    line: own.entry.line,
    column: 1,
    message: say(words.message, {
      entry: own.entry.label,
      twin: right.entry.label,
      file: right.guide.file,
    }),
    more: more(guessed.length, moreWords.inFile),
    help: say(words.help),
  }
  return [{ group: `${own.guide.product} ${own.guide.id}`, fault }]
}

const ko = (id: string) =>
  `# 문제 해결 가이드\n\n### 호출이 중간에 끊깁니다.${id}\n* 연결이 유지되지 않을 때 발생합니다.\n    * 제한 시간을 확인하십시오.\n\n### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.\n* 경로를 알 수 없을 때 발생합니다.\n`
const en = (id: string) =>
  `# Troubleshooting guide\n\n### The call breaks off half-way with an error${id}\n* Occurs when the connection is not kept.\n    * Check the time limit.\n\n### The call fails with a \`NO_ROUTE\` error.\n* Occurs when the path is unknown.\n`

const words = {
  message: {
    ko: '`{{entry}}` 오류의 짝을 자리만 보고 골랐어요. 고른 짝: `{{file}}` 파일의 `{{twin}}`',
    ja: '`{{entry}}`を、位置だけを根拠に`{{file}}`の`{{twin}}`と対応付けました',
    en: '`{{entry}}` is taken for `{{twin}}` of `{{file}}` by its place alone',
  },
  help: {
    ko: '두 제목 끝에 `{#no-route}` 같은 id를 똑같이 붙이거나, 양쪽에 같은 메시지를 적으세요.',
    ja: '両方の見出しの末尾に`{#no-route}`のような同じidを付けるか、両方に同じメッセージを書きます。',
    en: 'Give both headings the same id at their end, such as `{#no-route}`, or name the message in both.',
  },
} as const

export const guessedPairing: Rule = {
  id: 'guessed-pairing',
  severity: 'warning',
  why: {
    ko: '한 언어에만 오류를 추가하면 그 뒤의 추측이 모두 어긋나요.',
    ja: '1つの言語にだけエラーを追加すると、それより後の推測がすべてずれます。',
    en: 'An entry that is added in one language only makes every guess after it wrong.',
  },
  words,
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko('') },
      { path: 'gate/en.md', text: en('') },
    ],
    message:
      '`The call breaks off half-way with an error` is taken for `호출이 중간에 끊깁니다.` of `gate/ko.md` by its place alone',
  },
  good: [
    { path: 'gate/ko.md', text: ko(' {#broken-off}') },
    { path: 'gate/en.md', text: en(' {#broken-off}') },
  ],
  check: ({ entries }) =>
    gatherFaults(translationsOf(entries).flatMap(faultsOf), moreWords.translations, 1),
}
