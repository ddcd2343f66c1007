import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './editDistance.ts'

test.each([
  ['paper', 'paper', 0],
  ['paper', 'papre', 1],
  ['paper', 'papr', 1],
  ['paper', 'paperr', 1],
  ['paper', 'pater', 1],
  ['paper', 'qaterr', 3],
  ['b1ock', 'block', 1],
  ['key2', 'key', 2],
])('counts the slips from %s to %s', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits)
  expect(editDistance(b, a, 2)).toBe(edits)
})

test.each([
  ['ipv4', 'ipv6'],
  ['114', '141'],
  ['sha256digest', 'sha257digest'],
  ['sha256digest', 'sha265digest'],
])('takes no other number for a slip: %s and %s', (a, b) => {
  expect(editDistance(a, b, 2)).toBe(3)
})

test('is the same in both directions and nothing only between equals', () => {
  const word = fc.stringMatching(/^[abc12]{0,8}$/)
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2))
      expect(editDistance(a, b, 2) === 0).toBe(a === b)
    }),
  )
})
