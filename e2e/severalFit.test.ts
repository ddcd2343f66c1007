import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

for (const locale of locales) {
  test(`in ${locale} several errors that fit are offered, each with what tells it apart`, async ({
    page,
  }) => {
    const { open, ask, result } = appIn(page, locale)
    await open()
    await ask('auth failure')
    const choices = result.getByRole('listitem').filter({ has: page.getByRole('link') })
    await expect(choices.nth(1)).toBeVisible()
    for (const choice of await choices.all())
      for (const said of await choice.getByRole('paragraph').all())
        await expect(said).not.toBeEmpty()
    await choices.first().getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/[^/]+/[^/]+/`))
  })

  test(`in ${locale} more than three that fit are split by questions first`, async ({ page }) => {
    const { open, ask, result, words } = appIn(page, locale)
    await open()
    // Errors of both products: which product it is tells most.
    await ask('authentication')
    const asked = result.getByRole('group', { name: words('triage.product') })
    await asked.getByRole('radio', { name: 'Secure Key Manager' }).check()
    await result.getByRole('button', { name: words('wizard.next') }).click()
    await expect(result.locator('h3:focus')).toHaveText(words('triage.found', { count: 3 }))
    const left = result.getByRole('listitem').filter({ has: page.getByRole('link') })
    await expect(left).toHaveCount(3)
    // Each with the fact that differs: how the client authenticates.
    for (const one of await left.all()) await expect(one.locator('.choice-fact')).not.toBeEmpty()
    await result.getByRole('button', { name: words('wizard.startOver') }).click()
    await expect(asked).toBeVisible()
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

test('Back takes the last answer back, and leads from an error to the question that led there', async ({
  page,
}) => {
  const { open, ask, result, words, box } = appIn(page, 'en')
  await open()
  await ask('authentication')
  const asked = result.getByRole('group', { name: words('triage.product') })
  await asked.getByRole('radio', { name: 'Secure Key Manager' }).check()
  await result.getByRole('button', { name: words('wizard.next') }).click()
  const found = result.getByRole('heading', { name: words('triage.found', { count: 3 }) })
  await expect(found).toBeFocused()
  await page.goBack()
  await expect(asked.getByRole('heading')).toBeFocused()
  await expect(box).toHaveValue('authentication')
  await page.goForward()
  await expect(found).toBeFocused()

  await result.locator('.choice').first().click()
  await expect(page).toHaveURL(/\/en\/secure-key-manager\/./)
  await page.goBack()
  await expect(found).toBeVisible()
  await expect(result).toBeFocused()
})

test('a fact that tells errors apart is a condition, and none that the paste denies', async ({
  page,
}) => {
  const { open, ask, result, words } = appIn(page, 'ko')
  await open()
  await ask('어제 키를 교체하고 나서부터 복호화가 안 돼요')
  const facts = result.locator('.choice-fact')
  await expect(result.locator('.choice').first()).toBeVisible()
  for (const fact of await facts.allTextContents()) expect(fact).toContain(words('result.chooseIf'))
})
