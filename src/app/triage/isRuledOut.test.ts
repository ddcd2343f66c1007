import { expect, test } from 'vitest'
import type { Fact } from '../../wizard/factsThatDiffer.ts'
import { isRuledOut } from './isRuledOut.ts'

const neverRotated: Fact = { kind: 'facet', facet: 'rotated', values: ['no'] }

test('a paste denies a fact where it gives another answer to the same question', () => {
  expect(isRuledOut(neverRotated, [{ question: 'rotated', answer: 'yes' }])).toBe(true)
})

test.each([
  ['gives that very answer', { question: 'rotated', answer: 'no' }],
  ['answers another question', { question: 'api', answer: 'yes' }],
])('a paste that %s denies nothing', (_name, answer) => {
  expect(isRuledOut(neverRotated, [answer])).toBe(false)
  expect(isRuledOut({ kind: 'cause', text: 'yes' }, [answer])).toBe(false)
})
