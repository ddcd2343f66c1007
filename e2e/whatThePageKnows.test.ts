import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { decryptRequest } from './pastes.ts'
import { appIn, test } from './story.ts'

for (const locale of locales) {
  test(`in ${locale} the page says what it recognized while one is still typing`, async ({
    page,
  }) => {
    const { open, box, words } = appIn(page, locale)
    await open()
    await box.fill(decryptRequest)
    const facts = page.getByRole('region', { name: words('recognized.title') })
    await expect(facts).toContainText('Invalid Key Version')
    await expect(facts).toContainText('Secure Key Manager')
    await expect(facts).toContainText(words('recognized.masked'))
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test(`in ${locale} the receipt counts what was sent and masked`, async ({ page }) => {
    const { open, box, words } = appIn(page, locale)
    await open()
    await expect(page.locator('.receipt')).toHaveCount(0)
    await box.fill(decryptRequest)
    const receipt = page.locator('.receipt')
    await expect(receipt).toContainText(words('receipt.sentNothing'))
    await expect(receipt.locator('[data-receipt=masked]')).toHaveText(/[1-9]/)

    // A request that no file of the site explains is counted: the receipt measures, it does not promise.
    await page.evaluate(() => fetch(`${location.pathname}?left=1`))
    await expect(receipt.locator('[data-receipt=sent]')).toHaveText(
      words('receipt.sent', { count: 1 }),
    )
  })

  test(`in ${locale} answers stay on the device only where that was turned on`, async ({
    page,
  }) => {
    const { open, ask, result, words } = appIn(page, locale)
    const kept = () => page.evaluate(() => localStorage.getItem('unstuck.recent'))
    await open()
    await ask('INVALID_API_KEY')
    await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
    expect(await kept()).toBeNull()

    await page.getByText(words('recent.title'), { exact: true }).click()
    await page.getByRole('checkbox', { name: words('recent.keep') }).check()
    const recent = page.locator('.recent')
    await expect(recent.getByRole('link', { name: 'INVALID_API_KEY' })).toBeVisible()
    expect(await kept()).toBe('["toss-payments-api-keys/invalid-api-key"]')

    await open('secure-key-manager/invalid-key-version/')
    await open()
    await page.getByText(words('recent.title'), { exact: true }).click()
    await expect(recent.getByRole('link').first()).toHaveText(/Invalid Key Version/)
    await recent.getByRole('button', { name: words('recent.clear') }).click()
    await expect(recent.getByRole('link')).toHaveCount(0)
    await page.getByRole('checkbox', { name: words('recent.keep') }).uncheck()
    expect(await kept()).toBeNull()
  })
}

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is read at the press of a button', async ({ page }) => {
    const { open, box, button, result } = appIn(page, 'en')
    await open()
    await page.evaluate(() => navigator.clipboard.writeText('INVALID_API_KEY'))
    await button('box.clipboard').click()
    await expect(box).toHaveValue('INVALID_API_KEY')
    await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  })
})
