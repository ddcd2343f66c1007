import { type Locale, locales } from '../../model/locale.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { placeAt } from '../placeAt.ts'
import { sourceLocale } from '../sourceLocale.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

function statusesOf({ twins }: EntryUnit, locale: Locale) {
  return (twins[locale]?.entry.signatures ?? []).filter(({ kind }) => kind === 'status')
}

/** The language that the others are held against: the source, unless two others agree against it. */
function measure(unit: EntryUnit): Locale | undefined {
  const said = locales
    .map((locale) => ({
      locale,
      text: statusesOf(unit, locale)
        .map(({ value }) => value)
        .sort()
        .join(' '),
    }))
    .filter(({ text }) => text !== '')
  const agreed = said.find(({ text }, index) => said.findIndex((one) => one.text === text) < index)
  const source = sourceLocale(unit)
  return unit.product.source === undefined && agreed
    ? agreed.locale
    : said.find(({ locale }) => locale === source)?.locale
}

function faultsOf(unit: EntryUnit): readonly Fault[] {
  const base = measure(unit)
  if (base === undefined) return []
  const right = statusesOf(unit, base)
  return locales.flatMap((locale): Fault[] => {
    const own = statusesOf(unit, locale)
    const twin = unit.twins[locale]
    const odd = own.find(({ value }) => right.every((one) => one.value !== value))
    const missing = right.find(({ value }) => own.every((one) => one.value !== value))
    if (!twin || !odd || !missing) return []
    return [
      {
        ...placeAt(twin.source, odd.line, odd.value),
        message: `Unexpected status \`${odd.value}\` of \`${twin.entry.label}\`, expected \`${missing.value}\` as in ${languageNames[base]}`,
        help: 'Write the status that the API answers with, the same in every language.',
      },
    ]
  })
}

const table = (status: string) =>
  `# Gate\n\n| Code | HTTP status | Cause |\n| --- | --- | --- |\n| NO_ROUTE | ${status} | The path is unknown. |\n`
const ko =
  '# 게이트\n\n| 코드 | HTTP 상태 | 원인 |\n| --- | --- | --- |\n| NO_ROUTE | 404 | 경로를 알 수 없습니다. |\n'

export const differingStatus: Rule = {
  id: 'differing-status',
  severity: 'error',
  why: 'A status is how code tells errors apart: a reader of one language handles the wrong one.',
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: table('400') },
    ],
    message: 'Unexpected status `400` of `NO_ROUTE`, expected `404` as in Korean',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: table('404') },
  ],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
