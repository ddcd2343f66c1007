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
        message: `Check ${at + 1} of \`${twin.entry.label}\` stands as check ${(places[at] ?? 0) + 1} in ${languageNames[base]}, on line ${there.line}`,
        help: 'Bring the checks into the same order, so that a change in one language is found in the other.',
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

export const differingCheckOrder: Rule = {
  id: 'differing-check-order',
  severity: 'warning',
  why: 'Checks are paired across languages by their order: an answer that was given in one language would stand at another check in the next.',
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
