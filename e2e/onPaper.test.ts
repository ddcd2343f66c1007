import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { decryptRequest } from './pastes.ts'
import { appIn, test } from './story.ts'

/** Looks at the page as it is while it is printed; what a printer calls is called here. */
async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await look()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
}

/** What could only be used with a finger, and is visible. */
const controls = (page: Page) =>
  page.locator('button, input, select, textarea, summary, .button').filter({ visible: true })

for (const locale of locales) {
  test(`in ${locale} an error is printed with everything that is folded away, and no buttons`, async ({
    page,
  }) => {
    const { open, words, wizard } = appIn(page, locale)
    await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong')
    const asText = page.locator('.map details')
    await onPaper(page, async () => {
      await expect(controls(page)).toHaveCount(0)
      await expect(asText.locator('.route').first()).toBeVisible()
      for (const key of ['entry.checks', 'support.title', 'wizard.fix', 'wizard.answers'] as const)
        await expect(page.getByRole('heading', { name: words(key) }).first()).toBeVisible()
      await expect(wizard.locator('.summary-row')).toHaveCount(2)
      // The address of support is no use on paper as a mere link.
      const address = await page
        .locator('.support a')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content)
      expect(address).toMatch(/https:|mailto:/)
    })
    await expect(asText).not.toHaveAttribute('open')
  })
}

test('what was found in a paste is printed with its evidence, and in ink on paper', async ({
  page,
}) => {
  const { open, ask, result } = appIn(page, 'en')
  await page.emulateMedia({ colorScheme: 'dark' })
  await open()
  await ask(decryptRequest)
  await expect(result.locator('mark').first()).toBeVisible()
  await onPaper(page, async () => {
    await expect(controls(page)).toHaveCount(0)
    await expect(result.locator('mark').first()).toBeVisible()
    // A canvas tells any colour as red, green and blue.
    const darkness = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      if (context === null) return 0
      context.fillStyle = getComputedStyle(document.body).color
      context.fillRect(0, 0, 1, 1)
      const [red = 255, green = 255, blue = 255] = context.getImageData(0, 0, 1, 1).data
      return Math.max(red, green, blue)
    })
    expect(darkness).toBeLessThan(80)
  })
})

test('a request for support is printed without the fields that it was written from', async ({
  page,
}) => {
  const { open, wizard } = appIn(page, 'ko')
  await open('secure-key-manager/invalid-key-version/?api=other')
  await expect(wizard.locator('.ticket-preview pre').first()).toBeVisible()
  await onPaper(page, async () => {
    await expect(wizard.locator('.ticket-preview pre').first()).toBeVisible()
    await expect(controls(page)).toHaveCount(0)
  })
})
