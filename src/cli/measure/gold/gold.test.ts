import { expect, test } from 'vitest'
import { compileSource, type PlacedEntry } from './compileSource.ts'
import { countNone } from './countNone.ts'
import { isSameSignature } from './isSameSignature.ts'
import { listMisses } from './listMisses.ts'
import { quoteEntry } from './quoteEntry.ts'
import type { GoldEntry, StatedEntry } from './readGold.ts'
import { scoreLines } from './scoreLines.ts'
import { scorePairs } from './scorePairs.ts'
import { scoreSet } from './scoreSet.ts'
import { precision, recall } from './tally.ts'

const guide = `# Parcels

## The call fails with the error \`PARCEL_LOST\`.

* The parcel was lost.
    * Check that the depot has scanned it.
    * Check that the address is complete.
`

const guideKo = `# 소포

## 호출이 실패하면서 \`PARCEL_LOST\` 오류를 반환합니다.

* 소포가 없어졌을 때 발생합니다.
    * 집하장에서 스캔했는지 확인하세요.
    * 주소가 완전한지 확인하세요.
`

const compiled = compileSource('parcels', [
  { path: 'parcels/en/errors.md', text: guide },
  { path: 'parcels/ko/errors.md', text: guideKo },
])

const lost: GoldEntry = {
  file: 'en/errors.md',
  line: 3,
  signatures: [{ kind: 'code', value: 'PARCEL_LOST', line: 3, optional: false }],
  causes: [5],
  checks: [6, 7],
  open: [],
  blocks: [],
}

const score = (entries: readonly GoldEntry[], from: readonly PlacedEntry[]) =>
  scoreSet({ source: 'parcels', locale: 'en', entries }, from, () => guide)

test('an entry that is understood has nothing missing', () => {
  const [found] = score([lost], compiled.entries)
  expect(found?.signatures).toMatchObject({ expected: 1, found: 1, wrong: 0 })
  expect(found?.causes).toMatchObject({ expected: 1, found: 1, wrong: 0 })
  expect(found?.checks).toMatchObject({ expected: 2, found: 2, wrong: 0 })
})

test('an entry that is not found misses all that it holds, and none counts twice', () => {
  const [, second] = score([lost, lost], compiled.entries)
  expect(second?.found).toBeNull()
  expect(second?.checks).toMatchObject({ expected: 2, found: 0, wrong: 0 })
  const [elsewhere] = score([{ ...lost, line: 2 }], compiled.entries)
  expect(elsewhere?.found).toBeNull()
  expect(score([{ ...lost, line: 2, until: 3 }], compiled.entries)[0]?.found).not.toBeNull()
})

test('what stands elsewhere or is another error is missed and wrong', () => {
  const other: GoldEntry = {
    ...lost,
    signatures: [{ kind: 'code', value: 'PARCEL_LATE', line: 3, optional: false }],
    checks: [6, 6],
  }
  const scores = score([other], compiled.entries)
  expect(scores[0]?.signatures).toMatchObject({ found: 0, wrong: 1 })
  expect(scores[0]?.checks).toMatchObject({ found: 1, wrong: 1, missed: [6], extra: [7] })
  const place = { source: 'parcels', file: 'en/errors.md', line: 3 }
  const none = countNone(compiled, 'en', [place, { ...place, line: 1 }])
  expect(none).toMatchObject({ places: 2, taken: 1 })
  const misses = listMisses({ source: 'parcels', locale: 'en', entries: [] }, scores, none)
  expect(misses.map((miss) => JSON.parse(miss).what)).toEqual([
    'signature missing',
    'signature that is none',
    'check missing',
    'check that is none',
    'entry that is none',
  ])
})

test('what need not be reported is neither missing nor wrong, whatever its kind', () => {
  const optional: GoldEntry = {
    ...lost,
    signatures: [
      { kind: 'message', value: 'PARCEL_LOST', line: 3, optional: true },
      { kind: 'message', value: 'Depot Closed', line: 3, optional: true },
    ],
  }
  const [found] = score([optional], compiled.entries)
  expect(found?.signatures).toMatchObject({ expected: 0, found: 0, wrong: 0 })
})

test('lines are met on their own line, then in their block; open lines cost nothing', () => {
  const leeway = { open: [9], blocks: [[3, 5]] as const }
  expect(scoreLines([3, 7], [4, 7, 9], leeway)).toMatchObject({ found: 2, wrong: 0 })
  expect(scoreLines([3], [3, 4], leeway)).toMatchObject({ found: 1, wrong: 1, extra: [4] })
  expect(scoreLines([9], [], leeway)).toMatchObject({ found: 0, missed: [9] })
})

test('twins are right where they share their id', () => {
  expect(scorePairs(compiled, 'code', () => '')).toEqual({ pairs: 1, right: 1 })
  const apart = compiled.entries.map((placed) => ({
    ...placed,
    entry: { ...placed.entry, id: placed.locale },
  }))
  expect(scorePairs({ ...compiled, entries: apart }, 'order', () => '')).toEqual({
    pairs: 1,
    right: 0,
  })
})

test('shares are rounded down, so that only all is 100 %', () => {
  expect(recall({ expected: 1000, found: 1000, wrong: 0 })).toBe('100.0 %')
  expect(recall({ expected: 10_000, found: 9999, wrong: 0 })).toBe('99.9 %')
  expect(precision({ expected: 5, found: 3, wrong: 1 })).toBe('75.0 %')
})

test('a source without a file is no reason to score nothing', () => {
  expect(() => compileSource('letters', [])).toThrow('Nothing was read from letters')
})

test.each([
  ["'{0}' is not defined", "'%s' is not defined"],
  ['Table %-.192s has %zu rows', 'table `{name}` has {count} rows'],
  ["'element' : not allowed", "'{element}': not allowed"],
  ["'_identifier_' not found", "'identifier' not found"],
  ['無効なキーです。', '無効なキーです'],
  ['Ｐａｒｃｅｌ lost', '**Parcel** lost'],
])('the messages %j and %j are the same', (a, b) => {
  expect(isSameSignature({ kind: 'message', value: a }, { kind: 'template', value: b })).toBe(true)
})

test.each([
  ['Invalid Key', 'Invalid Key Version'],
  ["'%s' is not defined", "'%s' is not a function"],
  ['%s', 'anything at all'],
])('the messages %j and %j are not the same', (a, b) => {
  expect(isSameSignature({ kind: 'template', value: a }, { kind: 'message', value: b })).toBe(false)
})

test('a code is no message, and TypeScript codes go with or without TS', () => {
  expect(isSameSignature({ kind: 'code', value: 'A1' }, { kind: 'message', value: 'A1' })).toBe(
    false,
  )
  expect(isSameSignature({ kind: 'code', value: 'TS2304' }, { kind: 'code', value: '2304' })).toBe(
    true,
  )
  expect(isSameSignature({ kind: 'status', value: '401' }, { kind: 'code', value: '401' })).toBe(
    false,
  )
})

test('a message that is named by its place is quoted from the guide', () => {
  const stated = (line: number): StatedEntry => ({
    file: 'en/messages.json',
    line,
    signatures: [{ kind: 'message', at: [9, 20], line, optional: false }],
    causes: [],
    checks: [],
    open: [],
    blocks: [],
  })
  const lines = ['{', '  "p": "Parcel \\"A\\" is gone"']
  expect(quoteEntry(stated(2), lines).signatures[0]?.value).toBe('Parcel "A" is gone')
  expect(() => quoteEntry(stated(1), lines)).toThrow('en/messages.json:1:9')
})
