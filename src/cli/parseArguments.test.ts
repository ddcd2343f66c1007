import { expect, test } from 'vitest'
import { parseArguments } from './parseArguments.ts'

const expected = { values: ['format'], flags: ['fix'], positionals: ['DIR'] }
const faultOf = (...args: readonly string[]) => {
  const parsed = parseArguments(args, expected)
  return parsed.kind === 'fault' ? parsed.message : null
}

test('takes arguments apart', () => {
  expect(parseArguments(['guides', '--format', 'json', '--fix'], expected)).toEqual({
    kind: 'arguments',
    values: { format: 'json' },
    flags: new Set(['fix']),
    positionals: ['guides'],
  })
})

test('says in plain words what it does not understand', () => {
  expect(faultOf('guides', '--verbose')).toBe(
    'Unexpected option `--verbose`, expected one of `--format`, `--fix`',
  )
  expect(faultOf('guides', '--format')).toBe(
    'Unexpected `--format` without a value, expected one after it',
  )
  expect(faultOf('guides', '--fix=yes')).toBe('Unexpected `--fix` with a value, expected none')
  expect(faultOf('a', 'b')).toBe('Unexpected arguments `a b`, expected DIR')
  expect(faultOf()).toBe('Unexpected lack of arguments, expected DIR')
})
