import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf16 = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap((character) => {
      const unit = character.charCodeAt(0)
      return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]
    }),
  )

test('reads UTF-8 with and without its mark', () => {
  expect(decodeText(new TextEncoder().encode('# 오류\n'))).toBe('# 오류\n')
  expect(decodeText(new TextEncoder().encode('\uFEFF# エラー'))).toBe('# エラー')
})

test.each([
  [true, true],
  [false, true],
  [true, false],
  [false, false],
])('reads UTF-16 (little-endian %s, marked %s)', (little, mark) => {
  expect(decodeText(utf16('# Key: 키 `A_B` 1\n', little, mark))).toBe('# Key: 키 `A_B` 1\n')
})

test('reads CP949', () => {
  // "오류" and "키를 확인" in CP949.
  const text = bytes(
    0xbf,
    0xc0,
    0xb7,
    0xf9,
    0x20,
    0xc5,
    0xb0,
    0xb8,
    0xa6,
    0x20,
    0xc8,
    0xae,
    0xc0,
    0xce,
  )
  expect(decodeText(text)).toBe('오류 키를 확인')
})

test('reads Shift_JIS', () => {
  // "エラーを確認" in Shift_JIS.
  const text = bytes(0x83, 0x47, 0x83, 0x89, 0x81, 0x5b, 0x82, 0xf0, 0x8a, 0x6d, 0x94, 0x46)
  expect(decodeText(text)).toBe('エラーを確認')
})

test('says that a picture is no text', () => {
  expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toBeNull()
})

test('reads an empty file as an empty text', () => {
  expect(decodeText(bytes())).toBe('')
})
