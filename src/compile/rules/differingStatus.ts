import { type Locale, locales } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
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
        message: say(words.message, {
          status: odd.value,
          entry: twin.entry.label,
          right: missing.value,
          language: languageNames[base],
        }),
        help: say(words.help),
      },
    ]
  })
}

const table = (status: string) =>
  `# Gate\n\n| Code | HTTP status | Cause |\n| --- | --- | --- |\n| NO_ROUTE | ${status} | The path is unknown. |\n`
const ko =
  '# 게이트\n\n| 코드 | HTTP 상태 | 원인 |\n| --- | --- | --- |\n| NO_ROUTE | 404 | 경로를 알 수 없습니다. |\n'

const words = {
  message: {
    ko: '`{{entry}}` 오류의 HTTP 상태가 {{language}} 가이드와 달라요. 여기: `{{status}}`, {{language}}: `{{right}}`',
    ja: '`{{entry}}`のステータス`{{status}}`が{{language}}のガイドと異なります。そちらでは`{{right}}`です',
    en: 'Unexpected status `{{status}}` of `{{entry}}`, expected `{{right}}` as in {{language}}',
  },
  help: {
    ko: 'API가 응답하는 상태를 모든 언어에 똑같이 쓰세요.',
    ja: 'APIが返すステータスを、どの言語にも同じように書きます。',
    en: 'Write the status that the API answers with, the same in every language.',
  },
} as const

export const differingStatus: Rule = {
  id: 'differing-status',
  severity: 'error',
  why: {
    ko: '프로그램은 상태로 오류를 구분해요. 이 언어로 읽은 사람은 엉뚱한 오류를 처리하게 돼요.',
    ja: 'プログラムはステータスでエラーを区別します。この言語で読んだ人は、別のエラーを処理してしまいます。',
    en: 'A status is how code tells errors apart: a reader of one language handles the wrong one.',
  },
  words,
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
