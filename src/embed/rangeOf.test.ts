import { expect, test } from 'vitest'
import { rangeOf } from './rangeOf.ts'

/** What the range holds that a piece of the shown text is found at. */
function found(html: string, shown: string, piece: string): string | undefined {
  const field = document.createElement('div')
  field.innerHTML = html
  const start = shown.indexOf(piece)
  return rangeOf(field, shown, start, start + piece.length)?.toString()
}

test('finds a piece in one node, over several, and behind breaks that stand in no text', () => {
  expect(found('ab cd', 'ab cd', 'cd')).toBe('cd')
  expect(found('a<b>bc</b>d', 'abcd', 'bcd')).toBe('bcd')
  expect(found('<p>one</p><p>two</p>', 'one\n\ntwo', 'two')).toBe('two')
  expect(found('one<br>two', 'one\ntwo', 'one\ntwo')).toBe('onetwo')
})

test('passes over gaps that are folded, and takes one kind of gap for another', () => {
  expect(found('<p>one\n   two</p>\n  <p>six</p>', 'one two\n\nsix', 'six')).toBe('six')
  expect(found('one\u00a0two', 'one two', 'two')).toBe('two')
})

test('finds nothing where what is shown is not what is written', () => {
  expect(found('secret', 'SECRET', 'SECRET')).toBe(undefined)
  expect(found('se', 'secret', 'secret')).toBe(undefined)
})
