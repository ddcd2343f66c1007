import { type Locale, locales } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import type { CheckRow } from '../pairChecks.ts'
import { placeAt } from '../placeAt.ts'
import { remember } from '../remember.ts'
import { contradiction, ideasIn, type NamedIdea, wordFor } from '../terms.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

interface Said {
  readonly locale: Locale
  readonly text: string
  readonly line: number
  readonly ideas: readonly NamedIdea[]
}

const saidIn = remember((row: CheckRow): readonly Said[] =>
  locales.flatMap((locale) => {
    const check = row[locale]
    const text = check?.condition?.text
    return check && text !== undefined
      ? [{ locale, text, line: check.line, ideas: ideasIn(text, locale) }]
      : []
  }),
)

/** The language that is alone against the others; of two, the one that is not the source. */
function oddOne(said: readonly Said[], source: Locale | undefined): Said | null {
  const against = (one: Said) => said.filter(({ ideas }) => contradiction(one.ideas, ideas)).length
  const most = Math.max(...said.map(against))
  if (most === 0) return null
  const accused = said.filter((one) => against(one) === most && one.locale !== source)
  return accused.at(-1) ?? null
}

function faultOf({ twins, product }: EntryUnit, row: CheckRow): readonly Fault[] {
  const conditions = saidIn(row)
  const odd = oddOne(conditions, product.source)
  const twin = odd && twins[odd.locale]
  const other = odd && conditions.find(({ ideas }) => contradiction(odd.ideas, ideas))
  const pair = other && contradiction(odd.ideas, other.ideas)
  if (!odd || !twin || !other || !pair) return []
  const [wrong, right] = pair
  const said = { right: wordFor(right, odd.locale), language: languageNames[other.locale] }
  return [
    {
      ...placeAt(twin.source, odd.line, odd.text),
      message: say(words.message, {
        ...said,
        wrong: wrong.word,
        text: odd.text,
        other: other.text,
      }),
      help: say(words.help, said),
    },
  ]
}

const ko = `# 토큰 문제 해결 가이드

### 호출이 실패하고 \`BAD_TOKEN\` 오류가 납니다.
* 토큰이 잘못되었을 때 발생합니다.
    * 대칭 키 갱신 API에서 발생했다면, 기한을 확인하십시오.
    * 비대칭 키 검사 API에서 발생했다면, 서명을 확인하십시오.
`
const en = (name: string) => `# Token troubleshooting guide

### The call fails with a \`BAD_TOKEN\` error.
* Occurs when the token is wrong.
    * If it comes from the ${name} key renewal API, check its date.
    * If it comes from the asymmetric key inspection API, check its signature.
`

const words = {
  message: {
    ko: '`{{text}}` 조건에 있는 `{{wrong}}` 표현이 맞지 않아요. 맞는 표현: `{{right}}`. {{language}} 가이드의 조건: `{{other}}`',
    ja: '`{{text}}`の`{{wrong}}`が{{language}}のガイドと異なります。{{language}}のガイドの`{{other}}`に合わせると`{{right}}`です',
    en: 'Unexpected `{{wrong}}` in `{{text}}`, expected `{{right}}`: {{language}} says `{{other}}` here',
  },
  help: {
    ko: '모든 언어에서 같은 것을 가리켜야 해요. 여기를 `{{right}}` 표현으로 바꾸거나, {{language}} 가이드를 고치세요.',
    ja: 'どの言語でも同じものを指すようにします。ここを`{{right}}`と書くか、{{language}}のガイドを直します。',
    en: 'Name the same thing in every language: write `{{right}}` here, or mend {{language}}.',
  },
} as const

export const conditionNamesAnother: Rule = {
  id: 'condition-names-another',
  severity: 'error',
  why: {
    ko: '조건에 적힌 API가 다른 언어와 다르면, 그 언어로 읽는 사람만 엉뚱한 곳을 보게 돼요.',
    ja: '確認項目がほかの言語と異なるAPIを指すと、その言語で読む人だけが違う場所を調べることになります。',
    en: 'A check that names another API than its twins sends readers of one language to the wrong place.',
  },
  words,
  bad: {
    files: [
      { path: 'token/ko.md', text: ko },
      { path: 'token/en.md', text: en('asymmetric') },
    ],
    message:
      'Unexpected `asymmetric` in `asymmetric key renewal API`, expected `symmetric`: Korean says `대칭 키 갱신 API` here',
  },
  good: [
    { path: 'token/ko.md', text: ko },
    { path: 'token/en.md', text: en('symmetric') },
  ],
  check: ({ entries }) =>
    entries.flatMap((unit) => unit.checks.flatMap((row) => faultOf(unit, row))),
}
