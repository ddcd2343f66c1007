import { expect, test } from 'vitest'
import { facetOf, productOf } from './fixtures.ts'
import { lostAnswers } from './lostAnswers.ts'

const product = productOf([facetOf('api', ['send'])])
const tree = { version: 'abcd1234' }

function lost(key: string, version?: string) {
  const dropped = [{ key, answer: 'some-value', reason: 'no-such-question' as const }]
  return lostAnswers(dropped, product, tree, version).length
}

test.each(['check-9', 'check-9.retry', 'paid.retry', 'api'])('%s was an answer', (key) => {
  expect(lost(key)).toBe(1)
})

test.each(['source', 'cache_bust', 'si', 'hsCtaTracking', 'lang'])('%s was none', (key) => {
  expect(lost(key)).toBe(0)
  expect(lost(key, tree.version)).toBe(0)
})

test('a question that an older edition asked is told of', () => {
  expect(lost('planet', 'other')).toBe(1)
  expect(lost('_hsenc', 'other')).toBe(0)
})

test('an answer that its question does not have is told of', () => {
  const dropped = [{ key: 'x', answer: 'y', reason: 'no-such-answer' as const }]
  expect(lostAnswers(dropped, product, tree, undefined)).toEqual(dropped)
})
