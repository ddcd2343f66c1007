import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { frameIn, pageOf, test } from './hosts/embedStory.ts'

/** What the help may weigh on somebody else's page, in bytes of brotli: the loader, and all script of the frame that reads a paste and leads through its checks. */
const most = { loader: 3 * 1024, frame: 110_000 }

const folder = join(import.meta.dirname, '..', process.env.E2E_FOLDER ?? 'dist')

const weightOf = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length

test('the loader and the page for a frame weigh little', async ({ page, help, host, context }) => {
  const scripts = new Set<string>()
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === help.origin && pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(host.page('/budget', pageOf(help.origin, '<unstuck-help></unstuck-help>')))
  const { ask, frame, words } = frameIn(page)
  await ask('INVALID_API_KEY')
  await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await frame.getByRole('link', { name: words('result.steps') }).click()
  await expect(frame.getByRole('radio').first()).toBeVisible()

  expect(weightOf('embed.js')).toBeLessThanOrEqual(most.loader)
  // The help in a page needs no second file of the loader.
  expect([...scripts]).not.toContain('/embed-care.js')
  // A worker's own request is not always told of: it is looked up in the folder.
  const worker = readdirSync(join(folder, 'assets')).filter((name) => /^worker-.*\.js$/.test(name))
  expect(worker.length).toBeGreaterThan(0)
  const all = new Set([...scripts, ...worker.map((name) => `/assets/${name}`)])
  all.delete('/embed.js')
  const weight = [...all].reduce((sum, path) => sum + weightOf(path), 0)
  expect(weight).toBeGreaterThan(50_000)
  expect(weight, [...all].join(' ')).toBeLessThanOrEqual(most.frame)
})
