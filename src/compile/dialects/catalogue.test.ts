import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const numbers = Array.from({ length: 12 }, (_one, index) => 2001 + index)
const json = (members: readonly string[]) => `{\n${members.join(',\n')}\n}\n`
const compiled = (path: string, text: string) => compile([{ path, text }]).guides[0]?.entries ?? []

test('reads objects with code, category and message, and leaves what is no error', () => {
  const text = json(
    numbers.map(
      (code) =>
        `"Shelf_${code}": {\n "code": ${code},\n "category": "${code > 2010 ? 'Message' : 'Error'}",\n "message": "Shelf '{0}' is full (${code})."\n}`,
    ),
  )
  const entries = compiled('shop/en/messages.json', text)
  expect(entries).toHaveLength(10)
  expect(entries[1]).toMatchObject({
    id: '2002',
    line: 7,
    signatures: [
      { kind: 'code', value: '2002' },
      { kind: 'template', value: "Shelf '{0}' is full (2002)." },
    ],
  })
})

test('reads keys that end in the code or are the code', () => {
  const slugs = json(
    numbers.map((code) => `"The_shelf_is_full_${code}": "선반이 가득 찼습니다(${code})."`),
  )
  const codes = json(numbers.map((code) => `"${code}": "棚'%-.64s'がいっぱいです(%d)"`))
  expect(compiled('shop/ko/a.json', slugs)[0]?.signatures[0]?.value).toBe('2001')
  expect(compiled('shop/ja/a.json', codes)[11]).toMatchObject({
    id: '2012',
    line: 13,
    signatures: [{ value: '2012' }, { kind: 'template', value: "棚'{1}'がいっぱいです({2})" }],
  })
})

test('reads messages with their translation, and leaves help and single words', () => {
  const text = json([
    ...numbers.map(
      (code) => `"shelf \\"%s\\" has no row ${code}": "선반 \\"%s\\"에 줄 ${code} 없음"`,
    ),
    '"Options for the shelf:": "선반 옵션:"',
    '"Check the row first.": "먼저 줄을 보세요."',
    '"YES": "예"',
  ])
  const entries = compiled('shop/ko/a.json', text)
  expect(entries).toHaveLength(12)
  expect(entries[0]?.signatures.map(({ value, lang }) => [value, lang])).toEqual([
    ['선반 "{1}"에 줄 2001 없음', 'ko'],
    ['shelf "{1}" has no row 2001', 'en'],
  ])
})

test('reads a text file of a code a line with its kind', () => {
  const text = `# states\nSection: Shelves\n${numbers.map((code) => `0${code}    ${code === 2003 ? 'S' : 'E'}    ERRCODE_SHELF_${code}    shelf_${code}`).join('\n')}\n`
  const entries = compiled('shop/en/states.txt', text)
  expect(entries).toHaveLength(11)
  expect(entries[0]).toMatchObject({
    id: '02001',
    line: 3,
    signatures: [{ value: '02001' }, { value: 'ERRCODE_SHELF_2001' }, { value: 'shelf_2001' }],
  })
})

test('pairs catalogues by code even where their files are called otherwise', () => {
  const en = json(
    numbers.map(
      (code) =>
        `"Shelf_${code}": { "code": ${code}, "category": "${code === 2001 ? 'Message' : 'Error'}", "message": "Full ${code}." }`,
    ),
  )
  const ko = json(numbers.map((code) => `"Shelf_${code}": "가득 ${code}."`))
  const { guides } = compile([
    { path: 'shop/en/extracted.json', text: en },
    { path: 'shop/ko/generated.json', text: ko },
  ])
  expect(new Set(guides.map(({ id }) => id)).size).toBe(1)
  expect(guides.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
    numbers.slice(1).map(String),
    numbers.slice(1).map(String),
  ])
})

test.each([
  ['package.json', '{ "name": "shop", "version": "1.0.0" }'],
  ['a/words.json', json(numbers.map((code) => `"page.title.${code}": "Shelf"`))],
  ['a/list.json', '[1, 2, 3]'],
  ['a/broken.json', '{ "1001": "x", '],
  ['a/notes.txt', 'Some notes about shelves.\nAnd more.\n'],
])('takes %s for no catalogue', (path, text) => {
  expect(compile([{ path, text }]).guides).toEqual([])
})
