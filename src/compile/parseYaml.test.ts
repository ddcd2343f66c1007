import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseYaml } from './parseYaml.ts'

const pieces = fc.constantFrom(
  '*x',
  '&x ',
  '*',
  '&',
  ': ',
  'a',
  '- ',
  '\n',
  '\n  ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '<<: ',
  '? ',
  '!!binary ',
  '!!set ',
  '!!omap ',
  '!x ',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '"',
  "'",
  '| \n',
  '>',
  '#',
  '1',
  '0x',
  '2001-01-01',
  '@',
  '`',
  '\t',
  '__proto__',
)

test('whatever stands in a text, it has a value or a fault that lies in it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const text = parts.join('')
      const parsed = parseYaml(text)
      if (parsed.kind === 'fault') {
        expect(parsed.fault.offset).toBeGreaterThanOrEqual(0)
        expect(parsed.fault.offset).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['deep lists', `a: ${'['.repeat(20_000)}`],
  ['deep bullets', '- '.repeat(20_000)],
  ['many references', `a: &a [1]\nb: [${'*a,'.repeat(20_000)}]`],
])('takes bounded time for %s', (_name, text) => {
  const started = performance.now()
  expect(parseYaml(text).kind).toBe('fault')
  expect(performance.now() - started).toBeLessThan(5000)
})

test('a reference to what stands above it is followed', () => {
  expect(parseYaml('a: &a [1, 2]\nb: *a')).toMatchObject({ value: { a: [1, 2], b: [1, 2] } })
})
