import { expect, test } from 'vitest'
import { searchIn } from './searchEntries.ts'

const entry = (id: string, label: string, title = label, more: object = {}) => ({
  id,
  label,
  title,
  statuses: [],
  ...more,
})

const korean = searchIn([
  {
    id: 'keys',
    entries: [
      entry('version', 'Invalid Key Version', '키 버전이 올바르지 않아요'),
      entry('api-key', 'INVALID_API_KEY', '잘못된 시크릿 키예요', { statuses: ['400'] }),
      entry('quota', 'QUOTA_EXCEEDED', '호출 한도를 넘었어요', { statuses: ['429'] }),
    ],
  },
])

const japanese = searchIn([
  {
    id: 'keys',
    entries: [
      entry('version', 'Invalid Key Version', 'キーのバージョンが正しくない'),
      entry('key', '鍵の状態', '鍵の状態が有効でない', { reading: 'かぎのじょうたい' }),
      entry('quota', 'QUOTA_EXCEEDED', 'サーバーの上限を超えた'),
    ],
  },
])

test.each([
  ['a part of a code', 'api_key', 'keys/api-key'],
  ['a code without its underscores', 'quota exceeded', 'keys/quota'],
  ['a slip of the finger', 'INVLAID API', 'keys/api-key'],
  ['a status', '429', 'keys/quota'],
  ['words', '한도', 'keys/quota'],
  ['Latin typed on a Korean keyboard, letter by letter', 'ㅑㅜㅍ미ㅑㅇ ㅁㅔㅑ', 'keys/api-key'],
  ['Latin typed on a Korean keyboard, as syllables', '벼ㅐㅅㅁ', 'keys/quota'],
  ['Korean typed on a Latin keyboard', 'gkseh', 'keys/quota'],
  ['initial consonants', 'ㅋㅂㅈ', 'keys/version'],
  ['initial consonants with a space', 'ㅎㅊ ㅎㄷ', 'keys/quota'],
])('in Korean %s finds its error', (_what, query, key) => {
  expect([...korean(query)]).toContain(key)
})

test('initial consonants find what begins so, and nothing else', () => {
  expect([...korean('ㅅㅋㄹ')]).toEqual(['keys/api-key'])
  expect([...korean('ㅎㅊㅎㅌ')]).toEqual([])
})

test.each([
  ['hiragana for katakana', 'ばーじょん', 'keys/version'],
  ['half-width katakana', 'ﾊﾞｰｼﾞｮﾝ', 'keys/version'],
  ['a word without its long vowel', 'サーバ', 'keys/quota'],
  ['the reading of a word in kanji', 'かぎの', 'keys/key'],
  ['the reading in katakana', 'カギノ', 'keys/key'],
  ['full-width letters', 'ＱＵＯＴＡ', 'keys/quota'],
])('in Japanese %s finds its error', (_what, query, key) => {
  expect([...japanese(query)]).toContain(key)
})

test('finds nothing for what is nothing', () => {
  for (const query of ['', '   ', 'zzzzzz', '　']) expect([...korean(query)]).toEqual([])
})

test('looks only at the beginning of a text that was pasted into the wrong field', () => {
  expect(() => korean('QUOTA_EXCEEDED '.repeat(100_000))).not.toThrow()
})
