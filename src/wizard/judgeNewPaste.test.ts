import { expect, test } from 'vitest'
import type { Verdict } from '../model/verdict.ts'
import { productOf } from './fixtures.ts'
import { judgeNewPaste } from './judgeNewPaste.ts'

const product = { ...productOf([]), success: ['"delivered":true'] }

function verdictOf(kind: Verdict['kind'], ...entries: readonly string[]): Verdict {
  return {
    kind,
    matches: entries.map((entry) => ({
      product: 'parcels',
      entry,
      locale: 'en',
      confidence: 0.9,
      evidence: [],
    })),
  }
}

const judge = (verdict: Verdict, paste = '') =>
  judgeNewPaste(product, 'lost-parcel', verdict, paste)

test('the same error is the same, another one is a step forward', () => {
  expect(judge(verdictOf('answer', 'lost-parcel'))).toEqual({ kind: 'same' })
  expect(judge(verdictOf('answer', 'shut-depot', 'lost-parcel'))).toEqual({
    kind: 'another',
    product: 'parcels',
    entry: 'shut-depot',
  })
})

test('several candidates prove nothing', () => {
  expect(judge(verdictOf('choose', 'lost-parcel', 'shut-depot'), '{"delivered":true}')).toEqual({
    kind: 'unclear',
  })
})

test('only what the product calls success is success', () => {
  expect(judge(verdictOf('none'), '{"delivered":true}')).toEqual({ kind: 'solved' })
  expect(judge(verdictOf('none'), '{"delivered":false}')).toEqual({ kind: 'unclear' })
  expect(judge(verdictOf('none'), '')).toEqual({ kind: 'unclear' })
})
