import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

/** One error of a guide in the shape of headings with nested bullets, however somebody lays it out. */
interface Layout {
  readonly level: number
  readonly bullet: string
  readonly indent: number
  readonly end: string
  readonly blank: string
}

const layout: fc.Arbitrary<Layout> = fc.record({
  level: fc.integer({ min: 2, max: 5 }),
  bullet: fc.constantFrom('*', '-', '+'),
  indent: fc.integer({ min: 2, max: 4 }),
  end: fc.constantFrom('\n', '\r\n'),
  blank: fc.constantFrom('', ' '),
})
const names = fc.uniqueArray(
  fc.constantFrom('Row Full', 'Row Gone', 'Shelf Shut', 'Scale Off', 'Crate Lost', 'Door Ajar'),
  { minLength: 3, maxLength: 6 },
)

function write(errors: readonly string[], { level, bullet, indent, end, blank }: Layout): string {
  const pad = ' '.repeat(indent)
  const parts = errors.map(
    (name) =>
      `${'#'.repeat(level)} A call fails and returns ${name} error message.${blank}\n${bullet} Occurs when it is ${name}.\n${pad}${bullet} Check the list.\n${pad}${bullet} If it comes from Store API, check the door.\n`,
  )
  return `# Troubleshooting guide\n\n${parts.join('\n')}`.replaceAll('\n', end)
}

test('finds the same errors whatever the level, bullet, indent, order and line ends', () => {
  fc.assert(
    fc.property(names, layout, (errors, style) => {
      const { guides } = compile([{ path: 'shop/en.md', text: write(errors, style) }])
      const found = guides[0]?.entries.map(({ id, causes, checks }) => [
        id,
        causes.length,
        checks.length,
      ])
      expect(found).toEqual(errors.map((name) => [name.toLowerCase().replace(' ', '-'), 1, 2]))
    }),
    { numRuns: 100, seed: 20261121 },
  )
})

const columns = ['Error code', 'Message', 'HTTP status', 'Solution'] as const

test('finds the same errors whatever the order of columns and the spaces in a table', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...columns], { minLength: 4 }),
      fc.constantFrom('', ' ', '   '),
      (order, space) => {
        const row = (cells: Readonly<Record<string, string>>) =>
          `|${order.map((column) => `${space}${cells[column]}${space}`).join('|')}|`
        const text = [
          '# Codes',
          '',
          row(Object.fromEntries(columns.map((column) => [column, column]))),
          `|${order.map(() => '---').join('|')}|`,
          row({
            'Error code': '`ROW_FULL`',
            Message: 'The row is full.',
            'HTTP status': '409',
            Solution: 'Check the row.',
          }),
        ].join('\n')
        expect(compile([{ path: 'shop/en.md', text }]).guides[0]?.entries).toMatchObject([
          {
            id: 'row-full',
            signatures: [{ value: 'ROW_FULL' }, { value: 'The row is full.' }, { value: '409' }],
            checks: [{ text: 'Check the row.' }],
          },
        ])
      },
    ),
    { numRuns: 60, seed: 20261121 },
  )
})
