import { expect, test } from 'vitest'
import type { Reading } from '../paste/protocol.ts'
import { narrowingOf } from './narrowing.ts'

const reading = (): Reading => ({
  verdict: { kind: 'choose', matches: [] },
  masked: { text: '', spans: [] },
  examinations: {},
  fields: {},
  kinds: {},
})

test('what was answered comes back with the history, for the paste that it was said of', () => {
  const paste = reading()
  const { of } = narrowingOf(null, paste)
  const narrowing = { of, product: 'parcels', answers: { country: 'home' } }
  expect(narrowingOf({ narrowing }, paste)).toEqual(narrowing)
  expect(narrowingOf({ narrowing }, reading())).toMatchObject({ answers: {} })
})

test.each([null, 7, {}, { narrowing: null }, { narrowing: { answers: {} } }, { found: ['api'] }])(
  'takes nothing from %j',
  (state) => {
    expect(narrowingOf(state, reading()).answers).toEqual({})
  },
)

test('takes no answer that is none', () => {
  const paste = reading()
  const { of } = narrowingOf(null, paste)
  const state = { narrowing: { of, product: 3, answers: { country: 3, api: 'x' } } }
  expect(narrowingOf(state, paste)).toEqual({ of, answers: { api: 'x' } })
})
