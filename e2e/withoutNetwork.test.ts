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

/** Opens a page that is kept, then puts a new version of the site under it. */
async function underANewVersion(
  page: Page,
  port: number,
  story: () => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await cp(process.env.E2E_FOLDER ?? 'dist', folder, { recursive: true })
  const { url, close } = await serveFolder(folder, { port })
  try {
    await page.goto(`${url}en/`)
    await untilAwake(page)
    await untilKept(page)
    await deploy(folder)
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update()
    })
    await story()
  } finally {
    close()
    await rm(folder, { recursive: true })
  }
}

test('a new version under an open page breaks nothing, says so, and comes when it is asked for', async ({
  page,
}) => {
  await underANewVersion(page, 4600, async () => {
    const { words, ask, result, button } = appIn(page, 'en')
    const notice = page.getByText(words('update.title'))
    await expect(notice).toBeVisible()

    // What the old page loads late is gone from the host, and still there for the old page.
    await ask('INVALID_API_KEY')
    await expect(result.locator('mark').first()).toBeVisible()
    await expect(page.getByText(words('update.paste'))).toBeVisible()
    await result.getByRole('link', { name: words('result.steps') }).click()
    await expect(page).toHaveURL(/invalid-api-key/)

    await button('update.reload').click()
    // The title of the file itself is there only until the page is drawn.
    await expect(page.locator('script[src*="assets-2/"]').first()).toBeAttached()
    await untilAwake(page)
    await expect(notice).toBeHidden()
  })
})

test('the notice of a new version covers nothing that has the focus, and can wait', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await underANewVersion(page, 4650, async () => {
    const { words, box, button, result } = appIn(page, 'en')
    const notice = page.locator('.update')
    await expect(notice).toContainText(words('update.title'))
    await box.fill('INVALID_API_KEY')
    await expect(result.locator('mark').first()).toBeVisible()
    await expect(notice).toContainText(words('update.paste'))
    for (let pressed = 0; pressed < 20; pressed++) {
      await page.keyboard.press('Tab')
      const isHidden = await page.evaluate(() => {
        const focused = document.activeElement
        const above = document.querySelector('.update')?.getBoundingClientRect().top ?? 0
        if (focused === null || focused.closest('.update') !== null) return false
        return focused.getBoundingClientRect().bottom > above
      })
      expect(isHidden, `after ${pressed + 1} times Tab`).toBe(false)
    }
    await button('update.later').click()
    await expect(notice).toBeEmpty()
    await expect(box).toHaveValue('INVALID_API_KEY')
  })
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
