import { locales, type Words } from '../../model/locale.ts'
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
  return wordsOf(product).flatMap(({ name, words }): Fault[] => {
    const missing = locales.filter((locale) => spoken.has(locale) && !words[locale]?.trim())
    if (missing.length === 0) return []
    return [
      {
        ...lineOf(file, name),
        message: `\`${name}\` has no ${missing.map((locale) => languageNames[locale]).join(' and no ')} words, and the product has guides in it`,
        help: `Add ${missing.map((locale) => `\`${locale}: …\``).join(' and ')} to it.`,
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

export const missingWords: Rule = {
  id: 'missing-words',
  severity: 'warning',
  why: 'A question whose answer is in another language is a question that the reader cannot answer.',
  bad: {
    files: files(''),
    message: '`inside` has no Korean words, and the product has guides in it',
  },
  good: files('ko: 안쪽, '),
  check: ({ products, guides }) => products.flatMap((product) => faultsOf(product, guides)),
}
