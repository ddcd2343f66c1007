import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { expectAccessible } from './looks.ts'
import { invalidKeyVersion } from './pastes.ts'
import { appIn, test } from './story.ts'

for (const locale of locales) {
  test(`the ways without a message, after a fix and to support are accessible in ${locale}`, async ({
    page,
  }) => {
    test.slow()
    const { open, ask, words, wizard, result, button } = appIn(page, locale)
    const isClean = (name: string) => expectAccessible(page, name)

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
