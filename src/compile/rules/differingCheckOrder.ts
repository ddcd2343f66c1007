import { say } from '../../model/phrase.ts'
import type { CheckDraft } from '../entryDraft.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { remember } from '../remember.ts'
import { sourceLocale } from '../sourceLocale.ts'
import { type TwinIn, twinsOf } from '../twinTexts.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The literal words of a check: names, codes and numbers, which are the same in every language. */
const wordsIn = remember(({ text, condition }: CheckDraft): ReadonlySet<string> => {
  const said = `${condition?.whole.text ?? ''} ${text}`
  return new Set(said.toLowerCase().match(/[a-z\d][a-z\d_.-]+[a-z\d]/g) ?? [])
})

/** For each check of one language the place in the other at which stands the only check that shares a word with it that no third has; -1 where that cannot be told. */
function placesOf(own: readonly CheckDraft[], others: readonly CheckDraft[]): readonly number[] {
  const holders = (checks: readonly CheckDraft[]) => {
    const places = new Map<string, number[]>()
    checks.forEach((check, place) => {
      for (const word of wordsIn(check)) places.set(word, [...(places.get(word) ?? []), place])
    })
    return places
  }
  const [mine, theirs] = [holders(own), holders(others)]
  return own.map((check) => {
    const places = new Set(
      [...wordsIn(check)].flatMap((word) => {
        const there = theirs.get(word) ?? []
        return mine.get(word)?.length === 1 && there.length === 1 ? there : []
      }),
    )
    return places.size === 1 ? ([...places][0] ?? -1) : -1
  })
}

function faultsOf(unit: EntryUnit): readonly Fault[] {
  const base = sourceLocale(unit)
  const source = base && unit.twins[base]
  if (!base || !source || source.draft.checks.length < 2) return []
  return twinsOf(unit).flatMap(({ locale, twin }: TwinIn): readonly Fault[] => {
    const [checks, right] = [twin.draft.checks, source.draft.checks]
    if (locale === base || checks.length !== right.length) return []
    const places = placesOf(checks, right)
    // Two checks that have changed places: one alone may have come to share a word by chance.
    const at = places.findIndex((place, index) => place > index && places[place] === index)
    const [check, there] = [checks[at], right[places[at] ?? -1]]
    if (!check || !there) return []
    return [
      {
        file: twin.guide.file,
        line: check.line,
        column: 1,
        message: say(words.message, {
          number: at + 1,
          entry: twin.entry.label,
          there: (places[at] ?? 0) + 1,
          language: languageNames[base],
          line: there.line,
        }),
        help: say(words.help),
      },
    ]
  })
}

const ko = `# 문제 해결 가이드

### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.
* 경로를 알 수 없을 때 발생합니다.
    * 헤더 X-ACME-ROUTE를 확인하십시오.
    * 콘솔에서 Gateway ID를 확인하십시오.
`
const en = (...checks: readonly string[]) => `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
${checks.map((check) => `    * ${check}\n`).join('')}`
const [header, gateway] = [
  'Check the header X-ACME-ROUTE.',
  'Check the gateway ID in the console.',
] as const

const words = {
  message: {
    ko: '`{{entry}}` 오류의 확인할 것 {{number}}번이 {{language}} 가이드에서는 {{there}}번이에요. 그쪽 {{line}}행에 있어요',
    ja: '`{{entry}}`の{{number}}番目の確認項目は、{{language}}のガイドでは{{there}}番目（{{line}}行目）にあります',
    en: 'Check {{number}} of `{{entry}}` stands as check {{there}} in {{language}}, on line {{line}}',
  },
  help: {
    ko: '확인할 것의 순서를 맞추세요. 그래야 한 언어에서 바뀐 것을 다른 언어에서도 찾을 수 있어요.',
    ja: '確認項目の順序をそろえます。そうすれば、ある言語での変更をほかの言語でも見つけられます。',
    en: 'Bring the checks into the same order, so that a change in one language is found in the other.',
  },
} as const

export const differingCheckOrder: Rule = {
  id: 'differing-check-order',
  severity: 'warning',
  why: {
    ko: '확인할 것은 언어끼리 순서대로 짝을 지어요. 순서가 다르면 한 언어에서 고른 답이 다른 언어에서는 엉뚱한 확인할 것에 붙어요.',
    ja: '確認項目は言語の間で順序によって対応付けられます。順序が違うと、ある言語で選んだ回答が、別の言語では違う確認項目に付きます。',
    en: 'Checks are paired across languages by their order: an answer that was given in one language would stand at another check in the next.',
  },
  words,
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: en(gateway, header) },
    ],
    message: 'Check 1 of `NO_ROUTE` stands as check 2 in Korean, on line 6',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: en(header, gateway) },
  ],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
