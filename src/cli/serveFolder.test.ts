import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../build/contentSecurityPolicy.mjs'
import { serveFolder } from './serveFolder.mjs'

let folder = ''
let server: { url: string; close: () => void }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unstuck-serve-'))
  mkdirSync(join(folder, 'site/ko'), { recursive: true })
  mkdirSync(join(folder, 'site/assets'))
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  writeFileSync(join(folder, 'site/index.html'), '<p>home</p>')
  writeFileSync(join(folder, 'site/404.html'), '<p>no such page</p>')
  writeFileSync(join(folder, 'site/ko/index.html'), '<p>한국어</p>')
  writeFileSync(join(folder, 'site/assets/a.js'), 'plain')
  writeFileSync(join(folder, 'site/assets/a.js.gz'), 'small')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
  const parents = ['https://help.example']
  server = await serveFolder(join(folder, 'site'), { port: 43_100, parents })
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init })

test('serves a page with its type, and asks that it is checked again', async () => {
  const response = await get('/ko/')
  expect(await response.text()).toBe('<p>한국어</p>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('says that a page has not changed', async () => {
  const etag = (await get('/ko/')).headers.get('etag') ?? ''
  const again = await get('/ko/', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('sends a folder without its slash on, and keeps the query', async () => {
  const response = await get('/ko?api=decrypt')
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/ko/?api=decrypt')
})

test('answers an unknown address with the page that says so', async () => {
  const response = await get('/ko/nothing-here/')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('<p>no such page</p>')
})

test('keeps a hashed file for ever, and sends its compressed form to those who take it', async () => {
  const response = await get('/assets/a.js', { headers: { 'accept-encoding': 'identity' } })
  expect(await response.text()).toBe('plain')
  expect(response.headers.get('cache-control')).toContain('immutable')
  const small = await get('/assets/a.js', {
    method: 'HEAD',
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(small.headers.get('content-encoding')).toBe('gzip')
  expect(small.headers.get('content-length')).toBe('5')
})

test.each(['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz', '/..%5csecret.txt'])(
  'refuses %s',
  async (path) => {
    const response = await get(path)
    expect([400, 404]).toContain(response.status)
    expect(await response.text()).not.toContain('outside')
  },
)

test('does not follow a link out of its folder', async () => {
  expect((await get('/link.txt')).status).toBe(404)
})

test('refuses to be written to', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405)
})

test('allows no script and no address but its own', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy.startsWith(contentSecurityPolicy)).toBe(true)
})

test('lets nobody show a page in a frame, but the one that is made for it', async () => {
  const policyOf = async (path: string) =>
    (await get(path)).headers.get('content-security-policy') ?? ''
  expect(await policyOf('/ko/')).toContain("frame-ancestors 'none'")
  expect(await policyOf('/embed/ko/')).toContain("frame-ancestors 'self' https://help.example")
})

test('takes the next port where its own is taken, unless told not to', async () => {
  const taken = Number(new URL(server.url).port)
  const other = await serveFolder(folder, { port: taken })
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken)
  other.close()
  await expect(serveFolder(folder, { port: taken, isStrict: true })).rejects.toThrow('EADDRINUSE')
})

test('says which port it took where any will do, and an address of numbers in brackets', async () => {
  const own = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.map((one) => one.address),
  )
  // Some machines speak the older protocol alone.
  const hosts = ['localhost', '127.0.0.1', ...(own.includes('::1') ? ['::1'] : [])]
  for (const host of hosts) {
    const name = host === '::1' ? '[::1]' : host
    const any = await serveFolder(join(folder, 'site'), { port: 0, host })
    expect(any.url).toMatch(/:[1-9]\d+\/$/)
    expect(new URL(any.url).hostname).toBe(name)
    expect((await fetch(any.url)).status).toBe(200)
    any.close()
  }
})

test.each(['serve.mjs', 'start.mjs'])('%s says at once what a port is', (program) => {
  for (const wrong of ['abc', '-1', '70000', '']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, program), `--port=${wrong}`],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe(`Unexpected port \`${wrong}\`, expected a number from 0 to 65535\n`)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  }
})
