import { type Locale, locales } from '../../model/locale.ts'
import { consoleLabels } from '../consoleLabels.ts'
import type { CheckDraft } from '../entryDraft.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import type { CheckRow } from '../pairChecks.ts'
import { placeAt } from '../placeAt.ts'
import { sourceLocale } from '../sourceLocale.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

interface Label {
  readonly text: string
  /** The states of the table that it names; a label may stand for two. */
  readonly states: ReadonlySet<number>
}

const quoted =
  /"([^"\n]{1,30})"|“([^“”\n]{1,30})”|「([^「」\n]{1,30})」|『([^『』\n]{1,30})』|(?<![\w])'([^'\n]{1,30})'|‘([^‘’\n]{1,30})’|\[([^[\]\n]{1,30})\]/g

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

const statesBy: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  locales.flatMap((locale) => {
    const names = new Set(consoleLabels.flatMap((state) => state[locale].map(fold)))
    return [...names].map((name) => {
      const states = consoleLabels.flatMap((state, index) =>
        state[locale].some((word) => fold(word) === name) ? [index] : [],
      )
      return [`${locale} ${name}`, new Set(states)] as const
    })
  }),
)

/** The labels of the table that a check quotes or sets in bold or code. */
function labelsIn({ text, marks = [] }: CheckDraft, locale: Locale): readonly Label[] {
  const set = marks.flatMap(({ kind, start, end }) =>
    kind === 'strong' || kind === 'code' ? [text.slice(start, end)] : [],
  )
  const found = [...set, ...[...text.matchAll(quoted)].map((match) => match.slice(1).join(''))]
  return found.flatMap((label) => {
    const states = statesBy.get(`${locale} ${fold(label)}`)
    return states ? [{ text: label.trim(), states }] : []
  })
}

/** The labels of a check that no label of its twin answers, where the twin has labels of its own that answer none of it. */
function faultsIn(unit: EntryUnit, row: CheckRow): readonly Fault[] {
  const base = sourceLocale(unit)
  const source = base && row[base]
  if (!base || !source) return []
  const answers = (a: Label, b: Label) => [...a.states].some((state) => b.states.has(state))
  return locales.flatMap((locale): Fault[] => {
    const [check, twin] = [row[locale], unit.twins[locale]]
    if (locale === base || !check || !twin) return []
    const own = labelsIn(check, locale)
    if (own.length === 0) return []
    const right = labelsIn(source, base)
    const odd = own.find((label) => !right.some((other) => answers(label, other)))
    const missing = right.find((label) => !own.some((other) => answers(label, other)))
    if (!odd || !missing) return []
    const expected = [...missing.states].flatMap(
      (state) => consoleLabels[state]?.[locale][0] ?? [],
    )[0]
    return [
      {
        ...placeAt(twin.source, check.line, odd.text),
        message: `Unexpected label \`${odd.text}\`, expected \`${expected}\`: ${languageNames[base]} says \`${missing.text}\` here`,
        help: 'Write the label as the console of this language shows it.',
      },
    ]
  })
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

export const unpairedLabel: Rule = {
  id: 'unpaired-label',
  severity: 'warning',
  why: 'The reader looks on the console for a word that stands for another state.',
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
  check: ({ entries }) =>
    entries.flatMap((unit) => unit.checks.flatMap((row) => faultsIn(unit, row))),
}
