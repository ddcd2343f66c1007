import { expect, test } from 'vitest'
import type { Fact } from '../../wizard/factsThatDiffer.ts'
import { isDenied } from './isDenied.ts'

const neverRotated: Fact = { kind: 'facet', facet: 'rotated', values: ['no'] }

test('a paste denies a fact where it gives another answer to the same question', () => {
  expect(isDenied(neverRotated, [{ question: 'rotated', answer: 'yes' }])).toBe(true)
})

test.each([
  ['gives that very answer', { question: 'rotated', answer: 'no' }],
  ['answers another question', { question: 'api', answer: 'yes' }],
])('a paste that %s denies nothing', (_name, answer) => {
  expect(isDenied(neverRotated, [answer])).toBe(false)
  expect(isDenied({ kind: 'cause', text: 'yes' }, [answer])).toBe(false)
})
