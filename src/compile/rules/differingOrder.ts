import { say } from '../../model/phrase.ts'
import { type Translation, translationsOf } from '../editions.ts'
import type { Fault } from '../fault.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { languageNames } from '../languageNames.ts'
import { more, moreWords } from '../more.ts'
import { risingRun } from '../risingRun.ts'
import type { Rule } from './rule.ts'

/** One report a translation: the first entry that stands elsewhere than in the source. */
function faultsOf({ base, pairs }: Translation): readonly Fault[] {
  const sure = pairs
    .filter(({ unit, own }) => !unit.guessed && !isCatalogue(own.source))
    .toSorted((a, b) => a.own.entry.line - b.own.entry.line)
  const inPlace = risingRun(sure.map(({ right }) => right.entry.line))
  const moved = sure.filter((_pair, index) => !inPlace.has(index))
  const first = moved[0]
  if (!first) return []
  const { own, right } = first
  const others = sure.filter((_pair, index) => inPlace.has(index))
  const after = others.filter((pair) => pair.right.entry.line < right.entry.line).at(-1)
  const said = { entry: own.entry.label, language: languageNames[base] }
  return [
    {
      file: own.guide.file,
      line: own.entry.line,
      column: 1,
      message: after
        ? say(words.after, { ...said, before: after.own.entry.label })
        : say(words.first, said),
      more: more(moved.length, moreWords.inFile),
      help: say(words.help),
    },
  ]
}

const entry = (code: string, says: string) =>
  `### ${says.replace('?', `\`${code}\``)}\n* ${says.startsWith('The') ? 'Occurs when it is unknown.' : '알 수 없을 때 발생합니다.'}\n`
const ko = (code: string) => entry(code, '호출이 실패하고 ? 오류가 납니다.')
const en = (code: string) => entry(code, 'The call fails with a ? error.')
const guide = (title: string, ...entries: readonly string[]) => `# ${title}\n\n${entries.join('')}`

const words = {
  after: {
    ko: '`{{entry}}` 오류의 자리가 {{language}} 가이드와 달라요. 그쪽에서는 `{{before}}` 오류 다음에 있어요',
    ja: '`{{entry}}`の位置が{{language}}のガイドと異なります。そちらでは`{{before}}`の次にあります',
    en: '`{{entry}}` stands elsewhere than in {{language}}, where it comes after `{{before}}`',
  },
  first: {
    ko: '`{{entry}}` 오류의 자리가 {{language}} 가이드와 달라요. 그쪽에서는 맨 앞에 있어요',
    ja: '`{{entry}}`の位置が{{language}}のガイドと異なります。そちらでは先頭にあります',
    en: '`{{entry}}` stands elsewhere than in {{language}}, where it comes first',
  },
  help: {
    ko: '오류의 순서를 맞추세요. 그래야 한 언어에서 바뀐 것을 다른 언어에서도 찾을 수 있어요.',
    ja: 'エラーの順序をそろえます。そうすれば、ある言語での変更をほかの言語でも見つけられます。',
    en: 'Bring the entries into the same order, so that a change in one language is found in the other.',
  },
} as const

export const differingOrder: Rule = {
  id: 'differing-order',
  severity: 'warning',
  why: {
    ko: '번역하는 사람은 바뀐 곳을 자리로 찾고, 코드가 없는 오류는 자리로 짝을 지어요.',
    ja: '翻訳する人は変更箇所を位置で追い、コードのないエラーは位置で対応付けられます。',
    en: 'Translators follow a change by its place, and entries without a code are paired by it.',
  },
  words,
  bad: {
    files: [
      {
        path: 'gate/ko.md',
        text: guide('문제 해결 가이드', ko('NO_ROUTE'), ko('NO_OWNER'), ko('NO_DEVICE')),
      },
      {
        path: 'gate/en.md',
        text: guide('Troubleshooting guide', en('NO_DEVICE'), en('NO_ROUTE'), en('NO_OWNER')),
      },
    ],
    message: '`NO_DEVICE` stands elsewhere than in Korean, where it comes after `NO_OWNER`',
  },
  good: [
    { path: 'gate/ko.md', text: guide('문제 해결 가이드', ko('NO_ROUTE'), ko('NO_OWNER')) },
    { path: 'gate/en.md', text: guide('Troubleshooting guide', en('NO_ROUTE'), en('NO_OWNER')) },
  ],
  check: ({ entries }) => translationsOf(entries).flatMap(faultsOf),
}
