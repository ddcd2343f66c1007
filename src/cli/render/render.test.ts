import { expect, test } from 'vitest'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { codeFrame } from './codeFrame.ts'
import { displayWidth } from './displayWidth.ts'
import { paintFor } from './paint.ts'
import { plural } from './plural.ts'
import { renderGithub } from './renderGithub.ts'
import { renderJson } from './renderJson.ts'
import { renderPretty } from './renderPretty.ts'
import { renderTable } from './renderTable.ts'

const plain = { paint: paintFor(false), columns: 60 }

const damaged: Diagnostic = {
  file: 'keys/ja.md',
  line: 2,
  column: 5,
  severity: 'error',
  rule: 'damaged-literal',
  message: 'Unexpected `X-AB CD-ID`, expected `X-AB-CD-ID`',
  help: 'Write the header as the API names it.',
}

test('a diagnostic for a person shows the line with a caret, and how to mend it', () => {
  const texts = new Map([['keys/ja.md', '# 鍵\r\nヘッダX-AB CD-IDを確認\r\n']])
  expect(
    renderPretty([damaged], { ...plain, texts, files: 1, folder: 'guides/', locale: 'en' }),
  ).toMatchInlineSnapshot(`
    "error[damaged-literal]: Unexpected \`X-AB CD-ID\`, expected \`X-AB-CD-ID\`
    --> guides/keys/ja.md:2:5
      |
    2 | ヘッダX-AB CD-IDを確認
      |        ^
    = help: Write the header as the API names it.

    1 error, 0 warnings in 1 file
    "
  `)
})

test.each([
  [
    'ko',
    '고칠 곳[damaged-literal]: ',
    '= 고치려면: ',
    '읽은 파일 1개 · 고칠 곳 1개 · 살펴볼 곳 0개\n',
  ],
  [
    'ja',
    '直すところ[damaged-literal]: ',
    '= 直し方: ',
    '読み取ったファイル1件・直すところ1件・見直すところ0件\n',
  ],
] as const)('what stands round a diagnostic is in its language: %s', (locale, head, help, end) => {
  const options = { ...plain, texts: new Map<string, string>(), files: 1, folder: '', locale }
  const printed = renderPretty([damaged], options)
  expect(printed.startsWith(head)).toBe(true)
  expect(printed).toContain(help)
  expect(printed.endsWith(end)).toBe(true)
})

test('colour is printed only where it is asked for', () => {
  const texts = new Map([['keys/ja.md', 'a\nb']])
  const options = { columns: 60, texts, files: 1, folder: '', locale: 'en' } as const
  expect(renderPretty([damaged], { ...options, paint: paintFor(false) })).not.toContain('\u001B')
  expect(renderPretty([damaged], { ...options, paint: paintFor(true) })).toContain('\u001B[31m')
})

test('a diagnostic without its file is printed without a frame', () => {
  const options = {
    ...plain,
    texts: new Map<string, string>(),
    files: 0,
    folder: '',
    locale: 'en',
  } as const
  expect(renderPretty([damaged], options)).not.toContain('|')
})

test('what would steer the terminal is not printed', () => {
  const frame = codeFrame('ok \u001B[2Jgone \u202Eback', 1, 4, plain)
  expect(frame).not.toContain('\u001B')
  expect(frame).not.toContain('\u202E')
})

test.each([
  ['at the start', 1],
  ['in the middle', 500_000],
  ['at the end', 1_000_000],
])('a very long line is cut round a place %s', (_name, column) => {
  const [, source = '', caret = ''] = codeFrame('가'.repeat(1_000_000), 7, column, plain).split(
    '\n',
  )
  expect(displayWidth(source)).toBeLessThanOrEqual(60)
  expect(caret.length).toBeLessThanOrEqual(60)
})

test.each([
  ['abc', 3],
  ['가나', 4],
  ['カタ', 4],
  ['ｶﾀ', 2],
  ['（）', 4],
  ['e\u0301', 1],
  ['🔑', 2],
])('%s takes its columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('annotations cannot be broken by what a guide says', () => {
  const evil = { ...damaged, file: 'a,b:c.md', message: '100%\n::error::x', help: '' }
  expect(renderGithub([evil], 'content/')).toBe(
    '::error file=content/a%2Cb%3Ac.md,line=2,col=5,title=damaged-literal::100%25%0A::error::x\n',
  )
})

test('JSON holds the fields of the contract and nothing else', () => {
  const [first] = JSON.parse(renderJson([damaged])).diagnostics
  expect(Object.keys(first)).toEqual([
    'file',
    'line',
    'column',
    'severity',
    'rule',
    'message',
    'help',
  ])
})

test('a table is aligned in any script', () => {
  const table = renderTable(
    ['kind', 'right'],
    [
      ['코드', '9'],
      ['full width', '10'],
    ],
  )
  expect(table).toBe(
    '| kind       | right |\n| ---------- | ----: |\n| 코드       |     9 |\n| full width |    10 |',
  )
})

test('a count agrees with its noun', () => {
  expect([plural(1, 'entry'), plural(2, 'entry'), plural(0, 'error')]).toEqual([
    '1 entry',
    '2 entries',
    '0 errors',
  ])
})
