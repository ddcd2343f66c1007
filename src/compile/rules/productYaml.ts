import type { Rule } from './rule.ts'

export const productYaml: Rule = {
  id: 'product-yaml',
  severity: 'error',
  why: 'Nothing of a product.yaml that does not fit is used: no name, no question, no contact.',
  bad: {
    files: [{ path: 'gate/product.yaml', text: 'name: { en: Gate }\nfacet: []\n' }],
    message: 'Unexpected `facet` in this file, expected `facets`',
  },
  good: [{ path: 'gate/product.yaml', text: 'name: { en: Gate }\nfacets: []\n' }],
  check: ({ products }) => products.flatMap(({ faults }) => faults),
}
