import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell } from '../model/phrase.ts'
import { jsonFault } from './jsonFault.ts'

test('finds nothing in whatever a program writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const text = JSON.stringify({ value }, null, indent)
      expect(text.includes('...') ? null : jsonFault(text)).toBeNull()
    }),
  )
})

test.each([
  ['{ "a": 1 "b": 2 }', 'expected `,` before `"b"`'],
  ['{ "a": 1, }', 'unexpected `,` before `}`'],
  ['{ "a": [1, 2 }', 'unexpected `}`'],
  ['{ "a": "b }', 'a quotation mark is never closed'],
  ['{ "a": { "b": 1 }', 'a `{` is never closed'],
  ['{ a: 1 }', 'unexpected `a`, expected a name in quotes'],
  ['{ "a": \'b\' }', "unexpected `'b'`, expected double quotes"],
])('finds what is wrong in %s', (sample, what) => {
  const fault = jsonFault(sample)
  expect(fault && tell(fault.what, 'en')).toBe(what)
})

test.each([
  '{ "a": 1 } // the first\n{ "a": 2 }',
  '{ "a": <number>, "b": string }',
  '{ "a": 1, ... }',
  '"a": 1',
])('takes %s as its writer means it', (sample) => {
  expect(jsonFault(sample)).toBeNull()
})
