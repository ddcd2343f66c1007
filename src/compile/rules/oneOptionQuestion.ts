import { say } from '../../model/phrase.ts'
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
      message: say(values.length === 0 ? words.none : words.one, { id }),
      help: say(words.help),
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

const words = {
  none: {
    ko: '`{{id}}` 질문에 답이 없어요. 두 개 이상 필요해요',
    ja: '質問`{{id}}`に回答がありません。2つ以上必要です',
    en: 'The question `{{id}}` has no answer, expected two or more',
  },
  one: {
    ko: '`{{id}}` 질문에 답이 하나뿐이에요. 두 개 이상 필요해요',
    ja: '質問`{{id}}`の回答が1つだけです。2つ以上必要です',
    en: 'The question `{{id}}` has one answer only, expected two or more',
  },
  help: {
    ko: '다른 답을 추가하거나, 그 밖의 경우를 `other: { ko, ja, en }` 항목에 적으세요.',
    ja: 'ほかの回答を追加するか、それ以外の場合を`other: { ko, ja, en }`に書きます。',
    en: 'Add the other answers, or say what else there may be: `other: { ko, ja, en }`.',
  },
} as const

export const oneOptionQuestion: Rule = {
  id: 'one-option-question',
  severity: 'warning',
  why: {
    ko: '답이 하나뿐인 질문은 한 단계만 늘릴 뿐 알려 주는 것이 없어요.',
    ja: '答え方が1つしかない質問は、手間が増えるだけで何もわかりません。',
    en: 'A question that can be answered in one way costs a step and tells nothing.',
  },
  words,
  bad: {
    files: files(''),
    message: 'The question `side` has one answer only, expected two or more',
  },
  good: files('    other: { en: Outside }\n'),
  check: ({ products }) => products.flatMap(faultsOf),
}
