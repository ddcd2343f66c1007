import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { invalidKeyVersion, unknownError } from './pastes.ts'
import { type App, appIn, test } from './story.ts'

const fix = 'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong'

const success =
  '{"header":{"resultCode":0,"resultMessage":"SUCCESS","isSuccessful":true},"body":{}}'

const next = `2026-11-20 client=10.20.30.40 {"header":{"resultMessage":"IPv4 Auth Failure","isSuccessful":false}}`

async function paste(app: App, text: string): Promise<void> {
  await app.wizard.getByRole('textbox', { name: app.words('again.label') }).fill(text)
  await app.button('again.submit').click()
}

/** Everything that the page has stored, and where it is. */
const kept = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]),
  )

for (const locale of locales) {
  test(`in ${locale} output that says so proves the fix`, async ({ page }) => {
    const app = appIn(page, locale)
    await app.open(fix)
    await paste(app, success)
    await expect(app.heading('wizard.solvedTitle')).toBeFocused()
    await expect(app.wizard).toContainText(app.words('again.proven'))
    await expect(page).toHaveURL(/check-1\.retry=solved/)
  })

  test(`in ${locale} another error is a step forward, and leads there with what was pasted`, async ({
    page,
  }) => {
    const app = appIn(page, locale)
    await app.open(fix)
    await paste(app, next)
    await expect(app.wizard).toContainText(app.words('again.another'))
    expect(await kept(page)).not.toContain('10.20.30.40')
    await app.wizard.getByRole('link', { name: 'IPv4 Auth Failure' }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/secure-key-manager/ipv4-auth-failure/`))
    await expect(page.locator('mark').first()).toContainText('IPv4 Auth Failure')
    expect(await kept(page)).not.toContain('10.20.30.40')
  })

  test(`in ${locale} the same error goes on to the next check`, async ({ page }) => {
    const app = appIn(page, locale)
    await app.open(fix)
    await paste(app, invalidKeyVersion)
    await expect(app.wizard).toContainText(app.words('again.same'))
    await app.button('again.onward').click()
    await expect(page).toHaveURL(/check-1\.retry=not-yet/)
    await expect(app.heading('wizard.supportTitle')).toBeFocused()
  })

  test(`in ${locale} output that proves nothing is not taken for success`, async ({ page }) => {
    const app = appIn(page, locale)
    await app.open(fix)
    await app.button('again.submit').click()
    await expect(app.wizard).toContainText(app.words('again.empty'))
    await paste(app, unknownError)
    await expect(app.wizard).toContainText(app.words('again.unclear'))
    await expect(app.wizard.getByRole('radio')).toHaveCount(3)
  })
}

test('who comes back later pastes the output at the same place', async ({ page }) => {
  const app = appIn(page, 'en')
  await app.open(`${fix}&check-1.retry=later`)
  await expect(app.heading('wizard.laterTitle')).toBeVisible()
  await paste(app, success)
  await expect(app.heading('wizard.solvedTitle')).toBeVisible()
})
