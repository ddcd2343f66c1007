import { type Locale, locales } from '../../model/locale.ts'
import type { MarkedText } from '../../model/markedText.ts'
import { say } from '../../model/phrase.ts'
import { consoleLabels } from '../consoleLabels.ts'
import type { Fault } from '../fault.ts'
import { consoleLabelsIn, foldLabel, labelsIn } from '../labelsIn.ts'
import { languageNames } from '../languageNames.ts'
import { type LabelBook, learnLabels } from '../learnLabels.ts'
import { placeAt } from '../placeAt.ts'
import { type TwinText, twinTexts } from '../twinTexts.ts'
import type { Rule } from './rule.ts'

interface Label {
  readonly text: string
  /** The states of the table that it names; a label may stand for two. */
  readonly states: ReadonlySet<number>
}

const statesBy: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  locales.flatMap((locale) => {
    const names = new Set(consoleLabels.flatMap((state) => state[locale].map(foldLabel)))
    return [...names].map((name) => {
      const states = consoleLabels.flatMap((state, index) =>
        state[locale].some((word) => foldLabel(word) === name) ? [index] : [],
      )
      return [`${locale} ${name}`, new Set(states)] as const
    })
  }),
)

/** The labels of a text that the table has. */
function statesIn(text: MarkedText, locale: Locale): readonly Label[] {
  return labelsIn(text).flatMap((label) => {
    const states = statesBy.get(`${locale} ${foldLabel(label)}`)
    return states ? [{ text: label, states }] : []
  })
}

interface Odd {
  /** The label that stands there, what it should be, and what the source says. */
  readonly odd: string
  readonly expected: string
  readonly source: string
  /** In how many places the same guides write what is expected. */
  readonly count?: number
}

/** A label of the table that no label of the source answers, where the source has one that nothing answers. */
function oddState({ base, locale, right, own }: TwinText): Odd | null {
  const mine = statesIn(own, locale)
  if (mine.length === 0) return null
  const theirs = statesIn(right, base)
  const answers = (a: Label, b: Label) => [...a.states].some((state) => b.states.has(state))
  const odd = mine.find((label) => !theirs.some((other) => answers(label, other)))
  const missing = theirs.find((label) => !mine.some((other) => answers(label, other)))
  const [state = -1] = missing?.states ?? []
  const expected = consoleLabels[state]?.[locale][0]
  return odd && missing && expected !== undefined
    ? { odd: odd.text, expected, source: missing.text }
    : null
}

/** A label that the same guides translate otherwise elsewhere. */
function oddPair(
  { base, locale, right, own }: TwinText,
  product: string,
  book: LabelBook,
): Odd | null {
  const mine = consoleLabelsIn(own)
  const theirs = mine.length === 0 ? [] : consoleLabelsIn(right)
  if (mine.length !== theirs.length) return null
  const learnt = theirs.map((label) => book(product, base, label, locale))
  const expected = new Set(learnt.flatMap((label) => (label ? [foldLabel(label.text)] : [])))
  for (const [index, source] of theirs.entries()) {
    const known = learnt[index]
    if (!known || mine.some((label) => foldLabel(label) === foldLabel(known.text))) continue
    const odd = mine.find((label) => !expected.has(foldLabel(label)) && !right.text.includes(label))
    if (odd === undefined) continue
    return { odd, expected: known.text, source, count: known.count }
  }
  return null
}

function faultsIn(text: TwinText, product: string, book: LabelBook): readonly Fault[] {
  const found: Odd | null = oddState(text) ?? oddPair(text, product, book)
  if (!found) return []
  const { odd, expected, source, count } = found
  const said = { odd, expected, source, language: languageNames[text.base] }
  return [
    {
      ...placeAt(text.twin.source, text.own.line, odd),
      message:
        count === undefined ? say(words.message, said) : say(words.counted, { ...said, count }),
      help: say(words.help),
    },
  ]
}

const ko = `# 문제 해결 가이드

### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.
* 경로를 쓸 수 없을 때 발생합니다.
    * 경로의 상태가 '사용중'인지 확인하십시오.
`
const en = (label: string) => `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is out of use.
    * Check that the path's state is "${label}".
`

const words = {
  message: {
    ko: '`{{odd}}` 라벨이 {{language}} 가이드와 짝이 맞지 않아요. {{language}} 라벨: `{{source}}`, 여기에 맞는 라벨: `{{expected}}`',
    ja: '表示名`{{odd}}`が{{language}}のガイドと対応していません。{{language}}のガイドの`{{source}}`に当たるのは`{{expected}}`です',
    en: 'Unexpected label `{{odd}}`, expected `{{expected}}`: {{language}} says `{{source}}` here',
  },
  counted: {
    ko: '`{{odd}}` 라벨이 {{language}} 가이드와 짝이 맞지 않아요. {{language}} 라벨: `{{source}}`, 다른 {{count}}곳에서 쓴 라벨: `{{expected}}`',
    ja: '表示名`{{odd}}`が{{language}}のガイドと対応していません。{{language}}のガイドの`{{source}}`は、ほかの{{count}}か所では`{{expected}}`となっています',
    en: 'Unexpected label `{{odd}}`, expected `{{expected}}`: {{language}} says `{{source}}` here, and `{{expected}}` stands for it in {{count}} places',
  },
  help: {
    ko: '이 언어의 콘솔에 보이는 그대로 쓰세요.',
    ja: 'この言語のコンソールに表示されるとおりに書きます。',
    en: 'Write the label as the console of this language shows it.',
  },
} as const

export const unpairedLabel: Rule = {
  id: 'unpaired-label',
  severity: 'warning',
  why: {
    ko: '읽는 사람이 콘솔에서 다른 상태를 뜻하는 말을 찾게 돼요.',
    ja: '読む人が、コンソールで別の状態を表す言葉を探すことになります。',
    en: 'The reader looks on the console for a word that stands for another state.',
  },
  words,
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: en('Stopped') },
    ],
    message: 'Unexpected label `Stopped`, expected `In Service`: Korean says `사용중` here',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: en('In Service') },
  ],
  check: ({ entries }) => {
    const book = learnLabels(entries)
    return entries.flatMap((unit) =>
      twinTexts(unit).flatMap((text) => faultsIn(text, unit.product.id, book)),
    )
  },
}
