import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText, spanOf } from './fold.ts'

test.each([
  ['full-width letters', 'ＩＮＶＡＬＩＤ＿ＡＰＩ＿ＫＥＹ', 'invalid_api_key'],
  ['decomposed Hangul', '인증'.normalize('NFD'), '인증'],
  ['half-width kana', 'ﾊﾞｰｼﾞｮﾝ', 'バージョン'],
  ['typographic quotes and dashes', '“a”–‘b’「c」', '"a"-\'b\'"c"'],
  ['invisible characters', 'in\u200bva\u00adlid\u202e', 'invalid'],
  ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['fillers', 'a\u3164b\u115fc\uffa0', 'a bc'],
  ['spaces that do not break', 'key\u00a0id\u3000x', 'key id x'],
  ['ligatures and signs', 'ﬃ ① ㎏', 'ffi 1 kg'],
])('folds %s', (_name, text, folded) => {
  expect(fold(text).text).toBe(folded)
})

test('keeps compatibility jamo apart, also half-width ones', () => {
  expect(fold('ㅑㅜㅍ').text).toBe('ㅑㅜㅍ')
  expect(fold('ﾡￃￎ').text).toBe('ㄱㅐㅙ')
})

test('leads back to the original', () => {
  const text = '오류: ＩＮＶ\u200bＡＬＩＤ 인증'.normalize('NFD')
  const folded = fold(text)
  const at = folded.text.indexOf('invalid')
  const span = spanOf(folded, at, at + 7)
  expect(text.slice(span.start, span.end)).toBe('ＩＮＶ\u200bＡＬＩＤ')
  const tail = spanOf(folded, folded.text.indexOf('인'), folded.text.length)
  expect(text.slice(tail.start, tail.end).normalize('NFC')).toBe('인증')
})

test('folding twice is folding once, and every unit has an origin in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = fold(text)
      expect(fold(folded.text).text).toBe(folded.text)
      expect(folded.starts.length).toBe(folded.text.length)
      let before = 0
      for (let i = 0; i < folded.text.length; i++) {
        const start = folded.starts[i] ?? -1
        expect(start).toBeGreaterThanOrEqual(before)
        expect(folded.ends[i] ?? -1).toBeGreaterThan(start)
        expect(folded.ends[i] ?? text.length + 1).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
    { numRuns: 150 },
  )
}, 30_000)

test('takes linear time for a pile of combining marks', () => {
  const text = `e${'\u0301'.repeat(300_000)}`
  expect(fold(text).text.length).toBeGreaterThan(1000)
})

test('the text alone is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toBe(fold(text).text)
    }),
  )
})
