import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'
import type { Facet, Product } from '../model/product.ts'

/** A check for tests: `when` lists `facet=value`. */
export function checkOf(id: string, text: string, when: readonly string[] = []): Check {
  return {
    id,
    text,
    line: 1,
    when: when.map((one) => {
      const [facet = '', value = ''] = one.split('=')
      return { facet, value, text: value }
    }),
  }
}

/** An entry for tests with these checks. */
export function entryOf(checks: readonly Check[], id = 'lost-parcel'): Entry {
  return {
    id,
    title: 'Lost parcel',
    label: 'LOST_PARCEL',
    line: 1,
    lang: 'en',
    signatures: [{ kind: 'code', value: 'LOST_PARCEL', lang: 'en', line: 1 }],
    causes: [{ text: 'The parcel left the depot without a label.', line: 2 }],
    checks,
    notes: [],
    samples: [],
  }
}

/** A facet for tests with these values. */
export function facetOf(id: string, values: readonly string[]): Facet {
  return {
    id,
    question: { en: `Which ${id}?` },
    values: values.map((value) => ({ id: value, label: { en: value }, terms: {}, patterns: [] })),
  }
}

/** A product for tests with these facets. */
export function productOf(facets: readonly Facet[]): Product {
  return {
    id: 'parcels',
    name: { en: 'Parcels', ko: '택배', ja: '宅配' },
    contacts: [],
    facets,
    keys: [],
    diagnoses: [],
    ticketFields: [],
    hints: [],
    rules: {},
  }
}
