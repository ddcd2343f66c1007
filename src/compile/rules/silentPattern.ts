import type { Facet, FacetValue, Product } from '../../model/product.ts'
import { examine } from '../../wizard/examine.ts'
import type { Fault } from '../fault.ts'
import { lineOf } from '../lineOf.ts'
import type { ProductUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** What a pattern is written to find: itself, with a value in the place of each `{name}`. */
function exampleOf(pattern: string): string {
  return pattern.replace(/\{[A-Za-z][\w-]*\}/g, 'a1b2c3')
}

/** What the example of a pattern answers in place of the pattern's own value; `null` where it answers that. */
function answerTo(pattern: string, facet: Facet, value: FacetValue, product: Product) {
  const paste = `request: ${exampleOf(pattern)}\n`
  const found = examine(product, paste).answers.find(({ question }) => question === facet.id)
  return found?.answer === value.id ? null : (found?.answer ?? 'nothing')
}

function faultsOf({ product, file }: ProductUnit): readonly Fault[] {
  if (!file) return []
  return product.facets.flatMap((facet) =>
    facet.values.flatMap((value) =>
      value.patterns.flatMap((pattern): Fault[] => {
        const answer = answerTo(pattern, facet, value, product)
        if (answer === null) return []
        return [
          {
            ...lineOf(file, pattern, value.id),
            message: `The pattern \`${pattern}\` does not answer \`${facet.id}\` with \`${value.id}\`: \`${exampleOf(pattern)}\` answers ${answer === 'nothing' ? answer : `\`${answer}\``}`,
            help: 'Begin it with literal text of three letters or more, and see that no pattern of another answer fits the same text.',
          },
        ]
      }),
    ),
  )
}

const files = (pattern: string) => [
  {
    path: 'gate/product.yaml',
    text: `name: { en: Gate }
facets:
  - id: side
    question: { en: On which side are you? }
    values:
      - id: inside
        label: { en: Inside }
        patterns: ["${pattern}"]
      - id: outside
        label: { en: Outside }
        patterns: ["/gates/{id}/out"]
`,
  },
]

export const silentPattern: Rule = {
  id: 'silent-pattern',
  severity: 'error',
  why: 'What the paste shows is asked for all the same, or answered wrongly.',
  bad: {
    files: files('{gate}/in'),
    message:
      'The pattern `{gate}/in` does not answer `side` with `inside`: `a1b2c3/in` answers nothing',
  },
  good: files('/gates/{id}/in'),
  check: ({ products }) => products.flatMap(faultsOf),
}
