import type { Browser } from '@playwright/test'
import { locales } from '../../../model/locale.ts'

/** What a page and its files must be answered with where the documented headers are set. */
async function headerFaults(url: string): Promise<readonly string[]> {
  const { headers } = await fetch(`${url}en/`)
  const policy = headers.get('content-security-policy') ?? ''
  const type = (await fetch(`${url}manifest.webmanifest`)).headers.get('content-type') ?? ''
  const frame = (await fetch(`${url}embed/en/`)).headers.get('content-security-policy') ?? ''
  return [
    ...(policy.includes("script-src 'self'") && !policy.includes('unsafe')
      ? []
      : [`policy: ${policy}`]),
    ...(policy.includes("frame-ancestors 'none'") && frame.includes("frame-ancestors 'self'")
      ? []
      : [`frames: ${frame}`]),
    ...(headers.get('cache-control') === 'no-cache' ? [] : ['a page that may be kept']),
    ...(type.startsWith('application/manifest+json') ? [] : [`manifest: ${type}`]),
  ]
}

/**
 * Walks through a site as people do, in every language: the door, a paste, an error and its steps, the list, another language, a reload.
 * Returns every message of the console and every answer with an error, with where it came from.
 */
export async function walkSite(
  browser: Browser,
  url: string,
  hasHeaders: boolean,
): Promise<readonly string[]> {
  const heard: string[] = hasHeaders ? [...(await headerFaults(url))] : []
  const context = await browser.newContext()
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`))
  context.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()}: ${answer.url()}`)
  })
  const page = await context.newPage()
  await page.goto(url)
  for (const locale of locales) {
    await page.goto(`${url}${locale}/`)
    await page.locator('textarea#paste').fill('HTTP 404 Invalid Key Version, sk_live_a1B2c3D4e5F6')
    await page.locator('#result mark').first().waitFor()
    await page.locator('#result a[href*="invalid-key-version/"]').first().click()
    await page.waitForURL(/invalid-key-version/)
    await page.locator('input[type=radio]').first().check()
    await page.locator('form button[type=submit]').first().click()
    await page.waitForURL(/[?&]api=/)
    await page.reload()
    await page.goto(`${url}${locale}/toss-payments-api-keys/`)
    await page.locator('input[type=search]').fill('key')
    await page.locator('.filter-found:not(:empty)').waitFor()
    await page.locator('tbody a').first().click()
    await page.locator('h1').waitFor()
  }
  const missing = await fetch(`${url}en/no-such-product/`)
  if (missing.status !== 404 || !(await missing.text()).includes('<html'))
    heard.push(`a missing page: ${missing.status}`)
  await context.close()
  return heard
}
