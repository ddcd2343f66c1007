import { expect, test } from 'vitest'
import { compile } from '../../../compile/compile.ts'
import { random } from '../random.ts'
import { median, quantile } from '../statistics.ts'
import { documentsOf } from './documentsOf.ts'
import { growGuides } from './growGuides.ts'
import type { LabelledPaste, Outcome } from './job.ts'
import { noise } from './noise.ts'
import { peers } from './peers/peers.ts'
import { scoreOutcomes } from './scoreOutcomes.ts'
import { pastesOf, pastesOfLength } from './sizedPastes.ts'
import { tokensOf } from './tokensOf.ts'

const english = `# Parcels

### The call fails and returns the \`PARCEL_LOST\` error.

* The parcel was lost at a depot.
    * Check that the depot has scanned it.

### The call fails and returns the \`Address Unknown\` error message.

* The address is not in the register.
    * Check that the address is complete.
`

const korean = `# 소포

### API 호출이 실패하면서 \`PARCEL_LOST\` 오류를 반환합니다.

* 집하장에서 소포가 없어졌을 때 발생합니다.
    * 집하장에서 스캔했는지 확인하십시오.

### API 호출이 실패하면서 \`Address Unknown\` 오류 메시지를 반환합니다.

* 주소가 등록부에 없을 때 발생합니다.
    * 주소가 완전한지 확인하십시오.
`

const { products, guides } = compile([
  { path: 'parcels/en.md', text: english },
  { path: 'parcels/ko.md', text: korean },
])

test.each(peers)('$name finds an entry by its code, each entry once', async ({ build }) => {
  const built = await build({ products, guides, documents: documentsOf(guides) })
  const { hits } = await built.ask('PARCEL_LOST')
  expect(hits[0]?.entry).toBe('parcels/parcel-lost')
  expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length)
  expect((await built.stored()).length).toBeGreaterThan(0)
})

test('guides grow by entries that are in all languages, the written ones first, always alike', () => {
  const grown = growGuides(guides, [], 10)
  expect(grown).toMatchObject({ entries: 10, synthetic: 6 })
  expect(growGuides(guides, [], 10)).toEqual(grown)
  const codes = documentsOf(grown.guides).filter(({ codes: text }) => text !== '')
  for (const { entry, codes: text } of codes) {
    expect(codes.filter((other) => other.codes === text).map((other) => other.entry)).toEqual([
      entry,
      entry,
    ])
  }
})

test('pastes are distinct, of their length, and name an entry', () => {
  for (const length of [200, 2000, 20_000]) {
    const pastes = pastesOfLength(guides, length, 3)
    expect(new Set(pastes.map(({ paste }) => paste)).size).toBe(3)
    for (const { paste, expected } of pastes) {
      expect(Math.abs(paste.length - length)).toBeLessThan(400)
      const value = expected?.[0] === 'parcels/parcel-lost' ? 'PARCEL_LOST' : 'Address Unknown'
      expect(paste).toContain(value)
    }
  }
  const [typo] = pastesOf(guides, 'typo', 1)
  expect(['PARCEL_LOST', 'Address Unknown']).not.toContain(typo?.paste)
})

test('noise is as long as asked for', () => {
  expect(noise(5000, random(1)).length).toBeGreaterThanOrEqual(4999)
  expect(noise(0, random(1))).toBe('')
})

test('tokens are folded words, and pairs where there are no spaces', () => {
  expect(tokensOf('Invalid Ｋｅｙ 키가 無効です')).toEqual([
    'invalid',
    'key',
    '키가',
    '無効',
    '効で',
    'です',
  ])
})

test('quantiles are values that were measured', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4)
  expect(quantile([], 0.5)).toBeNaN()
})

const paste = (expected: string | null, kind: string): LabelledPaste => ({
  paste: kind,
  expected: expected === null ? null : [expected],
  kind,
  locale: 'en',
})

const outcome = (rank: number | null, score: number | null): Outcome => ({
  rank,
  score,
  isSure: null,
  milliseconds: 1,
})

test('accuracy counts places, and the threshold that keeps wrong answers away', () => {
  const pastes = [paste('a', 'code'), paste('b', 'code'), paste('c', 'log'), paste(null, 'none')]
  const outcomes = [outcome(1, 5), outcome(2, 4), outcome(1, 2), outcome(null, 3)]
  expect(scoreOutcomes(pastes, outcomes, true)).toMatchObject({
    positives: 3,
    first: 2,
    firstThree: 3,
    reciprocalRank: 2.5 / 3,
    negatives: 1,
    shown: 1,
    firstAtFive: 1,
    sure: null,
    byKind: { code: { count: 1, of: 2 }, none: { count: 0, of: 1 } },
  })
  expect(scoreOutcomes(pastes, outcomes, false).firstAtFive).toBeNull()
  expect(() => scoreOutcomes(pastes, outcomes.slice(1), true)).toThrow('end of the outcomes')
})
