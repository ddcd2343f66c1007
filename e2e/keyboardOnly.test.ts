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

for (const locale of locales) {
  test(`in ${locale} the way without a message, a new paste after a fix and the request need no mouse`, async ({
    page,
  }) => {
    test.slow()
    const { open, words, wizard, heading } = appIn(page, locale)
    const isOnOption = () =>
      page.evaluate(() => document.activeElement?.matches('input[type=radio]') ?? false)
    const isOn = (selector: string, text = '') =>
      page.evaluate(
        ([wanted, said]) =>
          document.activeElement?.matches(wanted ?? '') === true &&
          (document.activeElement.textContent ?? '').includes(said ?? ''),
        [selector, text],
      )
    await open()
    await tabTo(page, () => isOn('.without-message a', 'Secure Key Manager'))
    await page.keyboard.press('Enter')
    const triage = page.getByRole('region', { name: words('triage.title') })
    for (const digit of ['2', '2']) {
      const before = page.url()
      await expect(triage.locator('h3:focus')).toBeVisible()
      await tabTo(page, isOnOption)
      await page.keyboard.press(digit)
      await page.keyboard.press('Enter')
      await expect(page).not.toHaveURL(before)
    }
    await expect(triage.locator('h3:focus')).toBeVisible()
    await tabTo(page, () => isOn('.candidates a'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/invalid-key-id/)

    await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong')
    await tabTo(page, () => isOn('.again textarea'))
    await page.keyboard.insertText('Invalid Key Version')
    await tabTo(page, () => isOn('button', words('again.submit')))
    await page.keyboard.press('Enter')
    await expect(wizard).toContainText(words('again.same'))
    await tabTo(page, () => isOn('button', words('again.onward')))
    await page.keyboard.press('Enter')
    await expect(heading('wizard.supportTitle')).toBeFocused()
    await expect(wizard.locator('pre').first()).toBeVisible()
    await tabTo(page, () => isOn('.ticket-fields input'))
    await page.keyboard.insertText('2026-11-20 10:00 KST')
    await expect(wizard.locator('pre').first()).toContainText('2026-11-20 10:00 KST')
    await tabTo(page, () => isOn('button', words('ticket.copyMarkdown')))
    await tabTo(page, () => isOn('summary', words('map.asText')))
    await page.keyboard.press('Enter')
    await expect(page.locator('.map [aria-current=step]').first()).toBeVisible()
    await tabTo(page, () => isOn('summary', words('reply.title')))
    await page.keyboard.press('Enter')
    await expect(page.locator('.reply pre')).toBeVisible()
  })
}
