import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { serveFolder } from '../src/cli/serveFolder.mjs'
import { locales } from '../src/model/locale.ts'
import { appIn, test, untilAwake } from './story.ts'

test.use({ serviceWorkers: 'allow', expectedInConsole: /Failed to load resource|ERR_INTERNET/ })

/** Waits until everything is kept and the page is served by what keeps it. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

for (const locale of locales) {
  test(`after one visit everything works without a network (${locale})`, async ({
    page,
    context,
  }) => {
    const { open, ask, result, wizard, words, box } = appIn(page, locale)
    await open()
    await untilKept(page)
    await context.setOffline(true)

    await page.reload()
    await untilAwake(page)
    await expect(box).toBeVisible()
    await ask('{"resultCode":300003,"resultMessage":"Invalid Key Version"}')
    await expect(result.locator('mark').first()).toBeVisible()

    // A page that was never visited, opened by its address, with answers in it.
    await page.goto(`/${locale}/toss-payments-api-keys/invalid-api-key/?check-1=right`)
    await untilAwake(page)
    await expect(wizard).toBeVisible()

    const other = locale === 'ko' ? 'ja' : 'ko'
    await page
      .getByRole('navigation', { name: words('nav.language') })
      .locator(`a[hreflang=${other}]`)
      .click()
    await expect(page).toHaveURL(new RegExp(`/${other}/toss-payments-api-keys/invalid-api-key/`))
    await expect(page.locator('html')).toHaveAttribute('lang', other)
  })
}

test('nothing pasted is kept with the pages', async ({ page }) => {
  const { open, ask, result } = appIn(page, 'en')
  await open()
  await untilKept(page)
  await ask('INVALID_API_KEY live_sk_Xq8dVnP4mZr2KcWf7LhT0bYs')
  await expect(result.locator('mark').first()).toBeVisible()
  const kept = await page.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) addresses.push(request.url)
    return addresses
  })
  expect(kept.length).toBeGreaterThan(5)
  expect(kept.filter((address) => /Xq8dVnP4|INVALID_API/i.test(address))).toEqual([])
})

test('a new version under an open page breaks nothing, says so, and comes when it is asked for', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await cp('dist', folder, { recursive: true })
  const { url, close } = await serveFolder(folder, { port: 4600 })
  try {
    const { words, ask, result } = appIn(page, 'en')
    await page.goto(`${url}en/`)
    await untilAwake(page)
    await untilKept(page)

    await deploy(folder)
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update()
    })
    const notice = page.getByText(words('update.title'))
    await expect(notice).toBeVisible()

    // What the old page loads late is gone from the host, and still there for the old page.
    await ask('INVALID_API_KEY')
    await expect(result.locator('mark').first()).toBeVisible()
    await expect(page.getByText(words('update.paste'))).toBeVisible()
    await result.getByRole('link', { name: words('result.steps') }).click()
    await expect(page).toHaveURL(/invalid-api-key/)

    await page.getByRole('button', { name: words('update.reload') }).click()
    await expect(page).toHaveTitle(/^New version/)
    await untilAwake(page)
    await expect(notice).toBeHidden()
  } finally {
    close()
    await rm(folder, { recursive: true })
  }
})

/** Puts another version in the place of the one that is served: all its scripts and data stand at other addresses. */
async function deploy(folder: string): Promise<void> {
  await rename(join(folder, 'assets'), join(folder, 'assets-2'))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    if (/\.(?:br|gz)$/.test(path)) await rm(path)
    else if (/\.(?:html|js|css)$/.test(path)) {
      const text = (await readFile(path, 'utf8'))
        .replaceAll('assets/', 'assets-2/')
        .replace('<title>', '<title>New version: ')
      await writeFile(path, text)
    }
  }
}
