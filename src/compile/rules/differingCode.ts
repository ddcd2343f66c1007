import type { Locale } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import { editionsOf } from '../editions.ts'
import type { Fault } from '../fault.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { languageNames } from '../languageNames.ts'
import { placeAt } from '../placeAt.ts'
import type { GuideUnit, Site } from '../unit.ts'
import type { Rule } from './rule.ts'

interface Coded {
  readonly code: string
  readonly line: number
}

/** The code of each English message that a guide gives one code only; messages in its own language are translations of others. */
function codesByMessage({ guide }: GuideUnit): ReadonlyMap<string, Coded> {
  const found = new Map<string, Coded | null>()
  for (const { signatures } of guide.entries) {
    const [code, other] = signatures.filter(({ kind }) => kind === 'code')
    if (!code || other) continue
    for (const { kind, value, lang, line } of signatures) {
      if (kind !== 'message' || lang !== 'en' || value.length < 8) continue
      found.set(value, found.has(value) ? null : { code: code.value, line })
    }
  }
  return new Map([...found].flatMap(([value, coded]) => (coded ? [[value, coded]] : [])))
}

/** The messages that have another code in the source, or in most other languages where no source is named. */
function faultsOf(edition: readonly GuideUnit[], source: Locale | undefined): readonly Fault[] {
  const all = edition
    .filter((unit) => !isCatalogue(unit.source))
    .map((unit) => ({ unit, codes: codesByMessage(unit) }))
  return all.flatMap(({ unit, codes }) =>
    [...codes].flatMap(([message, { code, line }]): Fault[] => {
      const others = all.flatMap((one) => {
        const other = one.unit === unit ? undefined : one.codes.get(message)
        return other && other.code !== code
          ? [{ locale: one.unit.guide.locale, code: other.code }]
          : []
      })
      const agree = all.filter((one) => one.codes.get(message)?.code === code).length
      const right = others.find(({ locale }) => locale === source) ?? others[0]
      const isWrong = source
        ? others.some(({ locale }) => locale === source)
        : others.length > agree
      if (!right || !isWrong || unit.guide.locale === source) return []
      return [
        {
          ...placeAt(unit.source, line, code),
          message: say(words.message, {
            code,
            message,
            right: right.code,
            language: languageNames[right.locale],
          }),
          help: say(words.help),
        },
      ]
    }),
  )
}

function check({ guides, products }: Site): readonly Fault[] {
  const sources = new Map(products.map(({ product }) => [product.id, product.source]))
  return [...editionsOf(guides).values()].flatMap((edition) =>
    edition.length < 2 ? [] : faultsOf(edition, sources.get(edition[0]?.guide.product ?? '')),
  )
}

const table = (heads: string, first: string, second: string) =>
  `# Gate\n\n| ${heads} |\n| --- | --- |\n| ${first} | No such route. |\n| ${second} | No such owner. |\n`
const files = (first: string, second: string) => [
  { path: 'gate/product.yaml', text: 'name: { ko: 게이트, en: Gate }\nsource: ko\n' },
  { path: 'gate/ko.md', text: table('코드 | 메시지', '40401', '40402') },
  { path: 'gate/en.md', text: table('Code | Message', first, second) },
]

const words = {
  message: {
    ko: '`{{message}}` 메시지의 코드가 {{language}} 가이드와 달라요. 여기: `{{code}}`, {{language}}: `{{right}}`',
    ja: '`{{message}}`のコード`{{code}}`が{{language}}のガイドと異なります。そちらでは`{{right}}`です',
    en: 'Unexpected code `{{code}}` for `{{message}}`, expected `{{right}}` as in {{language}}',
  },
  help: {
    ko: '프로그램이 응답하는 코드를 모든 언어에 똑같이 쓰세요.',
    ja: 'プログラムが返すコードを、どの言語にも同じように書きます。',
    en: 'Write the code that the program answers with, the same in every language.',
  },
} as const

export const differingCode: Rule = {
  id: 'differing-code',
  severity: 'error',
  why: {
    ko: '이 언어로 코드를 찾는 사람은 다른 코드의 뜻을 보게 돼요.',
    ja: 'この言語でコードを調べた人は、別のコードの意味を示されます。',
    en: 'Whoever searches the code in this language is told the meaning of another one.',
  },
  words,
  bad: {
    files: files('40403', '40402'),
    message: 'Unexpected code `40403` for `No such route.`, expected `40401` as in Korean',
  },
  good: files('40401', '40402'),
  check,
}
