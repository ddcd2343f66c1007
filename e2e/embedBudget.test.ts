import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { frameIn, pageOf, test } from './hosts/embedStory.ts'

/** What the help may weigh on somebody else's page, in bytes of brotli: the loader, and all script of the frame that reads a paste and leads through its checks. */
const most = { loader: 3 * 1024, frame: 110_000 }

const folder = join(import.meta.dirname, '..', process.env.E2E_FOLDER ?? 'dist')

const weightOf = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length

/** A reader's way from a page of the host into the steps of an error: by the box, and beside a form. */
const ways = {
  'in a page': {
    body: '<unstuck-help></unstuck-help>',
    ask: async (page: Page) => {
      const { ask, frame, words } = frameIn(page)
      await ask('INVALID_API_KEY')
      await frame.getByRole('link', { name: words('result.steps') }).click()
    },
  },
  'beside a form': {
    body: '<textarea aria-label="Description" id="d"></textarea><unstuck-help for="#d"></unstuck-help>',
    ask: async (page: Page) => {
      const { frame } = frameIn(page)
      await page.getByLabel('Description').fill('INVALID_API_KEY')
      await frame.getByRole('button', { name: /^This looks like/ }).click()
      await frame.getByRole('link', { name: 'INVALID_API_KEY', exact: true }).click()
    },
  },
}

for (const [name, { body, ask }] of Object.entries(ways)) {
  test(`${name} the loader and the page for a frame weigh little`, async ({
    page,
    help,
    host,
    context,
  }) => {
    const scripts = new Set<string>()
    context.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      if (origin === help.origin && pathname.endsWith('.js')) scripts.add(pathname)
    })
    await page.goto(host.page('/budget', pageOf(help.origin, body)))
    await ask(page)
    await expect(frameIn(page).frame.getByRole('radio').first()).toBeVisible()

    expect(weightOf('embed.js')).toBeLessThanOrEqual(most.loader)
    // The help needs no second file of the loader until something rare is done.
    expect([...scripts]).not.toContain('/embed-care.js')
    // A worker's own request is not always told of: it is looked up in the folder.
    const worker = readdirSync(join(folder, 'assets')).filter((file) =>
      /^worker-.*\.js$/.test(file),
    )
    expect(worker.length).toBeGreaterThan(0)
    const all = new Set([...scripts, ...worker.map((file) => `/assets/${file}`)])
    all.delete('/embed.js')
    const weight = [...all].reduce((sum, path) => sum + weightOf(path), 0)
    expect(weight).toBeGreaterThan(50_000)
    expect(weight, [...all].join(' ')).toBeLessThanOrEqual(most.frame)
  })
}
