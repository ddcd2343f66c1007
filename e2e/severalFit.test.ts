import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

for (const locale of locales) {
  test(`in ${locale} several errors that fit are offered, each with what tells it apart`, async ({
    page,
  }) => {
    const { open, ask, result } = appIn(page, locale)
    await open()
    await ask('invalid key')
    const choices = result.getByRole('listitem').filter({ has: page.getByRole('link') })
    await expect(choices.nth(1)).toBeVisible()
    for (const choice of await choices.all())
      await expect(choice.getByRole('paragraph')).not.toBeEmpty()
    await choices.first().getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/[^/]+/[^/]+/`))
  })

  test(`in ${locale} the list is filtered by a code with slips`, async ({ page }) => {
    const { open, words } = appIn(page, locale)
    await open()
    const shown = page.getByRole('region', { name: words('home.browse') })
    await page.getByRole('searchbox', { name: words('filter.label') }).fill('unauthorised')
    await expect(shown.getByRole('link', { name: /UNAUTHORIZED_KEY/ })).toBeVisible()
    await expect(shown.getByRole('link', { name: /IPv4 Auth Failure/ })).toBeHidden()
    await page.getByRole('searchbox', { name: words('filter.label') }).fill('wombat')
    await expect(page.getByText(words('filter.none')).first()).toBeVisible()
  })
}
