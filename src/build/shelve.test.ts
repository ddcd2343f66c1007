import { expect, test } from 'vitest'
import type { Compiled } from '../model/compiled.ts'
import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import { catalogOf, shelve } from './shelve.ts'

const product: Product = {
  id: 'parcels',
  name: { ko: '택배', en: 'Parcels' },
  source: 'ko',
  contacts: [],
  facets: [],
  keys: [],
  diagnoses: [],
  ticketFields: [],
  hints: ['parcels.example'],
  rules: {},
}

const entryOf = (id: string, lang: Locale): Entry => ({
  id,
  title: `${id} in ${lang}`,
  label: id,
  line: 1,
  lang,
  signatures: [{ kind: 'status', value: '404', lang: 'en', line: 1 }],
  causes: [],
  checks: [],
  notes: [],
  samples: [],
})

const guideOf = (locale: Locale, entries: readonly Entry[]): Guide => ({
  id: 'guide',
  product: 'parcels',
  locale,
  title: `Guide in ${locale}`,
  file: `guide.${locale}.md`,
  contacts: [{ text: `Desk in ${locale}`, href: 'mailto:desk@example.com' }],
  entries,
  notes: [],
})

const compiled: Compiled = {
  products: [product],
  guides: [
    guideOf('en', [entryOf('lost', 'en'), entryOf('late', 'en')]),
    guideOf('ko', [entryOf('lost', 'ko'), entryOf('broken', 'ko'), entryOf('odd', 'en')]),
  ],
  trees: [],
  diagnostics: [],
}

const titles = (locale: Locale) =>
  shelve(compiled, product, locale).entries.map(({ title }) => title)

test('each entry stands in the page’s language, else in the source’s, else in what there is', () => {
  expect(titles('ko')).toEqual(['broken in ko', 'late in en', 'lost in ko', 'odd in en'])
  expect(titles('ja')).toEqual(['broken in ko', 'late in en', 'lost in ko', 'odd in en'])
  expect(titles('en')).toEqual(['broken in ko', 'late in en', 'lost in en', 'odd in en'])
})

test('says in which languages an entry is written', () => {
  const [, late, lost] = shelve(compiled, product, 'en').entries
  expect(lost?.languages).toEqual(['ko', 'en'])
  expect(late?.languages).toEqual(['en'])
})

test('carries the words of one language, and nothing that only reading a paste needs', () => {
  const shelf = shelve(compiled, product, 'ko')
  expect(shelf.product.name).toEqual({ ko: '택배' })
  expect(shelf.product.hints).toEqual([])
})

test('takes the contacts of the guide where the product names none', () => {
  expect(shelve(compiled, product, 'ko').product.contacts).toEqual([
    { text: { ko: 'Desk in ko' }, href: 'mailto:desk@example.com' },
  ])
})

test('lists a product by name, with the statuses of its entries', () => {
  const catalog = catalogOf([shelve(compiled, product, 'ja')], 'ja')
  expect(catalog.products[0]).toMatchObject({ name: 'Parcels', nameLang: 'en' })
  expect(catalog.products[0]?.entries[0]).toMatchObject({
    id: 'broken',
    lang: 'ko',
    initial: 'B',
    statuses: ['404'],
  })
})

test('puts a Japanese name where its reading says, and says so to lists', () => {
  const read = { ...product, readings: { odd: 'あ' } }
  const shelf = shelve(compiled, read, 'ja')
  expect(shelf.product).not.toHaveProperty('readings')
  const line = catalogOf([shelf], 'ja').products[0]?.entries.at(-1)
  expect(line).toMatchObject({ id: 'odd', reading: 'あ', initial: 'あ' })
})
