import { expect, test } from 'vitest'
import { applyFixes } from './applyFixes.ts'

const edit = (line: number, column: number, from: string, to: string) => ({
  fix: [{ file: 'gate/en.md', line, column, from, to }],
})
const fixed = (text: string, ...found: ReturnType<typeof edit>[]) =>
  applyFixes([{ path: 'gate/en.md', text }], found).map(({ text: after }) => after)

test('changes what stands at a place, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r', '\u2028'])
    expect(fixed(`a${end}code： 1${end}`, edit(2, 5, '：', ':'))).toEqual([`a${end}code: 1${end}`])
})

test('counts columns from behind a byte order mark', () => {
  expect(fixed('\uFEFFab', edit(1, 1, 'a', 'x'))).toEqual(['\uFEFFxb'])
})

test('makes several changes in one line, in whatever order they come', () => {
  expect(fixed('one two', edit(1, 5, 'two', '2'), edit(1, 1, 'one', '1'))).toEqual(['1 2'])
})

test('leaves a place alone where something else stands by now, or that another change has taken', () => {
  expect(fixed('one', edit(1, 1, 'two', '2'), edit(9, 1, 'two', '2'))).toEqual([])
  expect(fixed('one', edit(1, 1, 'one', '1'), edit(1, 2, 'ne', '2'))).toEqual(['1'])
})
