import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeTerminal } from '../fakeTerminal.ts'
import { ask } from './ask.ts'

const guide = `# Parcels

| Code | Status | Message | What to do |
|---|---|---|---|
| \`INVALID_PARCEL_NUMBER\` | 400 | The parcel number is not valid | Check that the number has twelve digits. |
| \`DEPOT_CLOSED\` | 409 | The depot is closed | Send the parcel again after nine. |
`

const product = `name: { ko: 소포, ja: 小包, en: Parcels }
contacts: [{ text: { ko: 고객센터, ja: サポート, en: Support }, href: https://parcels.example/help }]
`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unstuck-ask-'))
  mkdirSync(join(folder, 'parcels'))
  writeFileSync(join(folder, 'parcels/codes.en.md'), guide)
  writeFileSync(join(folder, 'parcels/product.yaml'), product)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const paste = 'HTTP/1.1 409 Conflict\n{"code":"DEPOT_CLOSED","trace":"10.0.0.7"}'

/** The exit code, and what was printed. */
async function run(args: readonly string[], input: string, language = '') {
  const terminal = fakeTerminal(input, { language })
  const code = await ask(['--content', folder, ...args], terminal)
  return { code, printed: terminal.printed() }
}

test('an answer is printed as the contract says, with offsets into the paste as given', async () => {
  const { code, printed } = await run(['--json'], paste)
  const answer = JSON.parse(printed)
  expect(code).toBe(0)
  expect(answer).toMatchObject({ id: null, verdict: 'answer', answers: [], diagnoses: [] })
  const [first] = answer.matches
  expect(first).toMatchObject({
    product: 'parcels',
    guide: 'codes',
    entry: 'depot-closed',
    locale: 'en',
    file: 'parcels/codes.en.md',
    line: 6,
  })
  expect(first.confidence).toBeGreaterThan(0.5)
  const shown = first.evidence.map(({ start, end }: { start: number; end: number }) =>
    paste.slice(start, end),
  )
  expect(shown).toContain('DEPOT_CLOSED')
  expect(answer.maskedText).not.toContain('10.0.0.7')
  expect(answer.masked).toHaveLength(1)
  expect(answer.milliseconds).toBeGreaterThanOrEqual(0)
})

test('nothing that fits gives none and 1', async () => {
  const { code, printed } = await run(['--json'], 'wombats have eaten the cable')
  expect(code).toBe(1)
  expect(JSON.parse(printed)).toMatchObject({ verdict: 'none', matches: [] })
  expect((await run([], '')).code).toBe(1)
})

test.each([
  ['ko', '확인할 것', '문의하기'],
  ['ja', '確認項目', 'お問い合わせ'],
  ['en', 'Checks', 'Contact support'],
])('a person reads the answer in %s', async (locale, checks, contact) => {
  const { printed } = await run(['--locale', locale], paste)
  expect(printed).toContain('DEPOT_CLOSED')
  expect(printed).toContain(checks)
  expect(printed).toContain(contact)
  expect(printed).toContain('https://parcels.example/help')
  expect(printed).not.toContain('10.0.0.7')
})

test.each([
  ['ko_KR.UTF-8', 'DEPOT_CLOSED', '근거'],
  ['en_US.UTF-8', 'DEPOT_CLOSED 오류가 나요', '근거'],
  ['en_US.UTF-8', 'DEPOT_CLOSEDというエラー', '根拠'],
  ['', 'DEPOT_CLOSED', 'Found because of this'],
])('without a locale, %s and the paste decide', async (language, text, word) => {
  expect((await run([], text, language)).printed).toContain(word)
})

test('a batch prints one line for each, in order, whatever the lines are', async () => {
  const file = join(folder, 'batch.jsonl')
  const lines = [
    '{"id":"a","paste":"DEPOT_CLOSED"}',
    'no json',
    '',
    '{"id":"b"}',
    '{"id":7,"paste":"x","locale":"fr"}',
    '{"id":"c","paste":"INVALID_PARCEL_NUMBER","locale":"ja"}',
    '[]',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  const { code, printed } = await run(['--batch', file], '')
  const answers = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(answers.map(({ id }) => id)).toEqual(['a', null, null, 'b', 7, 'c', null])
  expect(answers.map(({ matches }) => matches[0]?.entry ?? null)).toEqual([
    'depot-closed',
    null,
    null,
    null,
    null,
    'invalid-parcel-number',
    null,
  ])
  expect(answers.every(({ verdict }) => ['answer', 'choose', 'none'].includes(verdict))).toBe(true)
  expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(5)
})

test('an empty batch prints nothing', async () => {
  const file = join(folder, 'empty.jsonl')
  writeFileSync(file, '')
  expect(await run(['--batch', file], '')).toEqual({ code: 0, printed: '' })
})

test.each([
  ['a batch that is not there', ['--batch', '/nowhere.jsonl']],
  ['an unknown locale', ['--locale', 'fr']],
  ['a word too many', ['paste']],
])('%s is the fault of the arguments', async (_name, args) => {
  expect(await ask(['--content', folder, ...args], fakeTerminal())).toMatchObject({ kind: 'fault' })
})

test('a folder that is not there is the fault of the arguments', async () => {
  expect(await ask(['--content', '/nowhere'], fakeTerminal())).toMatchObject({ kind: 'fault' })
})
