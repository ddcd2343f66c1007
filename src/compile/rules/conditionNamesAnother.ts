import { type Locale, locales } from '../../model/locale.ts'
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
  const said = saidIn(row)
  const odd = oddOne(said, product.source)
  const twin = odd && twins[odd.locale]
  const other = odd && said.find(({ ideas }) => contradiction(odd.ideas, ideas))
  const pair = other && contradiction(odd.ideas, other.ideas)
  if (!odd || !twin || !other || !pair) return []
  const [wrong, right] = pair
  return [
    {
      ...placeAt(twin.source, odd.line, odd.text),
      message: `Unexpected \`${wrong.word}\` in \`${odd.text}\`, expected \`${wordFor(right, odd.locale)}\`: ${languageNames[other.locale]} says \`${other.text}\` here`,
      help: `Name the same thing in every language: write \`${wordFor(right, odd.locale)}\` here, or mend ${languageNames[other.locale]}.`,
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

export const conditionNamesAnother: Rule = {
  id: 'condition-names-another',
  severity: 'error',
  why: 'A check that names another API than its twins sends readers of one language to the wrong place.',
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
