import { expect, test } from 'vitest'
import { kebab, shorten } from './kebab.ts'

test.each([
  ['INVALID_API_KEY', 'invalid-api-key'],
  ['IPv4 Auth Failure', 'ipv4-auth-failure'],
  ['Invalid Key ID', 'invalid-key-id'],
  ['invalidAppkey', 'invalid-appkey'],
  ["can't stop", 'cant-stop'],
  ['ＡＰＩ　キー', 'api'],
  ['키', ''],
])('writes %s as the id %j', (text, id) => {
  expect(kebab(text)).toBe(id)
})

test('cuts an id at a hyphen within 60 characters', () => {
  const id = shorten(Array.from({ length: 20 }, () => 'word').join('-'))
  expect(id.length).toBeLessThanOrEqual(60)
  expect(id.endsWith('-')).toBe(false)
  expect(id.endsWith('word')).toBe(true)
})
