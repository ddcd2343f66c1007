import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBlocks } from './parseBlocks.ts'
import { scanBlocks } from './scanBlocks.ts'

const word = fc.constantFrom(
  'shelf',
  '선반',
  '棚',
  'a_b_c',
  '2~10',
  'x*y',
  '`code`',
  '**strong**',
  '*em*',
  '**"키"**를',
  '[page](/a "t")',
  '![pic](/b)',
  '<br>',
  '<b>bold</b>',
  '&lt;',
  '\\_',
  '<https://a.example>',
  'a|b',
  '!',
  '__',
  '**',
  '`',
  '[',
  ']',
  '(x)',
  '{#id}',
  'e.g.',
  '1.',
  '-',
  '&',
  '~',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
const lead = fc.constantFrom(
  '',
  '',
  '',
  '* ',
  '- ',
  '1. ',
  '    * ',
  '  - ',
  '    ',
  '   ',
  '> ',
  '# ',
  '  ',
)
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(lead, sentence).map(([mark, text]) => mark + text) },
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```',
      '```json',
      '~~~',
      '***',
      '---',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '<!-- note -->',
      '<div>',
      '</div>',
      '<a id="x"></a>',
    ),
  },
)

describe('scanBlocks', () => {
  test('gives what the full parser gives, or leaves it to that parser', () => {
    const runs = 1500
    let decided = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const scanned = scanBlocks(lines, 1)
        if (!scanned) return
        if (lines.length > 2) decided++
        expect(scanned).toEqual(parseBlocks(lines, 1))
      }),
      { numRuns: runs, seed: 20261121 },
    )
    // A test of the lines that it never decides would prove nothing.
    expect(decided / runs).toBeGreaterThan(0.2)
  })

  test.each([
    [
      'a list with checks under causes',
      ['* A cause.', '    * A check, `code`.', '    * Another.', '', '* Next.'],
    ],
    ['a table', ['| Code | Message |', '| :-- | --: |', '| `A` | x \\| y |', '| B |']],
    ['a fence in a list', ['1. Do:', '', '   ```sh', '   run', '   ```', '2. Then.']],
    ['a list that a fence ends', ['- Body', '```', '{}', '```', 'Text.']],
    ['a quote', ['> **Note**', '> More.', '', 'Text.']],
    ['code by indent', ['Text:', '', '    $ run', '', '    $ more', '', 'Text.']],
  ])('decides %s by itself', (_name, lines) => {
    const scanned = scanBlocks(lines, 1)
    expect(scanned).not.toBeNull()
    expect(scanned).toEqual(parseBlocks(lines, 1))
  })

  test.each([
    ['underlined headings', ['Title', '=====']],
    ['lines that go on with a paragraph from outside its list', ['* One', 'two']],
    ['definitions', ['[a]: https://a.example']],
    ['a task', ['- [ ] Do it.']],
  ])('leaves %s to the full parser', (_name, lines) => {
    expect(scanBlocks(lines, 1)).toBeNull()
  })

  test('reads a hundred thousand bullets in linear time', () => {
    const lines = Array.from({ length: 100_000 }, (_one, index) => `* Bullet ${index}.`)
    const [list] = scanBlocks(lines, 1) ?? []
    expect(list?.kind === 'list' && list.items.length).toBe(100_000)
  })

  test('leaves what is nested too deep', () => {
    expect(scanBlocks([`${'> '.repeat(10_000)}deep`], 1)).toBeNull()
  })
})
