import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeTerminal } from '../fakeTerminal.ts'
import { legacyEncoder } from '../measure/fuzz/legacyEncoder.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'

let folder = ''
const bad = () => join(folder, 'shop/bad.ko.md')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unstuck-bad-'))
  mkdirSync(join(folder, 'shop'))
  writeFileSync(
    join(folder, 'shop/good.en.md'),
    '# Errors\n\n## The call fails with `ROW_FULL`\n\n- The row is full.\n    - Check the row.\n',
  )
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The exit code of `check`, the rules that it names for anything but the sound guide, and the ids that `compile` finds. */
async function checked() {
  const terminal = fakeTerminal()
  const code = await check([folder, '--format', 'json'], terminal)
  const diagnostics: readonly { file: string; rule: string }[] = JSON.parse(
    terminal.printed(),
  ).diagnostics
  const printed = fakeTerminal()
  await compile([folder, '--json'], printed)
  const { guides } = JSON.parse(printed.printed())
  const ids: readonly string[] = guides.flatMap(({ entries }: { entries: { id: string }[] }) =>
    entries.map(({ id }) => id),
  )
  const rules = new Set(
    diagnostics.filter(({ file }) => !file.includes('good')).map(({ rule }) => rule),
  )
  return { code, rules: [...rules], ids }
}

const korean =
  '# 오류\n\n## 호출이 실패하고 `ROW_LOST` 오류가 납니다\n\n- 칸이 없습니다.\n    - 칸을 확인하십시오.\n'
const japanese =
  '# エラー\n\n## 呼び出しが失敗し、`ROW_LOST`エラーが返されます\n\n- 棚がありません。\n    - 棚を確認してください。\n'

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${korean}`, 'utf16le')],
  ['CP949', legacyEncoder('euc-kr')(korean)],
  ['Shift_JIS', legacyEncoder('shift_jis')(japanese)],
])('%s is read like any other file', async (_name, bytes) => {
  writeFileSync(bad(), bytes)
  const { code, ids } = await checked()
  expect({ code, ids: [...ids].sort() }).toEqual({ code: 0, ids: ['row-full', 'row-lost'] })
})

test.each([
  ['bytes that are no text', 'binary-file', () => writeFileSync(bad(), Buffer.alloc(4096, 7))],
  ['50 MB', 'file-too-large', () => writeFileSync(bad(), 'word '.repeat(10_000_000))],
  ['a link that leads nowhere', 'unreadable-file', () => symlinkSync(join(folder, 'gone'), bad())],
  ['a link to itself', 'unreadable-file', () => symlinkSync(bad(), bad())],
])('%s is an error, and the guide beside it is read', async (_name, rule, write) => {
  write()
  expect(await checked()).toEqual({ code: 1, rules: [rule], ids: ['row-full'] })
})

test('a link to a pipe is an error, and nobody waits for it', {
  skip: process.platform === 'win32',
}, async () => {
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')])
  symlinkSync(join(folder, 'pipe'), bad())
  expect(await checked()).toEqual({ code: 1, rules: ['unreadable-file'], ids: ['row-full'] })
})

test('a file that may not be read is an error', { skip: process.getuid?.() === 0 }, async () => {
  writeFileSync(bad(), korean)
  chmodSync(bad(), 0)
  expect(await checked()).toEqual({ code: 1, rules: ['unreadable-file'], ids: ['row-full'] })
})

test('a folder that leads into itself is a warning', async () => {
  symlinkSync(folder, join(folder, 'shop/again'))
  expect(await checked()).toEqual({ code: 0, rules: ['repeated-folder'], ids: ['row-full'] })
})

test('an empty folder is an error', async () => {
  rmSync(join(folder, 'shop'), { recursive: true })
  expect(await checked()).toEqual({ code: 1, rules: ['no-guide'], ids: [] })
})

test.each([
  ['100,000 bullets', 0, Array.from({ length: 100_000 }, (_one, n) => `* Bullet ${n}.`).join('\n')],
  [
    'a list 1,000 deep',
    1,
    Array.from({ length: 1000 }, (_one, depth) => `${'  '.repeat(depth)}* x`).join('\n'),
  ],
  ['10,000 nested quotes', 1, `${'> '.repeat(10_000)}x`],
])(
  '%s: read in bounded time, and reported where it is too deep',
  { timeout: 120_000 },
  async (_name, expected, text) => {
    writeFileSync(bad(), `# Rows\n\nText.\n\n${text}\n`)
    const { code, ids, rules } = await checked()
    expect(code).toBe(expected)
    expect(rules.includes('unread-nesting')).toBe(expected === 1)
    expect(ids).toContain('row-full')
  },
)
