import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastAtMost } from './lastAtMost.ts'

test('finds the last number that is at most the limit, or none', () => {
  const numbers = fc.array(fc.nat(20)).map((list) => list.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (list, limit) => {
      expect(lastAtMost(list, limit)).toBe(list.findLastIndex((one) => one <= limit))
    }),
  )
})
