import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { newCache } from './compileCache.ts'

const guide = (name: string) => `# Troubleshooting guide

## The call fails with \`${name}\`

- The row is full.
    - Check the row.
`

describe('compile', () => {
  test('takes guides at the top for the product that the folder is named after', () => {
    const { products, guides } = compile([{ path: 'rows.en.md', text: guide('ROW_FULL') }], {
      name: 'Shelf Service',
    })
    expect(products.map(({ id }) => id)).toEqual(['shelf-service'])
    expect(guides).toMatchObject([{ product: 'shelf-service', id: 'rows', locale: 'en' }])
  })

  test('keeps ids unique in a product', () => {
    const { guides } = compile([
      { path: 'shop/a.en.md', text: guide('ROW_FULL') },
      { path: 'shop/b.en.md', text: guide('ROW_FULL') },
    ])
    const ids = guides.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(ids[0]).toBe('row-full')
    expect(ids[1]).toMatch(/^row-full-[a-z\d]{6}$/)
  })

  test('gives the same with a cache as without, and does not read an unchanged file again', () => {
    const cache = newCache()
    const files = [{ path: 'shop/en.md', text: guide('ROW_FULL') }]
    const first = compile(files, { cache })
    const read = cache.files.get('shop/en.md')?.read
    expect(compile(files, { cache })).toEqual(first)
    expect(cache.files.get('shop/en.md')?.read).toBe(read)
    const changed = [{ path: 'shop/en.md', text: guide('ROW_EMPTY') }]
    expect(compile(changed, { cache })).toEqual(compile(changed))
  })

  test('does not depend on the order of files', () => {
    const files = [
      { path: 'shop/ko.md', text: guide('ROW_FULL') },
      { path: 'shop/en.md', text: guide('ROW_FULL') },
    ]
    expect(compile(files.toReversed())).toEqual(compile(files))
  })
})

const fragment = fc.constantFrom(
  '# Troubleshooting',
  '## `A_B` error',
  '### 오류가 발생합니다.',
  '### エラーが返されます。',
  '* ',
  '    * ',
  '- Cause: ',
  '> ',
  '```',
  '~~~',
  '---',
  '***',
  'title: x',
  '| code | message |',
  '|---|---|',
  '| 40001 | x |',
  '<table><tr><td>',
  '</table>',
  '<h3>',
  '</h3>',
  '[a](',
  ')',
  '**',
  '`',
  '{#id}',
  '\u0000',
  '\ud800',
  '\u202e',
  'If it comes from X API, ',
  '에서 발생했다면, ',
  '確認してください。',
  'mailto:a@b.co',
  '\t',
  '\r\n',
  '{"1001": "x"',
  '%s {0}',
  ' '.repeat(9),
)
const document = fc
  .array(
    fc.oneof(
      fragment,
      fc.constant('\n'),
      fc.constant('\n\n'),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

test('compiles whatever stands in files, twice to the same', () => {
  fc.assert(
    fc.property(
      document,
      fc.constantFrom('p/ko.md', 'p/x.en.mdx', 'p/product.yaml', 'p/a.json', 'p/a.txt'),
      (text, path) => {
        const files = [
          { path, text },
          { path: 'p/ja.md', text: guide('ROW_FULL') },
        ]
        const first = compile(files)
        expect(compile(files)).toEqual(first)
        expect(
          first.guides.some(({ entries }) => entries.some(({ id }) => id === 'row-full')),
        ).toBe(true)
      },
    ),
    { numRuns: 500, seed: 20261121 },
  )
}, 60_000)

test.each([
  ['ten thousand nested quotes', `${'> '.repeat(10_000)}x`],
  [
    'a list a thousand deep',
    Array.from({ length: 1000 }, (_one, depth) => `${'  '.repeat(depth)}* x`).join('\n'),
  ],
  ['a hundred thousand open brackets', '['.repeat(100_000)],
  ['a line of a million characters', 'word error fails. '.repeat(60_000)],
  ['a hundred thousand backticks', '` `` ``` '.repeat(12_000)],
])(
  'reads %s in bounded time, and the guide beside it',
  (_name, text) => {
    const { guides } = compile([
      { path: 'p/bad.en.md', text: `# Bad\n\nText.\n\n${text}\n` },
      { path: 'p/good.en.md', text: guide('ROW_FULL') },
    ])
    expect(guides.find(({ id }) => id === 'good')?.entries).toHaveLength(1)
  },
  20_000,
)

test('reports a file of more than 5 MB and reads the others', () => {
  const small = { path: 'gate/en/errors.md', text: '## Error E1001\n\nThe gate is shut.\n' }
  const large = { path: 'gate/en/large.md', text: 'word '.repeat(1_100_000) }
  const { guides, diagnostics } = compile([large, small])
  expect(guides.map(({ file }) => file)).toEqual([small.path])
  expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toContain(
    `file-too-large ${large.path}`,
  )
})

test.each(['<!--\n', '<!-- a -->\n', '<pre>\n', '<script>\n', '```\n'])(
  'takes time in proportion to a guide of many lines such as %j',
  (line) => {
    const text = `# Errors\n\n${line.repeat(40_000)}`
    const started = performance.now()
    compile([{ path: 'gate/en/errors.md', text }])
    expect(performance.now() - started).toBeLessThan(4000)
  },
)
