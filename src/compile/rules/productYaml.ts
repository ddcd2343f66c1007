import { fieldWords } from '../fieldWords.ts'
import { yamlWords } from '../yamlWords.ts'
import type { Rule } from './rule.ts'

export const productYaml: Rule = {
  id: 'product-yaml',
  severity: 'error',
  why: {
    ko: '형식에 맞지 않는 product.yaml은 이름도 질문도 연락처도 전혀 쓰이지 않아요.',
    ja: '形式に合わないproduct.yamlは、名前も質問も連絡先もまったく使われません。',
    en: 'Nothing of a product.yaml that does not fit is used: no name, no question, no contact.',
  },
  words: { ...yamlWords, ...fieldWords },
  bad: {
    files: [{ path: 'gate/product.yaml', text: 'name: { en: Gate }\nfacet: []\n' }],
    message: 'Unexpected `facet` in this file, expected `facets`',
  },
  good: [{ path: 'gate/product.yaml', text: 'name: { en: Gate }\nfacets: []\n' }],
  check: ({ products }) => products.flatMap(({ faults }) => faults),
}
