import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import { deriveTree } from '../wizard/deriveTree.ts'
import { mapTree } from '../wizard/map/mapTree.ts'
import type { Library } from './library/library.ts'
import type { Shelf, ShelvedEntry } from './library/shelf.ts'

/** A product for tests: one question, one diagnosis. */
const parcels: Product = {
  id: 'parcels',
  name: { ko: '택배', ja: '宅配', en: 'Parcels' },
  contacts: [{ text: { en: 'Parcel desk' }, href: 'mailto:desk@example.com' }],
  facets: [
    {
      id: 'country',
      question: { ko: '어느 나라로 보냈나요?', ja: 'どの国に送りましたか?', en: 'Where to?' },
      values: [
        { id: 'home', label: { ko: '국내', ja: '国内', en: 'At home' }, terms: {}, patterns: [] },
        { id: 'abroad', label: { ko: '해외', ja: '海外', en: 'Abroad' }, terms: {}, patterns: [] },
      ],
    },
  ],
  keys: [],
  diagnoses: [],
  ticketFields: [],
  hints: [],
  rules: {},
}

const blank = { line: 1, lang: 'en', causes: [], checks: [], notes: [], samples: [] } as const

/** Two entries for tests: one with a question, one only in English. */
const entries: readonly ShelvedEntry[] = [
  {
    ...blank,
    id: 'lost-parcel',
    title: 'LOST_PARCEL: the parcel is lost',
    label: 'LOST_PARCEL',
    guide: 'parcels',
    languages: ['ko', 'ja', 'en'],
    signatures: [
      { kind: 'code', value: 'LOST_PARCEL', lang: 'en', line: 1 },
      { kind: 'status', value: '404', lang: 'en', line: 1 },
    ],
    causes: [{ text: 'The label came off.', line: 2 }],
    checks: [
      {
        id: 'check-1',
        text: 'Check that the label is readable.',
        line: 3,
        when: [{ facet: 'country', value: 'home', text: 'At home' }],
        ifNot: { text: 'Print a new label.' },
      },
      {
        id: 'check-2',
        text: 'Check that the customs form is attached.',
        line: 4,
        when: [{ facet: 'country', value: 'abroad', text: 'Abroad' }],
      },
    ],
  },
  {
    ...blank,
    id: 'late-parcel',
    title: 'The parcel is late',
    label: 'LATE_PARCEL',
    guide: 'parcels',
    languages: ['en'],
    signatures: [{ kind: 'code', value: 'LATE_PARCEL', lang: 'en', line: 9 }],
    causes: [{ text: 'The van is stuck.', line: 10 }],
  },
]

/** The shelf of the product in a language. */
function shelfIn(locale: Locale): Shelf {
  const trees = entries.map((entry) => [entry.id, deriveTree(entry, parcels)] as const)
  return {
    locale,
    product: parcels,
    guides: [{ id: 'parcels', locale: 'en', title: 'Parcel guide', file: 'a.md', contacts: [] }],
    entries,
    trees: Object.fromEntries(trees),
    maps: Object.fromEntries(trees.map(([id, tree]) => [id, mapTree(tree)])),
  }
}

/** A library for tests with one product. */
export const library: Library = {
  catalog: (locale) =>
    Promise.resolve({
      products: [
        {
          id: parcels.id,
          name: parcels.name[locale] ?? '',
          nameLang: locale,
          contacts: parcels.contacts,
          entries: entries.map(({ id, label, title, lang }) => ({
            id,
            label,
            isLiteral: true,
            title,
            lang,
            place: 0,
            initial: 'L',
            statuses: [],
          })),
        },
      ],
    }),
  shelf: (locale, product) => Promise.resolve(product === parcels.id ? shelfIn(locale) : null),
}
