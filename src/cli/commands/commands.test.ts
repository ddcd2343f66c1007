import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeTerminal } from '../fakeTerminal.ts'
import { scratchFolder } from '../scratchFolder.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'
import { tree } from './tree.ts'

const scratch = scratchFolder()
const { write } = scratch

const parcels = `# Parcels

### The call fails with the error message \`Invalid Parcel Number\`.

* The parcel number is not valid.
    * Check that the number has twelve digits.
    * If it comes from the Track Parcel API, check that the parcel was scanned once.

### The call fails with the error message \`Depot Closed\`.

* The depot takes no parcels now.
    * If it comes from the Send Parcel API, send the parcel again after nine.
`

const parcelsKo = `# 소포

### API 호출이 실패하면서 \`Invalid Parcel Number\` 오류 메시지를 반환합니다.

* 소포 번호가 유효하지 않을 때 발생합니다.
    * 번호가 열두 자리인지 확인하세요.
    * 소포 추적 API에서 발생했다면, 소포가 한 번이라도 스캔되었는지 확인하세요.

### API 호출이 실패하면서 \`Depot Closed\` 오류 메시지를 반환합니다.

* 지금은 소포를 받지 않을 때 발생합니다.
    * 소포 접수 API에서 발생했다면, 아홉 시 이후에 다시 보내세요.
`

test('compile prints what was understood in the shape of the contract', async () => {
  write('parcels/en.md', parcels)
  write('parcels/ko.md', parcelsKo)
  const terminal = fakeTerminal()
  expect(await compile([scratch.path, '--json'], terminal)).toBe(0)
  const { products, guides } = JSON.parse(terminal.printed())
  expect(products[0].id).toBe('parcels')
  expect(guides.map((guide: { locale: string }) => guide.locale).sort()).toEqual(['en', 'ko'])
  for (const guide of guides) {
    expect(guide.entries).toHaveLength(2)
    const [entry] = guide.entries
    expect(entry.id).toBe('invalid-parcel-number')
    expect(entry.signatures[0]).toMatchObject({ kind: 'message', value: 'Invalid Parcel Number' })
    expect(entry.checks).toHaveLength(2)
    expect(entry.checks[0].when).toEqual([])
    expect(entry.checks[1].when).toHaveLength(1)
    expect(typeof entry.checks[1].text).toBe('string')
  }
})

test('compile prints a row a guide without --json', async () => {
  write('parcels/en.md', parcels)
  const terminal = fakeTerminal()
  expect(await compile([scratch.path], terminal)).toBe(0)
  expect(terminal.printed()).toMatch(
    /\| parcels\/en\.md \| parcels \| en +\| +2 \| +2 \| +3 \| +2 \|/,
  )
})

test('tree prints every path of every tree', async () => {
  write('parcels/en.md', parcels)
  const terminal = fakeTerminal()
  expect(await tree([scratch.path, '--json'], terminal)).toBe(0)
  const { trees } = JSON.parse(terminal.printed())
  expect(trees).toHaveLength(2)
  expect(trees[0]).toMatchObject({ product: 'parcels', entry: 'invalid-parcel-number' })
  expect(trees[0].paths.length).toBeGreaterThan(5)
  const counts = fakeTerminal()
  await tree([scratch.path], counts)
  expect(counts.printed()).toContain(String(trees[0].paths.length))
})

test('check gives 0 where nothing is wrong, and 1 where one diagnostic is an error', async () => {
  write('parcels/en.md', parcels)
  expect(await check([scratch.path], fakeTerminal())).toBe(0)
  write('parcels/broken.md', '\u0000\u0001\u0002')
  const terminal = fakeTerminal()
  expect(await check([scratch.path, '--format', 'github'], terminal)).toBe(1)
  expect(terminal.printed()).toContain('parcels/broken.md,line=1,col=1,title=binary-file::')
})

test.each([
  ['the terminal speaks no language of ours', [], 'fr_FR.UTF-8', /^Unexpected heading of level 3/],
  ['the terminal speaks English', [], 'en_US.UTF-8', /^Unexpected heading of level 3/],
  ['the terminal speaks Korean', [], 'ko_KR.UTF-8', /^1단계 제목 아래에/],
  ['the terminal speaks Japanese', [], 'ja_JP.UTF-8', /^レベル1の見出しの下に/],
  ['Japanese is asked for', ['--locale', 'ja'], 'ko_KR.UTF-8', /^レベル1の見出しの下に/],
  ['English is asked for', ['--locale', 'en'], 'ko_KR.UTF-8', /^Unexpected heading of level 3/],
])('check speaks the language that is wanted where %s', async (_name, args, language, said) => {
  write('parcels/en.md', parcels)
  const json = fakeTerminal('', { language })
  await check([scratch.path, '--format', 'json', ...args], json)
  const [first] = JSON.parse(json.printed()).diagnostics
  expect(Object.keys(first)).toEqual([
    'file',
    'line',
    'column',
    'severity',
    'rule',
    'message',
    'help',
  ])
  expect(first.severity).toBe('warning')
  expect(first.message).toMatch(said)
  const github = fakeTerminal('', { language })
  await check([scratch.path, '--format', 'github', ...args], github)
  expect(github.printed().replace(/^::warning .*?::/, '')).toMatch(said)
})

test('check says in the language of the terminal what is wrong with pastes and with an empty folder', async () => {
  const korean = { language: 'ko_KR.UTF-8' }
  const empty = fakeTerminal('', korean)
  await check([scratch.path, '--format', 'json'], empty)
  expect(JSON.parse(empty.printed()).diagnostics[0].message).toMatch(/^가이드가 없는 폴더예요/)
  write('parcels/en.md', parcels)
  write('parcels/pastes.jsonl', '{"paste": "Depot Closed", "entry": null}')
  const pastes = fakeTerminal('', korean)
  await check([scratch.path, '--format', 'json'], pastes)
  expect(JSON.parse(pastes.printed()).diagnostics.at(-1).message).toBe(
    '붙여넣은 내용이 다른 답으로 이어져요. 지금: `depot-closed`, 적어 둔 것: 맞는 오류 없음',
  )
})

test('check --fix mends what is mechanical, and keeps the byte order mark', async () => {
  const hidden = parcels.replace('Invalid Parcel', 'Invalid\u200B Parcel')
  write('parcels/en.md', `\uFEFF${hidden}`)
  const terminal = fakeTerminal()
  await check([scratch.path, '--fix', '--format', 'json'], terminal)
  expect(readFileSync(join(scratch.path, 'parcels/en.md'), 'utf8')).toBe(`\uFEFF${parcels}`)
  expect(terminal.noted()).toBe('Mended 1 file.\n')
  expect(terminal.printed()).not.toContain('invisible-character')
})

test('check --fix leaves a file alone that it could not write back as it was', async () => {
  const hidden = Buffer.from(parcels.replace('Invalid Parcel', 'Invalid\u200B Parcel'), 'utf16le')
  mkdirSync(join(scratch.path, 'parcels'))
  writeFileSync(
    join(scratch.path, 'parcels/en.md'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), hidden]),
  )
  const terminal = fakeTerminal()
  await check([scratch.path, '--fix', '--format', 'json'], terminal)
  expect(terminal.noted()).toBe('Mended 0 files.\n')
  expect(terminal.printed()).toContain('invisible-character')
})

test('check fails where a paste leads to another entry than it did', async () => {
  write('parcels/en.md', parcels)
  write(
    'parcels/pastes.jsonl',
    [
      '{"paste": "Depot Closed", "entry": "depot-closed"}',
      '{"paste": "my cat sleeps on the sofa", "entry": null}',
      '{"paste": "Depot Closed", "entry": "invalid-parcel-number"}',
      '{"paste": "Depot Closed", "entry": null}',
      'no json',
      '',
    ].join('\n'),
  )
  const terminal = fakeTerminal()
  expect(await check([scratch.path, '--format', 'github'], terminal)).toBe(1)
  const about = terminal
    .printed()
    .split('\n')
    .filter((line) => line.includes('pastes.jsonl'))
    .map((line) => line.replace(/^.*line=(\d+).*title=([\w-]+)::(.*?)%0A.*$/, '$1 $2: $3'))
  expect(about).toEqual([
    '3 changed-verdict: This paste leads to `depot-closed`, expected `invalid-parcel-number`',
    '4 changed-verdict: This paste leads to `depot-closed`, expected no entry',
    '5 unreadable-paste: Unexpected line, expected `{ "paste": "…", "entry": "…" }`, with `null` for no entry',
  ])
})

test('check knows from the repository that a translation is older than its source', async () => {
  const git = (date: string, ...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', scratch.path, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args],
      {
        env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      },
    )
  write('parcels/product.yaml', 'name: { ko: 소포, en: Parcels }\nsource: ko\n')
  write('parcels/en.md', parcels)
  write('parcels/ko.md', parcelsKo)
  git('2026-01-15T00:00:00Z', 'init', '-q')
  git('2026-01-15T00:00:00Z', 'add', '.')
  git('2026-01-15T00:00:00Z', 'commit', '-qm', 'first')
  write('parcels/ko.md', `${parcelsKo}\n`)
  git('2026-03-01T00:00:00Z', 'commit', '-qam', 'second')
  const terminal = fakeTerminal()
  await check([scratch.path, '--format', 'github'], terminal)
  expect(terminal.printed()).toContain('of 2026-01-15, older than its source `parcels/ko.md`')
})

test('an empty folder does not pass', async () => {
  const terminal = fakeTerminal()
  expect(await check([scratch.path, '--format', 'json'], terminal)).toBe(1)
  expect(JSON.parse(terminal.printed()).diagnostics[0].rule).toBe('no-guide')
})

test.each([
  ['no folder', []],
  ['a folder that is not there', ['/nowhere/at/all']],
  ['an unknown option', ['.', '--verbose']],
  ['an unknown format', ['.', '--format', 'xml']],
  ['a language that is not ours', ['.', '--locale', 'fr']],
])('%s is the fault of the arguments', async (_name, args) => {
  write('parcels/en.md', parcels)
  const named = args.map((arg) => (arg === '.' ? scratch.path : arg))
  expect(await check(named, fakeTerminal())).toMatchObject({ kind: 'fault' })
})
