import { expect, test } from 'vitest'
import { library, sketchGuide, sketchIndex } from './fixtures.ts'
import { match } from './match.ts'

const index = sketchIndex(
  ...library,
  sketchGuide('desk', 'ko', [
    { id: 'stamp-torn', messages: ['우표가 찢어진 봉투는 접수할 수 없습니다.'] },
    { id: 'stamp-lost', messages: ['우표가 없는 봉투는 접수할 수 없습니다.'] },
  ]),
  sketchGuide('desk', 'ja', [
    { id: 'stamp-torn', messages: ['切手が破れた封筒は受け付けられません。'] },
    { id: 'stamp-lost', messages: ['切手のない封筒は受け付けられません。'] },
  ]),
  sketchGuide('till', 'en', [
    { id: 'till-locked', codes: ['T-17'], messages: ['Sealed Parcel Drawer'] },
    { id: 'wrong-parcel-date', messages: ['Wrong Parcel Data'] },
    { id: 'date-of-day', messages: ['Date Missing'] },
  ]),
  sketchGuide('gate', 'en', [{ id: 'gate-locked', messages: ['Sealed Parcel Drawer'] }]),
)
const found = (paste: string) => {
  const { kind, matches } = match(index, paste)
  return { kind, entries: matches.map(({ entry }) => entry), first: matches[0] }
}

test.each([
  ['a vowel', '우표가 찢오진 봉투는 접수할 수 없습니다.', 'stamp-torn'],
  ['a final consonant left out', '우표가 없는 봉투는 접수하 수 없습니다.', 'stamp-lost'],
  ['two syllables run together', '우표가 찢어진봉투는 접수할수 없습니다', 'stamp-torn'],
  ['a syllable doubled', '우표가 없는 봉봉투는 접수할 수 없습니다.', 'stamp-lost'],
  ['a dakuten left out', '切手か破れた封筒は受け付けられません。', 'stamp-torn'],
  ['a kana left out', '切手のない封筒は受付けられません。', 'stamp-lost'],
])('knows a message with %s from its near twin', (_name, paste, entry) => {
  expect(found(`어제부터 ${paste}`).kind).toBe('answer')
  expect(found(`어제부터 ${paste}`).entries[0]).toBe(entry)
})

test('shows the misspelt message where it stands', () => {
  const paste = '응답: "우표가 찢오진 봉투는 접수할 수 없습니다." 라고 와요'
  const [evidence] = found(paste).first?.evidence ?? []
  expect(evidence?.kind).toBe('typo')
  expect(paste.slice(evidence?.start, evidence?.end)).toBe(
    '우표가 찢오진 봉투는 접수할 수 없습니다',
  )
})

test('a message with another word than the guide has is offered, never sure', () => {
  const others = sketchIndex(
    sketchGuide('desk', 'ja', [
      { id: 'seal', messages: ['インポートの設定は最上位の項目でのみ使用できます。'] },
    ]),
  )
  expect(match(others, 'エクスポートの設定は最上位の項目でのみ使用できます。').kind).not.toBe(
    'answer',
  )
  expect(match(others, 'インホートの設定は最上位の項目でのみ使用できます。').kind).toBe('answer')
})

test('a sentence that only shares words with a message is no slip of it', () => {
  expect(found('봉투는 우표가 있어야 접수할 수 있습니다').first?.evidence[0]?.kind).not.toBe('typo')
})

test('a slip of a message is shared by all entries that say it', () => {
  expect(found('Seald Parcel Drawer').entries.toSorted()).toEqual(['gate-locked', 'till-locked'])
})

test('a literal text one letter away is offered, never sure, where its word is one of its own', () => {
  expect(found('Wrong Parcel Date')).toMatchObject({
    kind: 'choose',
    entries: ['wrong-parcel-date'],
  })
  expect(found('Wrong Parcel Dtaa').kind).toBe('answer')
})
