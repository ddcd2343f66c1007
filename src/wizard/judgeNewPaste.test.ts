import { expect, test } from 'vitest'
import type { Evidence, Verdict } from '../model/verdict.ts'
import { productOf } from './fixtures.ts'
import { judgeNewPaste } from './judgeNewPaste.ts'

const product = { ...productOf([]), success: ['"delivered":true'] }

function verdictOf(
  kind: Verdict['kind'],
  entries: readonly string[] = [],
  by: Evidence['kind'] = 'code',
): Verdict {
  return {
    kind,
    matches: entries.map((entry) => ({
      product: 'parcels',
      entry,
      locale: 'en',
      confidence: 0.9,
      evidence: [{ kind: by, value: 'status', start: 0, end: 6 }],
    })),
  }
}

const judge = (verdict: Verdict, paste = '') =>
  judgeNewPaste(product, 'lost-parcel', verdict, paste)

test('the same error is the same, another one is a step forward', () => {
  expect(judge(verdictOf('answer', ['lost-parcel']))).toEqual({ kind: 'same' })
  expect(judge(verdictOf('answer', ['shut-depot', 'lost-parcel']))).toEqual({
    kind: 'another',
    product: 'parcels',
    entry: 'shut-depot',
  })
})

test('several candidates prove nothing', () => {
  const several = verdictOf('choose', ['lost-parcel', 'shut-depot'])
  expect(judge(several, '{"delivered":true}')).toEqual({ kind: 'unclear' })
})

test('only what the product calls success is success', () => {
  expect(judge(verdictOf('none'), '{"delivered":true}')).toEqual({ kind: 'solved' })
  expect(judge(verdictOf('none'), '{"delivered":false}')).toEqual({ kind: 'unclear' })
  expect(judge(verdictOf('none'), '')).toEqual({ kind: 'unclear' })
})

test('common words that stand in the guides too do not hide that a call worked', () => {
  const byWords = verdictOf('choose', ['lost-parcel', 'shut-depot'], 'words')
  expect(judge(byWords, 'HTTP 200 {"delivered":true}')).toEqual({ kind: 'solved' })
  expect(judge(byWords, 'HTTP 200 {"delivered":false}')).toEqual({ kind: 'unclear' })
  expect(judge(verdictOf('answer', ['shut-depot'], 'status'), '{"delivered":true}')).toEqual({
    kind: 'solved',
  })
})
