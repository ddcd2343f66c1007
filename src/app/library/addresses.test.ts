import { expect, test } from 'vitest'
import { pathIn, pathOf } from './addresses.ts'

test('builds the path of a language, a product and an entry', () => {
  expect(pathOf('ko')).toBe('/ko/')
  expect(pathOf('ja', 'keys')).toBe('/ja/keys/')
  expect(pathOf('en', 'keys', 'lost-key')).toBe('/en/keys/lost-key/')
})

test.each([
  ['/ko/keys/lost-key/', '/ja/keys/lost-key/'],
  ['/ko/', '/ja/'],
  ['/embed/ko/', '/embed/ja/'],
  ['/nowhere/at/all/', '/ja/'],
  ['/', '/ja/'],
  // A product may be called like a language: only the first name is one.
  ['/ko/en/ko/', '/ja/en/ko/'],
])('keeps the place of %s', (path, other) => {
  expect(pathIn('ja', path)).toBe(other)
})
