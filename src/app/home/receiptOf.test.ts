import { expect, test } from 'vitest'
import { receiptOf } from './receiptOf.ts'

const site = 'https://help.example/base/'
const noted = (name: string, startTime = 10, initiatorType = 'fetch') => ({
  name,
  startTime,
  initiatorType,
})

test('files of the site are fetched, not sent', () => {
  const receipt = receiptOf([noted(`${site}assets/a.js`), noted(`${site}assets/a.js`)], 5, site)
  expect(receipt).toEqual({ loaded: ['assets/a.js'], sent: [] })
})

test('what was fetched before the paste is no part of it', () => {
  expect(receiptOf([noted(`${site}a.js`, 4)], 5, site).loaded).toEqual([])
})

test.each([
  ['another site', noted('https://elsewhere.example/a.js')],
  ['the same host outside the site', noted('https://help.example/other')],
  ['an address with a query', noted(`${site}a.js?paste=secret`)],
  ['a beacon', noted(`${site}count`, 10, 'beacon')],
])('a request to %s counts as sent', (_what, request) => {
  expect(receiptOf([request], 5, site)).toEqual({ loaded: [], sent: [request.name] })
})
