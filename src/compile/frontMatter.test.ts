import { expect, test } from 'vitest'
import { frontMatter } from './frontMatter.ts'

const read = (text: string) => frontMatter(text.split('\n'))

test('reads YAML between two lines of dashes', () => {
  expect(read('---\ntitle: "Keys: a guide"\ncodes: [E1, E2]\n---\n# Keys')).toEqual({
    kind: 'proper',
    lines: 4,
    values: { title: ['Keys: a guide'], codes: ['E1', 'E2'] },
  })
})

test('reads simple fields and lists without a YAML parser to the same result', () => {
  expect(read('---\ntitle: Keys\ndate: 2024-01-02T03:04:05Z\ncodes:\n  - E1\n  - E2\n---')).toEqual(
    {
      kind: 'proper',
      lines: 7,
      values: { title: ['Keys'], date: ['2024-01-02T03:04:05Z'], codes: ['E1', 'E2'] },
    },
  )
})

test('reads fields whose fences an editor has turned into a rule and an underline', () => {
  const text = '***\n\ntitle: API keys\nkeyword: a, BAD\\_KEY\n-----------------\n\n# API keys'
  expect(read(text)).toEqual({
    kind: 'mangled',
    lines: 5,
    values: { title: ['API keys'], keyword: ['a, BAD_KEY'] },
  })
})

test('tells the line on which YAML breaks and keeps the fields that can be read', () => {
  expect(read('---\ntitle: Keys\ncodes: [E1\nlang: ko\n---\n')).toMatchObject({
    kind: 'broken',
    lines: 5,
    values: { title: ['Keys'], lang: ['ko'] },
  })
})

test.each([
  ['a reference to nothing', '---\nlang: en\ntitle: *Important*\n---\n', 3, 8, ['*Important*']],
  ['a value that holds itself', '---\ntitle: &a [x, *a]\n---\n', 2, 15, ['&a [x, *a]']],
])('takes %s for broken, at its place, and keeps the text', (_name, text, line, column, title) => {
  expect(read(text)).toMatchObject({ kind: 'broken', broken: { line, column }, values: { title } })
})

test('tells that front matter is never closed', () => {
  expect(read('---\ntitle: Keys\n\n# Keys\n')).toMatchObject({
    kind: 'broken',
    broken: { line: 1 },
  })
})

test.each([
  ['an empty file', ''],
  ['a heading', '# Note: this'],
  ['a rule and prose', '***\n\nSome prose.\n\n---\n'],
  ['a sentence with a colon and a rule', 'Read this first, it matters: keys expire.\n\n---\n'],
])('takes %s for no front matter', (_name, text) => {
  expect(read(text).kind).toBe('none')
})
