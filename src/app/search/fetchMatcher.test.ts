import { afterEach, expect, test, vi } from 'vitest'

import { encodeIndex } from '../../match/encodeIndex.ts'
import { library, sketchIndex } from '../../match/fixtures.ts'
import { splitIndex } from '../../match/splitIndex.ts'
import { fetchMatcher } from './fetchMatcher.ts'

const index = sketchIndex(...library)
const files = new Map([
  ['https://x.test/index.bin', encodeIndex(index)],
  ...[...splitIndex(index)].map(
    ([name, part]) => [`https://x.test/parts/${name}`, encodeIndex(part)] as const,
  ),
])

function serve(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const bytes = files.get(address)
    return Promise.resolve(
      bytes === undefined ? new Response('', { status: 404 }) : new Response(change(bytes)),
    )
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

const ask = async (parts: string | undefined) => {
  const matcher = await fetchMatcher('https://x.test/index.bin', parts)
  return matcher('WRONG_KEY_SHAPE', 'WRONG_KEY_SHAPE', {})
}

test('the whole index and its parts give the same answer', async () => {
  serve((bytes) => bytes)
  const whole = await ask(undefined)
  expect(whole.kind).toBe('answer')
  const asked = serve((bytes) => bytes)
  const parts = await ask('https://x.test/parts/')
  expect(parts.matches[0]?.entry).toBe(whole.matches[0]?.entry)
  expect(asked[0]).toBe('https://x.test/parts/manifest.bin')
})

test.each([
  ['truncated', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length - 5)],
  [
    'damaged',
    (bytes: Uint8Array<ArrayBuffer>) => bytes.with(bytes.length - 1, 255 - (bytes.at(-1) ?? 0)),
  ],
  ['stale', (bytes: Uint8Array<ArrayBuffer>) => bytes.with(4, 99)],
  ['foreign', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
] as const)('a %s index is an error and never an answer', async (kind, change) => {
  serve(change)
  await expect(ask(undefined)).rejects.toThrow(`unexpected ${kind} index`)
  await expect(ask('https://x.test/parts/')).rejects.toThrow(`unexpected ${kind} index`)
})

test('an index that is not there is an error', async () => {
  serve((bytes) => bytes)
  await expect(fetchMatcher('https://x.test/none.bin', undefined)).rejects.toThrow('404')
})
