import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { deskIn } from './desk.ts'
import { expectAccessible, lostAtTheEdge } from './looks.ts'
import { test } from './story.ts'

for (const locale of locales) {
  test(`in ${locale} the page for writers is accessible in each of its views`, async ({ page }) => {
    const { open, press, look, findings, w, words, text } = deskIn(page, locale)
    await open()
    await expectAccessible(page, 'empty')
    await press('open.sample')
    await expect(findings.getByRole('button', { name: /LABEL_EXPIRED/ })).toBeVisible()
    await findings.getByText(words('map.asText')).click()
    await expectAccessible(page, 'errors')
    await look('problems.tab')
    await expect(findings.getByText('missing-check')).toBeVisible()
    await expectAccessible(page, 'problems')
    await look('languages.tab')
    await expectAccessible(page, 'languages')
    await text.fill('')
    await look('entries.tab')
    await expect(findings.getByText(w('entries.none'))).toBeVisible()
    await expectAccessible(page, 'nothing read')
  })
}

for (const locale of locales) {
  test(`in ${locale} the page for writers has no sideways scrolling at 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { open, press, look, findings } = deskIn(page, locale)
    const isNarrow = async (name: string) => expect(await lostAtTheEdge(page), name).toEqual([])
    await open()
    await isNarrow('empty')
    await press('open.sample')
    await expect(findings.getByRole('button', { name: /LABEL_EXPIRED/ })).toBeVisible()
    await isNarrow('errors')
    await look('problems.tab')
    await isNarrow('problems')
    await look('languages.tab')
    await isNarrow('languages')
  })
}

test('a guide is written, looked through and mended by keyboard alone', async ({ page }) => {
  const { open, text, findings, w } = deskIn(page, 'en')
  const { keyboard } = page
  await open()
  await text.focus()
  await keyboard.type('## The call fails with `ＯＲＤＥＲ_LOCKED`\n\n- Two workers.\n')
  const errors = findings.getByRole('tab').first()
  await expect(errors).toBeVisible()
  await errors.focus()
  await keyboard.press('ArrowRight')
  await expect(findings.getByRole('tab', { selected: true })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect(
    findings.getByRole('button', { name: w('problems.fixAll', { number: 1 }) }),
  ).toBeFocused()
  await keyboard.press('Enter')
  await expect(text).toHaveValue('## The call fails with `ORDER_LOCKED`\n\n- Two workers.\n')
  await text.focus()
  await keyboard.press('Tab')
  await expect(text).not.toBeFocused()
})
