import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRow, rowAt, rowsOf } from './rowsOf.ts'

test('each line is a row, and a long line several', () => {
  const { starts, lines } = rowsOf(`a\n\n${'b'.repeat(longestRow + 1)}\nc`)
  expect([...starts]).toEqual([0, 2, 3, 3 + longestRow, 5 + longestRow])
  expect([...lines]).toEqual([0, 1, 2, 2, 3])
})

test('every offset is in a row that begins at or before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\ud800', '\u202e') }), (text) => {
      const rows = rowsOf(text)
      for (let at = 0; at <= text.length; at++) {
        const row = rowAt(rows, at)
        expect(rows.starts[row]).toBeLessThanOrEqual(at)
        expect(rows.starts[row + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at)
      }
      expect((rows.lines.at(-1) ?? 0) + 1).toBe(text.split('\n').length)
    }),
  )
})
