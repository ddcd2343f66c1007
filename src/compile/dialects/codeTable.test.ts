import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const entriesOf = (text: string) =>
  compile([{ path: 'shop/guide.md', text }]).guides[0]?.entries ?? []

const korean = `***

title: 상점 열쇠
keyword: BAD\\_SHELF\\_KEY
------------------

# 상점 열쇠

## 짝

열쇠는 늘 둘이에요. 짝이 아닌 열쇠를 쓰면 \`BAD_SHELF_KEY\` 오류가 나요.

## 열쇠 에러

| 상태 코드 | 에러 코드 | 에러 메시지 | 해결 방법 |
| :-- | :-- | :-- | --- |
| \`400\` | \`BAD_SHELF_KEY\` | 열쇠가 맞지 않아요. | 짝을 확인하세요. 다시 받으세요. |
| \`401\` | NO\\_SHELF\\_KEY | 열쇠가 없어요. \`:\`를 붙여 주세요. | 주소를 확인하세요. [열쇠 안내](/key)를 다시 확인하세요. |
`

test('reads a row as an error with its code, message, status, and a check for each sentence', () => {
  expect(entriesOf(korean)).toMatchObject([
    {
      id: 'bad-shelf-key',
      label: 'BAD_SHELF_KEY',
      signatures: [
        { kind: 'code', value: 'BAD_SHELF_KEY' },
        { kind: 'message', value: '열쇠가 맞지 않아요.', lang: 'ko' },
        { kind: 'status', value: '400' },
      ],
      checks: [{ text: '짝을 확인하세요.' }, { text: '다시 받으세요.' }],
    },
    { id: 'no-shelf-key', checks: [{ text: '주소를 확인하세요. 열쇠 안내를 다시 확인하세요.' }] },
  ])
})

test('gives the entry of a code the sentence of the prose that says when it occurs', () => {
  expect(entriesOf(korean)[0]?.causes).toMatchObject([
    { text: '짝이 아닌 열쇠를 쓰면 BAD_SHELF_KEY 오류가 나요.', line: 11 },
  ])
})

test.each([
  ['English', 'Message | Error code | HTTP status | Cause'],
  ['Japanese', 'エラーメッセージ | エラーコード | ステータスコード | 原因'],
  [
    'Korean with names in brackets',
    '메시지(message) | 결과 코드(resultCode) | HTTP 상태 | 발생 원인',
  ],
])('finds the columns by their headers in any order: %s', (_language, head) => {
  const text = `# A\n\n| ${head} |\n|---|---|---|---|\n| Shelf is full. | 40901 | 409 | Too much. |\n`
  expect(entriesOf(text)).toMatchObject([
    {
      id: '40901',
      signatures: [
        { kind: 'code', value: '40901' },
        { kind: 'message', value: 'Shelf is full.' },
        { kind: 'status', value: '409' },
      ],
      causes: [{ text: 'Too much.' }],
    },
  ])
})

test('joins a table of codes with the chapters that explain them', () => {
  const text = `# Errors of the shop: troubleshooting

| Code | Message | Solution |
|---|---|---|
| \`SHOP_SHUT\` | The shop is shut. | Come back. |

## \`SHOP_SHUT\`: come back later

- It is night.
    - Check the clock.
`
  expect(entriesOf(text)).toMatchObject([
    {
      id: 'shop-shut',
      line: 7,
      signatures: [{ value: 'SHOP_SHUT' }, { value: 'The shop is shut.' }],
      causes: [{ text: 'It is night.' }],
      checks: [{ text: 'Check the clock.' }],
    },
  ])
})

test('leaves tables of other things alone', () => {
  const text = '# A\n\n| Name | Size |\n|---|---|\n| Shelf | 3 |\n'
  expect(entriesOf(text)).toEqual([])
})

const both = `# Parcels

## PCL-2041: Sticker not printable

The size is wrong.

- Is the size A6?
- If you use the old API, check the printer.
- If you use the new API, check the label.

## Codes

| code | http | what | team | fix |
|---|---|---|---|---|
| PCL-1001 | 400 | no postcode | Routing team | send one |
| PCL-2041 | 422 | not printable | Print team | see above |
`

test('a row and a section of one code are one error: the section says why and what to check, the row the rest', () => {
  const { guides, diagnostics } = compile([{ path: 'shop/en.md', text: both }])
  const [section, row] = guides[0]?.entries ?? []
  expect(section).toMatchObject({
    id: 'pcl-2041',
    title: 'PCL-2041: Sticker not printable',
    signatures: [{ value: 'PCL-2041' }, { kind: 'status', value: '422' }],
    notes: [{ text: 'Print team' }],
  })
  expect(section?.checks.map(({ text }) => text)).toEqual([
    'Is the size A6?',
    'Check the printer.',
    'Check the label.',
  ])
  expect(section?.checks[1]?.when).toHaveLength(1)
  expect(row).toMatchObject({
    id: 'pcl-1001',
    signatures: [{ value: 'PCL-1001' }, { kind: 'status', value: '400' }],
    notes: [{ text: 'Routing team' }],
  })
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toContainEqual([
    'unknown-column',
    'Unexpected column `team` in a table of errors; its text was kept as notes',
  ])
})

test.each([
  ['code marks and a comma', '`ERR_NO_STOCK`, `ERR_SOLD_OUT`', ['ERR_NO_STOCK', 'ERR_SOLD_OUT']],
  ['code marks and a slash', '`auth/no-user`/`auth/gone`', ['auth/no-user', 'auth/gone']],
  ['a slash', 'ERR_NO_STOCK / ERR_SOLD_OUT', ['ERR_NO_STOCK', 'ERR_SOLD_OUT']],
  ['a slash without spaces', '4001/4002', ['4001', '4002']],
  ['a word', '`ERR_NO_STOCK` or `ERR_SOLD_OUT`', ['ERR_NO_STOCK', 'ERR_SOLD_OUT']],
  ['a Korean word', 'ERR_NO_STOCK 또는 ERR_SOLD_OUT', ['ERR_NO_STOCK', 'ERR_SOLD_OUT']],
  ['a Japanese word', '4001または4002', ['4001', '4002']],
  ['a middle dot', '4001・4002', ['4001', '4002']],
  ['commas', '4001, 4002, 4003', ['4001', '4002', '4003']],
  ['a space', 'ERR_NO_STOCK 4001', ['ERR_NO_STOCK', '4001']],
  ['brackets', 'ERR_NO_STOCK (4001)', ['ERR_NO_STOCK', '4001']],
  ['commas in one code mark', '`4001, 4002`', ['4001', '4002']],
  ['a line each', '4001<br>4002', ['4001', '4002']],
  ['letters and numbers', 'E1001, E1002', ['E1001', 'E1002']],
])('takes each code of a cell: %s', (_name, cell, codes) => {
  const text = `# A\n\n| Code | Message |\n|---|---|\n| ${cell} | Nothing is left. |\n| E2000 | All is lost. |\n`
  const [entry] = entriesOf(text)
  expect(entry?.signatures.flatMap(({ kind, value }) => (kind === 'code' ? [value] : []))).toEqual(
    codes,
  )
})

test.each(['auth/no-user', '4000~4099', 'invalid-key', 'Not Found'])(
  'leaves one code whole: %s',
  (cell) => {
    const text = `# A\n\n| Code | Message |\n|---|---|\n| ${cell} | Nothing is left. |\n`
    expect(entriesOf(text)[0]?.signatures[0]).toMatchObject({ kind: 'code', value: cell })
  },
)
