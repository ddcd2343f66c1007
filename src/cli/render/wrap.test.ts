import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './displayWidth.ts'
import { wrap } from './wrap.ts'

test('Latin and Korean break between words, Japanese between characters', () => {
  expect(wrap('one two three four', 10)).toBe('one two\nthree four')
  expect(wrap('키 상태를 확인해 주세요', 12)).toBe('키 상태를\n확인해\n주세요')
  expect(wrap('鍵の状態を確認してください。', 12)).toBe('鍵の状態を確\n認してくださ\nい。')
})

test('a closing mark does not begin a line', () => {
  expect(wrap('鍵の状態を見る、次', 14)).toBe('鍵の状態を見\nる、次')
})

test('no line is wider than the terminal, and nothing but spaces is lost', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '가', '나', '鍵', 'の', '、', '。', '-'),
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 40 }), (given, width) => {
      const lines = wrap(given, width).split('\n')
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''))
    }),
  )
})
