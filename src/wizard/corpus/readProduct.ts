import { parse } from 'yaml'
import type { Product } from '../../model/product.ts'

/**
 * The product that the text of a `product.yaml` describes, for tests in this folder, which may not import the compiler. Reads the
 * conditions of diagnoses as authors write them; everything else is taken as it stands.
 */
export function readProduct(id: string, text: string): Product {
  const raw = parse(text)
  return {
    keys: [],
    rules: {},
    ...raw,
    id,
    facets: (raw.facets ?? []).map(({ values, ...facet }: { values: object[] }) => ({
      ...facet,
      values: values.map((value) => ({ terms: {}, patterns: [], ...value })),
    })),
    diagnoses: raw.diagnoses.map((one: { when: unknown }) => ({
      ...one,
      when: [one.when].flat().map(conditionOf),
    })),
    ticketFields: raw.ticketFields.map((one: object) => ({ patterns: [], ...one })),
  }
}

function conditionOf(written: unknown): object {
  const [kind = '', value] = Object.entries(Object(written))[0] ?? []
  switch (kind) {
    case 'basic':
      return { kind, is: value }
    case 'basic-key': {
      const [trait, wanted] = Object.entries(Object(value))[0] ?? []
      return { kind, trait, value: wanted }
    }
    case 'mixed':
      return { kind, trait: value }
    case 'header-like':
      return { kind, name: value }
    case 'key-in-call': {
      const { call, with: beside, ...traits } = Object(value)
      return { kind, call, ...(beside === undefined ? {} : { with: beside }), traits }
    }
    case 'key-named': {
      const { name, ...traits } = Object(value)
      return { kind, name, traits }
    }
    default:
      return { kind }
  }
}
