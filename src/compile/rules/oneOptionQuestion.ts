import type { Fault } from '../fault.ts'
import { lineOf } from '../lineOf.ts'
import type { ProductUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

function faultsOf({ product, file }: ProductUnit): readonly Fault[] {
  if (!file) return []
  return product.facets
    .filter(({ values, other }) => values.length + (other ? 1 : 0) < 2)
    .map(({ id, values }) => ({
      ...lineOf(file, id, 'facets'),
      message: `The question \`${id}\` has ${values.length === 0 ? 'no answer' : 'one answer only'}, expected two or more`,
      help: 'Add the other answers, or say what else there may be: `other: { ko, ja, en }`.',
    }))
}

const files = (other: string) => [
  {
    path: 'gate/product.yaml',
    text: `name: { en: Gate }
facets:
  - id: side
    question: { en: On which side are you? }
${other}    values:
      - id: inside
        label: { en: Inside }
`,
  },
]

export const oneOptionQuestion: Rule = {
  id: 'one-option-question',
  severity: 'warning',
  why: 'A question that can be answered in one way costs a step and tells nothing.',
  bad: {
    files: files(''),
    message: 'The question `side` has one answer only, expected two or more',
  },
  good: files('    other: { en: Outside }\n'),
  check: ({ products }) => products.flatMap(faultsOf),
}
