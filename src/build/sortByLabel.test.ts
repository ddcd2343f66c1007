import { expect, test } from 'vitest'
import type { Locale } from '../model/locale.ts'
import { initialOf } from './initialOf.ts'
import { sortByLabel } from './sortByLabel.ts'

const sorted = (locale: Locale, ...labels: string[]) =>
  sortByLabel(
    labels.map((label) => ({ label })),
    locale,
  ).map(({ label }) => label)

test('Korean names stand in the order 가나다, before Latin ones', () => {
  expect(sorted('ko', 'INVALID_API_KEY', '키 버전 오류', '가맹점 오류', '까다로운 오류')).toEqual([
    '가맹점 오류',
    '까다로운 오류',
    '키 버전 오류',
    'INVALID_API_KEY',
  ])
})

test('Japanese names stand in the order 五十音, voiced or small or in either kana', () => {
  expect(sorted('ja', 'バージョン', 'はんい', 'キーの状態', 'かぎ', 'ガイド', 'あ')).toEqual([
    'あ',
    'ガイド',
    'かぎ',
    'キーの状態',
    'バージョン',
    'はんい',
  ])
})

test('a Japanese name in kanji stands where its reading puts it', () => {
  const named = [
    { label: '復号エラー', reading: 'ふくごうエラー' },
    { label: '鍵の状態', reading: 'かぎのじょうたい' },
    { label: 'けた数' },
  ]
  expect(sortByLabel(named, 'ja').map(({ label }) => label)).toEqual([
    '鍵の状態',
    'けた数',
    '復号エラー',
  ])
  expect(sortByLabel(named, 'en').map(({ label }) => label)[0]).toBe('けた数')
})

test('English names stand from A to Z whatever their case', () => {
  expect(sorted('en', 'zeta', 'Invalid Key', 'INVALID_API_KEY', 'auth failure')).toEqual([
    'auth failure',
    'Invalid Key',
    'INVALID_API_KEY',
    'zeta',
  ])
})

test.each(['ko', 'ja', 'en'] as const)('in %s numbers stand by their size', (locale) => {
  expect(sorted(locale, 'ERR-100', 'ERR-9', 'ERR-20')).toEqual(['ERR-9', 'ERR-20', 'ERR-100'])
})

test.each([
  ['INVALID_API_KEY', 'I'],
  ['éclair', 'E'],
  ['키 버전', 'ㅋ'],
  ['까다로운', 'ㄱ'],
  ['ㅎ', 'ㅎ'],
  ['ｷｰ', 'か'],
  ['ガイド', 'か'],
  ['ばーじょん', 'は'],
  ['ヴ', 'あ'],
  ['ん', 'わ'],
  ['鍵', '漢字'],
  ['404 Not Found', '0–9'],
  ['_private', '#'],
  ['', '#'],
])('%s stands under %s', (name, initial) => {
  expect(initialOf(name)).toBe(initial)
})
