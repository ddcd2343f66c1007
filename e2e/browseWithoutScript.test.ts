import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  test(`in ${locale} every error is read by links alone`, async ({ page, request }) => {
    const { link, words } = appIn(page, locale)
    await page.goto(`/${locale}/`)
    await expect(page.locator('noscript p').first()).toHaveText(words('box.script'))

    await page
      .getByRole('region', { name: words('home.browse') })
      .getByRole('link', { name: 'Secure Key Manager', exact: true })
      .first()
      .click()
    await expect(page).toHaveURL(`/${locale}/secure-key-manager/`)
    const table = page.getByRole('table', { name: words('product.table') })
    const addresses = await table
      .getByRole('link')
      .evaluateAll((links) => links.map((found) => found.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThanOrEqual(11)
    for (const address of addresses) expect((await request.get(address)).status()).toBe(200)

    await table.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
    await expect(page).toHaveURL(`/${locale}/secure-key-manager/invalid-key-version/`)
    await expect(page.getByRole('heading', { name: words('entry.checks') })).toBeVisible()
    await expect(page.locator('noscript p').first()).toHaveText(words('wizard.script'))
    await expect(link('nav.support')).toBeVisible()
  })

  test(`in ${locale} the same page is there in the other languages`, async ({ page }) => {
    await page.goto(`/${locale}/toss-payments-api-keys/invalid-api-key/`)
    for (const name of ['한국어', '日本語', 'English']) {
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveURL(/\/(?:ko|ja|en)\/toss-payments-api-keys\/invalid-api-key\/$/)
    }
  })
}

test('the door leads into each language', async ({ page }) => {
  await page.goto('/')
  for (const name of ['한국어', '日本語', 'English']) {
    await expect(page.getByRole('link', { name })).toBeVisible()
  }
})

test.describe('an address that is none', () => {
  test.use({ expectedInConsole: /status of 404/ })

  test('says so, and leads back', async ({ page, request }) => {
    expect((await request.get('/en/no-such-product/')).status()).toBe(404)
    await page.goto('/en/no-such-product/nothing/')
    await expect(page.getByRole('link').first()).toBeVisible()
  })
})
