import { expect, test } from 'vitest'
import { cutOut, readCuts } from './cuts.ts'

const text = 'password: hunter22 and 4242'

test('a stretch becomes a placeholder, and all around it stays', () => {
  const cuts = readCuts(['23 27 card:2', '10 18 password:1'], text.length)
  expect(cuts && cutOut(text, cuts)).toBe('password: [password:1] and [card:2]')
  expect(cutOut(text, [])).toBe(text)
})

test('stretches may touch, and may be the whole text', () => {
  const cuts = readCuts(['0 3 one:1', '3 27 two:2'], text.length)
  expect(cuts && cutOut(text, cuts)).toBe('[one:1][two:2]')
})

test.each([
  ['an empty stretch', ['10 10 password:1']],
  ['a stretch that ends before it starts', ['18 10 password:1']],
  ['a stretch beyond the text', ['10 28 password:1']],
  ['stretches that lie over each other', ['10 18 password:1', '17 20 card:2']],
  ['the same stretch twice', ['10 18 password:1', '10 18 password:1']],
  ['a place that is no number', ['-1 18 password:1']],
  ['a kind in words', ['10 18 call 0900:1']],
  ['a kind with a bracket', ['10 18 password]:1']],
  ['a kind with a break', ['10 18 password\n:1']],
  ['a kind without a number', ['10 18 password']],
  ['one that is sound and one that is not', ['10 18 password:1', '']],
])('nothing is read where there is %s', (_name, cuts) => {
  expect(readCuts(cuts, text.length)).toBe(undefined)
})
