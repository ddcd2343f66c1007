import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildIndex } from '../../match/buildIndex.ts'
import { decodeIndex } from '../../match/decodeIndex.ts'
import { encodeIndex } from '../../match/encodeIndex.ts'
import { isSettled } from '../../match/joinParts.ts'
import { match } from '../../match/match.ts'
import { matchParts, type PartFiles } from '../../match/matchParts.ts'
import type { Index } from '../../match/searchIndex.ts'
import { splitIndex } from '../../match/splitIndex.ts'
import { mask } from '../../privacy/mask.ts'
import { growGuides } from '../bench/match/growGuides.ts'
import { type forms, pastesOf } from '../bench/match/sizedPastes.ts'
import { compileFolder } from '../compileFolder.ts'

const content = compileFolder(join(import.meta.dirname, '../../../content'))
if (content.kind === 'fault') throw new Error(content.message)
const { guides } = growGuides(content.guides, [], 3000)
const whole = buildIndex({ products: content.products, guides })
const stored = new Map([...splitIndex(whole)].map(([name, part]) => [name, encodeIndex(part)]))

function decoded(bytes: Uint8Array): Index {
  const read = decodeIndex(bytes)
  if (read.kind !== 'index') throw new Error(`unexpected ${read.kind} index`)
  return read.index
}

/** The files as a browser would fetch them, each once, and what was fetched. */
function fetched(): { readonly files: PartFiles; readonly names: string[]; bytes: number } {
  const names: string[] = []
  const seen = new Map<string, Promise<Index>>()
  const log = {
    names,
    bytes: 0,
    files: {
      part: (name: string) => {
        const known = seen.get(name)
        if (known !== undefined) return known
        const bytes = stored.get(name) ?? new Uint8Array()
        names.push(name)
        log.bytes += gzipSync(bytes).length
        const index = Promise.resolve(decoded(bytes))
        seen.set(name, index)
        return index
      },
      whole: () => {
        names.push('index.bin')
        return Promise.resolve(whole)
      },
    },
  }
  return log
}

const ask = async (paste: string) => {
  const log = fetched()
  const verdict = await matchParts(log.files, paste, mask(paste).text)
  return { verdict, names: log.names, bytes: log.bytes }
}

const pastes = (form: keyof typeof forms, count: number) =>
  pastesOf(guides, form, count).map(({ paste }) => paste)

test.each([
  ['code', 30],
  ['json', 20],
  ['typo', 15],
  ['trace', 6],
] as const)('answers a %s over parts as over the whole index', async (form, count) => {
  for (const paste of pastes(form, count)) {
    const { verdict } = await ask(paste)
    const expected = match(whole, paste)
    expect([paste.slice(0, 200), verdict.kind, verdict.matches[0]?.entry]).toEqual([
      paste.slice(0, 200),
      expected.kind,
      expected.matches[0]?.entry,
    ])
  }
})

test('a code asks for at most 3 files and 64 kB, a trace for at most 12 and 500 kB', async () => {
  // Of synthetic entries some share a message; only what one entry has is answered at once. In a trace, nine longer names may
  // hide one that is as short as two words.
  const isClear = (paste: string) => {
    const verdict = match(whole, paste)
    const [first] = verdict.matches
    const isLong = first?.evidence.some(({ value }) => value.length >= 12)
    return isLong === true && isSettled(verdict, paste) && verdict.matches.length === 1
  }
  const all = pastes('code', 60).filter(isClear)
  const codes = all.filter((paste) => /^[\w.-]+$/.test(paste))
  const messages = all.filter((paste) => /[^\w.-]/.test(paste))
  const traces = pastes('trace', 8).filter(isClear)
  expect(codes.length).toBeGreaterThan(10)
  expect(messages.length).toBeGreaterThan(10)
  expect(traces.length).toBeGreaterThan(2)
  for (const [asking, files, bytes] of [
    [codes, 3, 64_000],
    [messages, 6, 96_000],
    [traces, 12, 500_000],
  ] as const)
    for (const paste of asking) {
      const asked = await ask(paste)
      expect(asked.names, paste.slice(0, 80)).not.toContain('index.bin')
      expect(asked.names.length).toBeLessThanOrEqual(files)
      expect(asked.bytes).toBeLessThanOrEqual(bytes)
    }
})

test('another secret in a paste asks for no other files', async () => {
  const [code] = pastes('code', 1)
  const paste = (secret: string) => `Authorization: Bearer ${secret}\n{"code":"${code}"}`
  const [one, other] = [
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJlLW9uZS1vZi10aGVt',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4eXoifQ.b3RoZXItc2lnbmF0dXJlLWhlcmUh',
  ].map(paste)
  const asked = [await ask(one ?? ''), await ask(other ?? '')]
  expect(asked[0]?.names).toEqual(asked[1]?.names)
  expect(asked[0]?.names.length).toBeGreaterThan(1)
})

test('parts of another build are refused', async () => {
  const { files } = fetched()
  const other = splitIndex(buildIndex({ products: content.products, guides: content.guides }))
  const mixed: PartFiles = {
    ...files,
    part: (name) =>
      name === 'manifest.bin'
        ? files.part(name)
        : Promise.resolve([...other.values()].at(-1) ?? whole),
  }
  const [code = ''] = pastes('code', 1)
  await expect(matchParts(mixed, code, code)).rejects.toThrow('parts of another index')
})
