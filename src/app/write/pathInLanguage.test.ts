import { expect, test } from 'vitest'
import { pathInLanguage } from './pathInLanguage.ts'

test.each([
  ['keys.ko.md', 'keys.ja.md'],
  ['keys.md', 'keys.ja.md'],
  ['keys', 'keys.ja.md'],
  ['depot/en-US/keys.md', 'depot/ja/keys.md'],
  ['depot/en.md', 'depot/ja.md'],
  ['v1.2/keys.en_us.mdx', 'v1.2/keys.ja.mdx'],
])('%s in Japanese is %s', (path, expected) => {
  expect(pathInLanguage(path, 'ja')).toBe(expected)
})
