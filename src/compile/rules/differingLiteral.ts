import { type Locale, locales } from '../../model/locale.ts'
import type { Signature } from '../../model/signature.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { placeAt } from '../placeAt.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** A literal without what search and matching forgive: case, width and spaces. */
function fold(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

function literalsOf({ twins }: EntryUnit, locale: Locale): readonly Signature[] {
  return (twins[locale]?.entry.signatures ?? []).filter(({ kind }) => kind !== 'status')
}

/** The literals of a language that its twins write in another case or spacing, the way most of them do. */
function faultsOf(unit: EntryUnit): readonly Fault[] {
  const all = locales.flatMap((locale) =>
    literalsOf(unit, locale).map(({ value }) => ({ locale, value })),
  )
  return locales.flatMap((locale) =>
    literalsOf(unit, locale).flatMap(({ value, line }) => {
      const like = all.filter((one) => fold(one.value) === fold(value))
      const [same, others] = [
        like.filter((one) => one.value === value),
        like.filter((one) => one.value !== value),
      ]
      const other = others[0]
      const isOdd =
        same.length < others.length ||
        (same.length === others.length &&
          other &&
          locales.indexOf(other.locale) < locales.indexOf(locale))
      const twin = unit.twins[locale]
      if (!other || !isOdd || !twin) return []
      return [
        {
          ...placeAt(twin.source, line, value),
          message: `Unexpected \`${value}\`, expected \`${other.value}\` as in ${languageNames[other.locale]}`,
          help: 'Write the literal as the program prints it, the same in every language.',
        },
      ]
    }),
  )
}

const guide = (literal: string) =>
  `# Troubleshooting guide\n\n### The call fails with a \`${literal}\` error.\n* Occurs when the owner is unknown.\n`
const ko =
  '# 문제 해결 가이드\n\n### 호출이 실패하고 `Unknown Owner Id` 오류가 납니다.\n* 소유자를 모를 때 발생합니다.\n'

export const differingLiteral: Rule = {
  id: 'differing-literal',
  severity: 'warning',
  why: 'Readers compare the literal with what their screen shows; a difference makes them doubt that it is the same error.',
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: guide('Unknown Owner ID') },
    ],
    message: 'Unexpected `Unknown Owner ID`, expected `Unknown Owner Id` as in Korean',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: guide('Unknown Owner Id') },
  ],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
