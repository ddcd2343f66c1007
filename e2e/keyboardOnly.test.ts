import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

/** Presses Tab until the focus is on what `isThere` says. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The focus never came there')
}

for (const locale of locales) {
  test(`in ${locale} the whole way from a paste to the request for support needs no mouse`, async ({
    page,
  }) => {
    const { open, words, box, wizard, heading, result } = appIn(page, locale)
    const isFocused = (name: string) => async () =>
      page.evaluate((text) => document.activeElement?.textContent?.trim() === text, words(name))
    await open()

    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: words('skip') })).toBeFocused()
    await page.keyboard.press('Enter')
    await tabTo(page, () => box.evaluate((element) => element === document.activeElement))
    await page.keyboard.insertText('Invalid Key Version')
    await page.keyboard.press('Control+Enter')
    await expect(result).toBeFocused()
    await expect(
      result.getByRole('heading', { name: 'Invalid Key Version', exact: true }),
    ).toBeVisible()

    await tabTo(page, isFocused('result.steps'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/invalid-key-version/)

    const isOnOption = () =>
      page.evaluate(() => document.activeElement?.matches('input[type=radio]') ?? false)
    await tabTo(page, isOnOption)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/[?&]api=/)

    // Each step hands the focus to its heading: only then is it the turn of the keyboard again.
    const end = heading('wizard.supportTitle')
    const stepHeading = wizard.getByRole('group').getByRole('heading')
    await expect(stepHeading).toBeFocused()
    while (!(await end.isVisible())) {
      const before = page.url()
      await tabTo(page, isOnOption)
      await page.keyboard.press('3')
      await page.keyboard.press('Enter')
      await expect(page).not.toHaveURL(before)
      await expect(stepHeading.or(end)).toBeFocused()
    }
    await expect(end).toBeFocused()
  })
}

test('a digit chooses only inside the options', async ({ page }) => {
  const { open, wizard, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
  await page.keyboard.press('1')
  await expect(wizard.getByRole('radio', { checked: true })).toHaveCount(0)
  await wizard.getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await expect(wizard.getByRole('radio', { name: words('wizard.wrong') })).toBeChecked()
})
