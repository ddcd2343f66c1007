import { expect, test } from 'vitest'
import type { Match, Verdict } from '../../model/verdict.ts'
import type { Reading } from '../paste/protocol.ts'
import { recognize } from './recognize.ts'

const matchOf = (product: string): Match => ({
  product,
  entry: 'torn-label',
  locale: 'en',
  confidence: 0.5,
  evidence: [{ kind: 'words', value: 'label', start: 0, end: 5 }],
})

const readingOf = (kind: Verdict['kind'], ...products: string[]): Reading => ({
  verdict: { kind, matches: products.map(matchOf) },
  masked: { text: 'label', spans: [] },
  examinations: {
    depot: {
      answers: [{ question: 'door', answer: 'north', by: 'term', start: 0, end: 5 }],
      diagnoses: [],
    },
  },
  fields: {},
  kinds: {},
})

test.each([
  ['an answer, whatever else stands beside it', readingOf('answer', 'depot', 'harbour')],
  ['a choice between errors of one product', readingOf('choose', 'depot', 'depot')],
])('says the product and what is known for it: %s', (_name, reading) => {
  expect(recognize(reading)).toMatchObject({
    product: 'depot',
    answers: [{ question: 'door', answer: 'north' }],
  })
})

test.each([
  ['a choice between products', readingOf('choose', 'depot', 'harbour')],
  ['nothing that fits', readingOf('none')],
])('names no product for %s', (_name, reading) => {
  const { product, answers } = recognize(reading)
  expect(product).toBeUndefined()
  expect(answers).toEqual([])
})
