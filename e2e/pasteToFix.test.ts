import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { decryptRequest, invalidApiKey, invalidKeyVersion, unknownError } from './pastes.ts'
import { appIn, test, untilAwake } from './story.ts'

for (const locale of locales) {
  test.describe(locale, () => {
    test('a paste leads to its entry, and the page shows what in the paste led there', async ({
      page,
    }) => {
      const { open, ask, result } = appIn(page, locale)
      await open()
      await ask(invalidApiKey)
      await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
      await expect(
        result.locator('mark').filter({ hasText: 'INVALID_API_KEY' }).first(),
      ).toBeVisible()
    })

    test('the checks are walked to the end, and a reload lands on the same step', async ({
      page,
    }) => {
      const { open, ask, choose, link, words, wizard, heading } = appIn(page, locale)
      await open()
      await ask(invalidKeyVersion)
      await link('result.steps').click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/secure-key-manager/invalid-key-version/`))

      // Which API was called is not in the paste: it is asked first.
      await choose(words('wizard.unknown'))
      await expect(page).toHaveURL(/[?&]api=unknown/)

      await choose(words('wizard.wrong'))
      await expect(wizard.getByRole('heading', { name: words('wizard.fix') })).toBeVisible()
      await page.reload()
      await untilAwake(page)
      await expect(wizard.getByRole('heading', { name: words('wizard.fix') })).toBeVisible()

      await choose(words('wizard.notYet'))
      const end = heading('wizard.supportTitle')
      while (!(await end.isVisible())) await choose(words('wizard.cannot'))
      const address = page.url()
      await page.reload()
      await expect(end).toBeVisible()
      expect(page.url()).toBe(address)

      await page.goBack()
      await expect(wizard.getByRole('radio').first()).toBeVisible()
    })

    test('a fix that helped ends it', async ({ page }) => {
      const { open, choose, words, heading } = appIn(page, locale)
      await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
      await choose(words('wizard.wrong'))
      await choose(words('wizard.solved'))
      await expect(heading('wizard.solvedTitle')).toBeVisible()
    })

    test('what the paste itself answers is not asked', async ({ page }) => {
      const { open, ask, link, wizard, words } = appIn(page, locale)
      await open()
      await ask(decryptRequest)
      await link('result.steps').click()
      await expect(page).toHaveURL(/[?&]api=symmetric-decrypt/)
      await expect(wizard).toContainText(words('wizard.found'))
      await expect(wizard.getByRole('radio', { name: words('wizard.right') })).toBeVisible()
    })

    test('an answer can be changed', async ({ page }) => {
      const { open, wizard } = appIn(page, locale)
      await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
      await wizard.getByRole('link').first().click()
      await expect(wizard.getByRole('radio')).not.toHaveCount(0)
      await expect(page).not.toHaveURL(/api=symmetric-decrypt/)
    })

    test('where nothing fits, the page says so and leads on', async ({ page }) => {
      const { open, ask, result, words } = appIn(page, locale)
      await open()
      await ask(unknownError)
      await expect(result.getByRole('heading', { name: words('result.none') })).toBeVisible()
      await expect(result.getByRole('link', { name: words('result.browse') })).toBeVisible()
      await result.getByRole('link', { name: words('result.support') }).click()
      await expect(page.getByRole('heading', { name: words('support.title') })).toBeInViewport()
    })
  })
}

test('a code that is typed comes alive without a click', async ({ page }) => {
  const { open, box, result } = appIn(page, 'en')
  await open()
  await box.pressSequentially('unauthorized key')
  await expect(result.getByRole('heading', { name: 'UNAUTHORIZED_KEY' })).toBeVisible()
  await expect(box).toBeFocused()
})

test('what was typed before the page woke up is kept and read', async ({ page }) => {
  const { box, result } = appIn(page, 'en')
  // The scripts wait until the person has typed.
  let release = () => {}
  const typed = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await typed
    await route.continue()
  })
  await page.goto('/en/', { waitUntil: 'commit' })
  await box.fill('INVALID_CLIENT_KEY')
  release()
  await expect(result.getByRole('heading', { name: 'INVALID_CLIENT_KEY' })).toBeVisible()
  await expect(box).toHaveValue('INVALID_CLIENT_KEY')
})

test('an answer in the link that no longer fits is left out, and said', async ({ page }) => {
  const { open, wizard, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-7=right&si=abc')
  await expect(wizard).toContainText(words('wizard.dropped', { count: 1 }))
  await expect(wizard.getByRole('radio', { name: words('wizard.right') })).toBeVisible()
})
