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
        message: `\`${from}\` leads to \`${id}\`, which is no entry of this product`,
        help: 'Name the id of an entry that exists: `unstuck compile DIR --json` prints them.',
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

export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'error',
  why: 'A person answers the question and is led to a page that does not exist.',
  bad: {
    files: files('no-rout'),
    message: '`side=inside` leads to `no-rout`, which is no entry of this product',
  },
  good: files('no-route'),
  check: ({ products, entries }) => products.flatMap((product) => faultsOf(product, entries)),
}
