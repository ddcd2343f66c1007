import { say } from '../../model/phrase.ts'
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

/** What the example of a pattern answers in place of the pattern's own value, or nothing; `null` where it answers that. */
function answerTo(pattern: string, facet: Facet, value: FacetValue, product: Product) {
  const paste = `request: ${exampleOf(pattern)}\n`
  const found = examine(product, paste).answers.find(({ question }) => question === facet.id)
  return found?.answer === value.id ? null : found?.answer
}

function faultsOf({ product, file }: ProductUnit): readonly Fault[] {
  if (!file) return []
  return product.facets.flatMap((facet) =>
    facet.values.flatMap((value) =>
      value.patterns.flatMap((pattern): Fault[] => {
        const answer = answerTo(pattern, facet, value, product)
        if (answer === null) return []
        const said = { pattern, facet: facet.id, value: value.id, example: exampleOf(pattern) }
        return [
          {
            ...lineOf(file, pattern, value.id),
            message:
              answer === undefined
                ? say(words.nothing, said)
                : say(words.another, { ...said, answer }),
            help: say(words.help),
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

const words = {
  nothing: {
    ko: '`{{pattern}}` 패턴으로는 `{{facet}}` 질문에 `{{value}}` 답이 나오지 않아요. `{{example}}` 예시에 나온 답이 없어요',
    ja: 'パターン`{{pattern}}`では、質問`{{facet}}`の答えが`{{value}}`になりません。`{{example}}`では答えが出ません',
    en: 'The pattern `{{pattern}}` does not answer `{{facet}}` with `{{value}}`: `{{example}}` answers nothing',
  },
  another: {
    ko: '`{{pattern}}` 패턴으로는 `{{facet}}` 질문에 `{{value}}` 답이 나오지 않아요. `{{example}}` 예시에 나온 답: `{{answer}}`',
    ja: 'パターン`{{pattern}}`では、質問`{{facet}}`の答えが`{{value}}`になりません。`{{example}}`の答えは`{{answer}}`です',
    en: 'The pattern `{{pattern}}` does not answer `{{facet}}` with `{{value}}`: `{{example}}` answers `{{answer}}`',
  },
  help: {
    ko: '세 글자 이상의 고정된 글자로 시작하고, 다른 답의 패턴이 같은 글에 맞지 않는지 확인하세요.',
    ja: '3文字以上の固定の文字で始め、ほかの回答のパターンが同じ文字列に当てはまらないことを確認します。',
    en: 'Begin it with literal text of three letters or more, and see that no pattern of another answer fits the same text.',
  },
} as const

export const silentPattern: Rule = {
  id: 'silent-pattern',
  severity: 'error',
  why: {
    ko: '붙여넣은 내용에 드러난 것을 또 묻거나, 잘못된 답을 골라요.',
    ja: '貼り付けた内容からわかることを改めて尋ねるか、誤った回答を選びます。',
    en: 'What the paste shows is asked for all the same, or answered wrongly.',
  },
  words,
  bad: {
    files: files('{gate}/in'),
    message:
      'The pattern `{gate}/in` does not answer `side` with `inside`: `a1b2c3/in` answers nothing',
  },
  good: files('/gates/{id}/in'),
  check: ({ products }) => products.flatMap(faultsOf),
}
