import { locales, type Words } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import type { Product } from '../../model/product.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { lineOf } from '../lineOf.ts'
import type { GuideUnit, ProductUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** Everything that a product says to a person, under the name by which its file is searched for it. */
function wordsOf(product: Product): readonly { readonly name: string; readonly words: Words }[] {
  const { facets, diagnoses, ticketFields, keys, contacts } = product
  return [
    { name: 'name', words: product.name },
    ...contacts.map(({ text, href }) => ({ name: href || 'contacts', words: text })),
    ...facets.flatMap(({ id, question, other, values }) => [
      { name: id, words: question },
      ...(other ? [{ name: id, words: other }] : []),
      ...values.map((value) => ({ name: value.id, words: value.label })),
    ]),
    ...diagnoses.map(({ id, text }) => ({ name: id, words: text })),
    ...ticketFields.map(({ id, label }) => ({ name: id, words: label })),
    ...keys.map(({ prefix, label }) => ({ name: prefix, words: label })),
  ]
}

function faultsOf({ product, file }: ProductUnit, guides: readonly GuideUnit[]): readonly Fault[] {
  if (!file) return []
  const spoken = new Set(
    guides.flatMap(({ guide }) => (guide.product === product.id ? [guide.locale] : [])),
  )
  return wordsOf(product).flatMap(({ name, words: own }): Fault[] => {
    const missing = locales.filter((locale) => spoken.has(locale) && !own[locale]?.trim())
    if (missing.length === 0) return []
    return [
      {
        ...lineOf(file, name),
        message: say(words.message, {
          name,
          languages: missing.map((locale) => languageNames[locale]),
        }),
        help: say(words.help, { lines: missing.map((locale) => `\`${locale}: …\``) }),
      },
    ]
  })
}

const files = (label: string) => [
  {
    path: 'gate/product.yaml',
    text: `name: { ko: 게이트, en: Gate }
facets:
  - id: side
    question: { ko: 어느 쪽에 있나요?, en: On which side are you? }
    values:
      - id: inside
        label: { ${label}en: Inside }
      - id: outside
        label: { ko: 바깥쪽, en: Outside }
`,
  },
  { path: 'gate/ko.md', text: '# 게이트\n' },
  { path: 'gate/en.md', text: '# Gate\n' },
]

const words = {
  message: {
    ko: '`{{name}}` 항목에 {{languages}} 문구가 없는데, 이 제품에는 그 언어의 가이드가 있어요',
    ja: '`{{name}}`に{{languages}}の文言がありませんが、この製品にはその言語のガイドがあります',
    en: '`{{name}}` has no {{languages}} words, and the product has guides in it',
  },
  help: {
    ko: '이 항목에 추가하세요: {{lines}}.',
    ja: 'この項目に{{lines}}を追加します。',
    en: 'Add {{lines}} to it.',
  },
} as const

export const missingWords: Rule = {
  id: 'missing-words',
  severity: 'warning',
  why: {
    ko: '답이 다른 언어로 적힌 질문에는 답할 수 없어요.',
    ja: '選択肢が別の言語で書かれた質問には、答えられません。',
    en: 'A question whose answer is in another language is a question that the reader cannot answer.',
  },
  words,
  bad: {
    files: files(''),
    message: '`inside` has no Korean words, and the product has guides in it',
  },
  good: files('ko: 안쪽, '),
  check: ({ products, guides }) => products.flatMap((product) => faultsOf(product, guides)),
}
