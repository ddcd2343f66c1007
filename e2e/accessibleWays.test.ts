import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { invalidKeyVersion } from './pastes.ts'
import { appIn, test } from './story.ts'

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const locale of locales) {
      test(`the ways without a message, after a fix and to support are accessible in ${locale}`, async ({
        page,
      }) => {
        test.slow()
        const { open, ask, words, wizard, result, button } = appIn(page, locale)
        const isClean = async (name: string) => expect.soft(await faultsOf(page), name).toEqual([])

        await open('secure-key-manager/?concerns=key')
        await isClean('a question without a message')
        await open('secure-key-manager/?concerns=key&rotated=no')
        await isClean('the errors that are left')
        await open()
        await ask('invalid key')
        await expect(result.getByRole('heading', { level: 2 }).first()).toBeVisible()
        await isClean('several that fit')

        await open('secure-key-manager/certificate-error/?says=validity')
        await page.getByText(words('map.asText')).click()
        await page.getByText(words('reply.title')).click()
        await expect(page.locator('.reply pre')).toBeVisible()
        await isClean('a drawn tree, its map in words, a reply')

        await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong')
        await wizard.getByRole('textbox', { name: words('again.label') }).fill(invalidKeyVersion)
        await button('again.submit').click()
        await expect(wizard).toContainText(words('again.same'))
        await isClean('the same error after a fix')
        await button('again.onward').click()
        await expect(wizard.locator('pre').first()).toBeVisible()
        if (locale !== 'ko') await wizard.getByText(words('ticket.inMine')).click()
        await isClean('a request, read in one’s own language')
        await open('secure-key-manager/invalid-key-version/?api=other')
        await expect(wizard.locator('pre').first()).toBeVisible()
        await isClean('nothing to check')
        await open(
          'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong&check-1.retry=later',
        )
        await isClean('later')
      })
    }
  })
}

for (const locale of locales) {
  test(`in ${locale} no state of the wizard is cut off or scrolls sideways at 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { open } = appIn(page, locale)
    for (const path of [
      'secure-key-manager/?concerns=key&rotated=no',
      'secure-key-manager/certificate-error/',
      'toss-payments-api-keys/invalid-api-key/?check-1=right',
      'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong',
      'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=right',
    ]) {
      await open(path)
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }))
      expect(wide, path).toBeLessThanOrEqual(room)
    }
  })
}
