import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const entriesOf = (path: string, text: string) => compile([{ path, text }]).guides[0]?.entries ?? []

test('reads a page whose title is a code: the quoted message with its place-holders, remarks and remedies', () => {
  const text = `---
title: "Packer Error P2065"
f1_keywords: ["P2065"]
---
# Packer Error P2065

> '*crate*' : no such crate

## Remarks

The packer cannot find the crate.

## To fix

1. Check the spelling.
1. Add the crate to the list.

## Example

Some text about an example.
`
  expect(entriesOf('packer/en/errors/p2065.md', text)).toMatchObject([
    {
      id: 'p2065',
      line: 2,
      signatures: [
        { kind: 'code', value: 'P2065' },
        { kind: 'template', value: "'{crate}' : no such crate" },
      ],
      checks: [{ text: 'Check the spelling.' }, { text: 'Add the crate to the list.' }],
    },
  ])
})

test('takes the first short paragraph for the message where nothing is quoted', () => {
  const text = `# <a name="p1085"></a>포장 오류 P1085

상자를 닫을 수 없습니다.

상자가 가득 찼기 때문에 닫히지 않습니다.
`
  expect(entriesOf('packer/ko/p1085.md', text)).toMatchObject([
    {
      id: 'p1085',
      signatures: [{ value: 'P1085' }, { value: '상자를 닫을 수 없습니다.', lang: 'ko' }],
    },
  ])
})

test('reads a page of messages by its chapters, in whatever language they are called', () => {
  const page = (title: string, message: string, why: string, text: string) => `---
title: '${title}'
slug: Web/Packer/Errors/Not_packed
---

## ${message}

\`\`\`
PackError: "x" is not packed (V8-based)
PackError: x was never packed (Firefox)
\`\`\`

## ${why}

${text}
`
  const { guides } = compile([
    {
      path: 'packer/en/a/index.md',
      text: page('PackError: "x" is not packed', 'Message', 'What went wrong?', 'It lies outside.'),
    },
    {
      path: 'packer/ja/b/index.md',
      text: page(
        'PackError: "x" is not packed',
        'エラーメッセージ',
        '何がうまくいかなかったのか？',
        '外にあります。',
      ),
    },
  ])
  for (const { entries } of guides)
    expect(entries).toMatchObject([
      {
        id: 'not-packed',
        signatures: [
          { value: 'PackError: "x" is not packed' },
          { value: 'PackError: x was never packed' },
        ],
      },
    ])
  expect(new Set(guides.map(({ id }) => id)).size).toBe(1)
})

test('reads a page of a status', () => {
  const text = '---\ntitle: 409 Conflict\nslug: Web/Status/409\n---\n\nThe row is taken.\n'
  expect(entriesOf('web/en/409.md', text)).toMatchObject([
    { id: 'status-409', signatures: [{ kind: 'status', value: '409' }, { value: '409 Conflict' }] },
  ])
})

test.each([
  [
    'an index of errors',
    'a/en/errors/index.md',
    '---\ntitle: Packer errors\n---\n\nAll of them.\n',
  ],
  [
    'a page of families',
    'a/en/errors/p1-p2.md',
    '# Packer errors P1000 through P1999\n\nA list.\n',
  ],
  ['an ordinary page', 'a/en/packing.md', '# How packing works\n\nIt works.\n'],
])('finds no error in %s', (_name, path, text) => {
  expect(entriesOf(path, text)).toEqual([])
})

test('reads a page whose file is named after an error, whatever its title says', () => {
  const text = `---
title: Rules of the Belt
---

You are here because of this message:

<ConsoleBlock level="error">

Boxes can only be put on a belt that stands still.

</ConsoleBlock>

There are two common reasons:

1. The belt was started too early.
2. The belt was never stopped.
`
  expect(entriesOf('depot/en/warnings/moving-belt-warning.md', text)).toMatchObject([
    {
      signatures: [{ value: 'Boxes can only be put on a belt that stands still.' }],
      causes: [
        { text: 'The belt was started too early.' },
        { text: 'The belt was never stopped.' },
      ],
    },
  ])
  expect(entriesOf('depot/en/rules/moving-belt.md', text)).toEqual([])
})
