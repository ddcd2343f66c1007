import { expect, test } from 'vitest'
import { isStatusAlone } from './statuses.ts'

test.each([
  'http/1.1 401 unauthorized',
  '401',
  'http 400',
  'status: 404 not found',
  '오류 코드 403',
  'エラー 500',
])('is a status and nothing else: %s', (text) => {
  expect(isStatusAlone(text)).toBe(true)
})

test.each([
  '200 ok',
  '4011',
  '401.5',
  'crate 401 is on the shelf',
  'http/1.1 401 unauthorized\n{"code":"x1"}',
  '401 {"code":"no_stock"}',
])('says more, or no status of a failure: %s', (text) => {
  expect(isStatusAlone(text)).toBe(false)
})
