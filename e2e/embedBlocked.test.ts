import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect } from '@playwright/test'
import { findOrInstallBrowser } from '../src/cli/findBrowser.mjs'
import { frameIn, heardBy, listener, pageOf } from './hosts/embedStory.ts'
import { serveHelp } from './hosts/serveHelp.ts'
import { type HostFile, serveHost, strictPolicy } from './hosts/serveHost.ts'
import { test } from './story.ts'

/** What a person may set in the browser. */
const settings = {
  'cookies of third parties are blocked': {
    cookie_controls_mode: 1,
    block_third_party_cookies: true,
  },
  'all that sites store is blocked': { default_content_setting_values: { cookies: 2 } },
}

/** What a page meets in a frame of another site then: none of it works. */
const kinds = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'serviceWorker', 'cookie']

/** A browser that was set like this by its person, and not by a script of the page. */
async function openBrowser(folder: string, profile: object): Promise<BrowserContext> {
  await mkdir(join(folder, 'Default'), { recursive: true })
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify({ profile }))
  return chromium.launchPersistentContext(folder, {
    ...(await findOrInstallBrowser()),
    viewport: { width: 900, height: 1400 },
  })
}

/** Which kinds of storage do not work in the page that calls it. */
async function blockedHere(): Promise<readonly string[]> {
  const tries: Readonly<Record<string, () => unknown>> = {
    localStorage: () => localStorage.setItem('tried', '1'),
    sessionStorage: () => sessionStorage.setItem('tried', '1'),
    indexedDB: () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tried')
        opening.onsuccess = resolve
        opening.onerror = reject
      }),
    caches: () => caches.open('tried'),
    serviceWorker: () => navigator.serviceWorker.getRegistrations(),
    cookie: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: this very way is tried
      document.cookie = 'tried=1'
      if (!document.cookie.includes('tried')) throw new Error('not kept')
    },
  }
  const blocked: string[] = []
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      await attempt()
    } catch {
      blocked.push(name)
    }
  }
  return blocked
}

for (const [name, preferences] of Object.entries(settings)) {
  test(`where ${name} by the browser, the help loads, suggests, leads through the checks and hands over`, async () => {
    // Ports of one host are one site: another site has another name.
    const files = new Map<string, HostFile>([['/listener.js', listener]])
    const host = await serveHost(files)
    const origin = host.origin.replace('localhost', 'portal.localhost')
    const help = await serveHelp(() => [origin])
    const form = `<form action="/sent"><textarea id="description" aria-label="Description"></textarea>
<unstuck-help for="#description" name="transcript"></unstuck-help></form><unstuck-help id="plain"></unstuck-help>`
    files.set('/', {
      text: pageOf(help.origin, form, '<script src="/listener.js"></script>'),
      headers: { 'content-security-policy': strictPolicy(help.origin) },
    })
    const folder = await mkdtemp(join(tmpdir(), 'blocked-'))
    const context = await openBrowser(folder, preferences)
    const said: string[] = []
    context.on('console', (message) => said.push(message.text()))
    context.on('weberror', (error) => said.push(error.error().message))
    try {
      const page = context.pages()[0] ?? (await context.newPage())
      await page.goto(origin)
      const plain = frameIn(page, 'en', '#plain')
      await plain.ask('INVALID_API_KEY')
      await expect(plain.frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
      const inside = page.frames().find((one) => one.url().startsWith(help.origin))
      expect(await inside?.evaluate(blockedHere)).toEqual(kinds)

      await page.getByLabel('Description').fill('It says Invalid Key Version')
      const { frame, choose, words } = frameIn(page, 'en', 'unstuck-help[for]')
      await frame.getByRole('button', { name: /^This looks like/ }).click()
      await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
      await choose(words('wizard.unknown'))
      const end = frame.getByRole('heading', { name: words('wizard.supportTitle') })
      while (!(await end.isVisible())) {
        await choose(words('wizard.cannot'))
        await page.waitForTimeout(100)
      }
      await frame.getByRole('button', { name: 'Add to the request' }).click()
      await expect.poll(async () => (await heardBy(page, 'handoff')).length).toBe(1)
      const [handed] = await heardBy(page, 'handoff')
      expect(handed?.detail.body).toContain('Invalid Key Version')
      const transcript = await page.evaluate(() =>
        new FormData(document.querySelector('form') ?? undefined).get('transcript'),
      )
      expect(transcript).toBe(handed?.detail.body)
      expect(said).toEqual([])
    } finally {
      await context.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      host.close()
      help.close()
    }
  })
}

test('where nothing is blocked, none of it is found to be', async ({ page }) => {
  await page.goto('/en/')
  const blocked = await page.evaluate(blockedHere)
  expect(blocked.filter((one) => one !== 'serviceWorker')).toEqual([])
})
