import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { lineOf } from '../lineOf.ts'
import type { EntryUnit, ProductUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The entries that a product's answers and diagnoses name and that there are not. */
function faultsOf({ product, file }: ProductUnit, entries: readonly EntryUnit[]): readonly Fault[] {
  if (!file) return []
  const known = new Set(
    entries.flatMap((unit) => (unit.product.id === product.id ? [unit.id] : [])),
  )
  const named = [
    ...product.facets.flatMap(({ id, values }) =>
      values.map((value) => ({ from: `${id}=${value.id}`, after: value.id, to: value.entries })),
    ),
    ...product.diagnoses.map(({ id, entries: to }) => ({ from: id, after: id, to })),
  ]
  return named.flatMap(({ from, after, to = [] }) =>
    to
      .filter((id) => !known.has(id))
      .map((id) => ({
        ...lineOf(file, id, after),
        message: say(words.message, { from, id }),
        help: say(words.help),
      })),
  )
}

const files = (id: string) => [
  {
    path: 'gate/product.yaml',
    text: `name: { en: Gate }
facets:
  - id: side
    question: { en: On which side are you? }
    values:
      - id: inside
        label: { en: Inside }
        entries: [${id}]
      - id: outside
        label: { en: Outside }
`,
  },
  {
    path: 'gate/en.md',
    text: '# Troubleshooting guide\n\n### The call fails with a `NO_ROUTE` error.\n* Occurs when the path is unknown.\n',
  },
]

const words = {
  message: {
    ko: '`{{from}}` 다음에 갈 곳으로 `{{id}}` 오류가 적혀 있는데, 이 제품에는 그런 오류가 없어요',
    ja: '`{{from}}`の先は`{{id}}`ですが、この製品にそのエラーはありません',
    en: '`{{from}}` leads to `{{id}}`, which is no entry of this product',
  },
  help: {
    ko: '있는 오류의 id를 적으세요. `unstuck compile DIR --json` 명령으로 볼 수 있어요.',
    ja: '存在するエラーのidを書きます。`unstuck compile DIR --json`で一覧できます。',
    en: 'Name the id of an entry that exists: `unstuck compile DIR --json` prints them.',
  },
} as const

export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'error',
  why: {
    ko: '질문에 답한 사람이 없는 페이지로 가게 돼요.',
    ja: '質問に答えた人が、存在しないページに導かれます。',
    en: 'A person answers the question and is led to a page that does not exist.',
  },
  words,
  bad: {
    files: files('no-rout'),
    message: '`side=inside` leads to `no-rout`, which is no entry of this product',
  },
  good: files('no-route'),
  check: ({ products, entries }) => products.flatMap((product) => faultsOf(product, entries)),
}
