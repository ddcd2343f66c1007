import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './editDistance.ts'
import { nearestWithin } from './nearestWithin.ts'

const letters = (maxLength: number) => fc.stringMatching(/^[a-d]*$/, { maxLength })

test('finds what stands there to the letter, wherever it stands', () => {
  fc.assert(
    fc.property(letters(12), letters(8), letters(12), (before, sought, after) => {
      fc.pre(sought !== '')
      const found = nearestWithin(sought, before + sought + after, 2)
      expect(found?.edits).toBe(0)
      expect((before + sought + after).slice(found?.start, found?.end)).toBe(sought)
    }),
  )
})

test('says how far the stretch is that it names', () => {
  fc.assert(
    fc.property(letters(8), letters(24), (sought, text) => {
      fc.pre(sought !== '')
      const found = nearestWithin(sought, text, 3)
      if (found === undefined) return
      // Two neighbours that changed places are one slip there and two here.
      const distance = editDistance(sought, text.slice(found.start, found.end), 6)
      expect(distance).toBeLessThanOrEqual(found.edits)
      expect(found.edits).toBeLessThanOrEqual(2 * distance)
    }),
  )
})

test('a digit is never a slip of another, and a Han sign is a word', () => {
  expect(nearestWithin('ab4cd', 'ab6cd', 2)).toBeUndefined()
  expect(nearestWithin('有効です', '無効です', 1)).toBeUndefined()
  expect(nearestWithin('有効です', '無効です', 2)?.edits).toBe(2)
})
