import { expect, test } from 'vitest'
import { stepStateOf } from './stepState.ts'

test('reads what a step has left in the history', () => {
  expect(stepStateOf({ found: ['api'], was: 'right' })).toEqual({ found: ['api'], was: 'right' })
  expect(stepStateOf({ found: ['api'] })).toEqual({ found: ['api'] })
})

test.each([null, undefined, 'x', 7, {}, { found: 'api' }, { found: [3, null] }, { was: 3 }])(
  'takes nothing from %j',
  (value) => {
    expect(stepStateOf(value)).toEqual({ found: [] })
  },
)
