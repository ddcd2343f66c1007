import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeIndex } from './decodeIndex.ts'
import { encodeIndex } from './encodeIndex.ts'
import { library, sketchGuide, sketchIndex } from './fixtures.ts'

test('an index comes back whole from its bytes', () => {
  const index = sketchIndex(...library)
  expect(decodeIndex(encodeIndex(index))).toEqual({ kind: 'index', index })
})

test('an index without an entry comes back too', () => {
  const index = sketchIndex()
  expect(decodeIndex(encodeIndex(index))).toEqual({ kind: 'index', index })
})

test('words of any kind come back', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 8 }), (entries) => {
      const index = sketchIndex(
        sketchGuide(
          'any',
          'ja',
          entries.map(([code, message, cause], i) => ({
            id: `entry-${i}`,
            codes: [code],
            messages: [message],
            causes: [cause],
          })),
        ),
      )
      expect(decodeIndex(encodeIndex(index))).toEqual({ kind: 'index', index })
    }),
    { numRuns: 100 },
  )
})

test('bytes that are not whole never become an index', () => {
  const bytes = encodeIndex(sketchIndex(...library))
  expect(
    decodeIndex(new TextEncoder().encode('<!doctype html><title>Not found</title>')).kind,
  ).toBe('foreign')
  expect(decodeIndex(new Uint8Array(0)).kind).toBe('truncated')
  expect(decodeIndex(bytes.slice(0, -1)).kind).toBe('truncated')
  expect(decodeIndex(bytes.slice(0, 9)).kind).toBe('truncated')
  const stale = bytes.slice()
  stale[4] = 99
  expect(decodeIndex(stale).kind).toBe('stale')
  for (let at = 16; at < bytes.length; at += 7) {
    const damaged = bytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(decodeIndex(damaged).kind).toBe('damaged')
  }
})
