import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { reviseAnswers } from './reviseAnswers.ts'

const product = productOf([facetOf('api', ['send', 'track'])])

function treeOf(...texts: readonly string[]) {
  const checks = texts.map((text, at) => checkOf(`check-${at + 1}`, text))
  return deriveTree(entryOf(checks), product)
}

const before = treeOf('The address is whole.', 'The number is right.', 'The depot is open.')
const answers = { 'check-1': 'right', 'check-2': 'wrong', 'check-2.retry': 'not-yet' }

test('answers of the same tree stay as they are', () => {
  expect(reviseAnswers(before, before.version, answers)).toEqual({ answers, stale: [] })
  expect(reviseAnswers(before, undefined, answers)).toEqual({ answers, stale: [] })
})

test('an answer follows its check to another place', () => {
  const today = treeOf('The label is dry.', 'The address is whole.', 'The number is right.')
  expect(reviseAnswers(today, before.version, answers)).toEqual({
    answers: { 'check-2': 'right', 'check-3': 'wrong', 'check-3.retry': 'not-yet' },
    stale: [],
  })
})

test('an answer to a check that is gone or says something else is named', () => {
  const today = treeOf('The address is whole.', 'The number has ten digits.')
  expect(reviseAnswers(today, before.version, answers)).toEqual({
    answers: { 'check-1': 'right' },
    stale: [
      { key: 'check-2', answer: 'wrong' },
      { key: 'check-2.retry', answer: 'not-yet' },
    ],
  })
})

test('an answer to a question stays', () => {
  const today = treeOf('Something else.')
  expect(reviseAnswers(today, before.version, { api: 'send' }).answers).toEqual({ api: 'send' })
})

test.each(['', 'x', '!!!!abc', 'abcdabcd', 'zzzz', 'v'.repeat(10_000)])(
  'a version that is none makes answers to checks stale: %s',
  (version) => {
    expect(reviseAnswers(before, version, { 'check-1': 'right' })).toEqual({
      answers: {},
      stale: [{ key: 'check-1', answer: 'right' }],
    })
  },
)

test('whatever moved, no answer is lost or doubled', () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 3 }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const given = Object.fromEntries(old.map((_, at) => [`check-${at + 1}`, `${at}`]))
      const revised = reviseAnswers(treeOf(...now), treeOf(...old).version, given)
      const all = [...Object.values(revised.answers), ...revised.stale.map(({ answer }) => answer)]
      expect(all.sort()).toEqual(Object.values(given).sort())
    }),
  )
})
