import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { type App, appIn, test, untilAwake } from './story.ts'

/** The questions of the key manager's page, and what they are answered with here: by the number of the option. */
const area = (app: App) => app.page.getByRole('region', { name: app.words('triage.title') })

async function answer(app: App, option: number): Promise<void> {
  const before = app.page.url()
  const steps = area(app)
  await steps.getByRole('radio').nth(option).check()
  await steps.getByRole('button', { name: app.words('wizard.next') }).click()
  await expect(app.page).not.toHaveURL(before)
  await expect(steps.locator('h3:focus')).toBeVisible()
}

for (const locale of locales) {
  test(`in ${locale} somebody without a message comes from the first page to an error by questions`, async ({
    page,
  }) => {
    const app = appIn(page, locale)
    await app.open()
    await page
      .getByRole('navigation', { name: app.words('triage.title') })
      .getByRole('link', { name: 'Secure Key Manager' })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/secure-key-manager/#ask`))
    await expect(area(app).locator('h3:focus')).toBeVisible()
    // A key, which was not rotated: two errors are left, each with what tells it apart.
    await answer(app, 1)
    await expect(page).toHaveURL(/\?concerns=key$/)
    await answer(app, 1)
    await expect(page).toHaveURL(/\?concerns=key&rotated=no$/)
    const left = area(app).getByRole('listitem')
    await expect(left).toHaveCount(2)
    for (const one of await left.all())
      await expect(one.getByRole('paragraph').first()).not.toBeEmpty()
    await left.first().getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/secure-key-manager/invalid-key-id/`))
  })

  test(`in ${locale} what does not know ends at a choice or a person, never nowhere`, async ({
    page,
  }) => {
    const app = appIn(page, locale)
    await app.open('secure-key-manager/')
    const radios = area(app).getByRole('radio')
    for (let asked = 0; (await radios.count()) > 0; asked++) {
      expect(asked).toBeLessThan(6)
      await answer(app, (await radios.count()) - 1)
    }
    await expect(area(app).getByRole('listitem').first()).toBeVisible()
    await area(app)
      .getByRole('link', { name: app.words('result.support') })
      .click()
    await expect(page.getByRole('heading', { name: app.words('support.title') })).toBeInViewport()
  })
}

test('back, reload, a shared link and another language stand at the same question', async ({
  page,
  context,
}) => {
  const app = appIn(page, 'en')
  await app.open('secure-key-manager/')
  await answer(app, 1)
  const question = await area(app).locator('h3').last().textContent()
  await page.reload()
  await untilAwake(page)
  await expect(area(app).locator('h3').last()).toHaveText(question ?? '')
  const shared = await context.newPage()
  await shared.goto(page.url())
  await expect(shared.getByRole('heading', { name: question ?? '' })).toBeVisible()
  await shared.close()
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  const japanese = appIn(page, 'ja')
  await expect(page).toHaveURL(/\/ja\/secure-key-manager\/\?concerns=key/)
  await expect(area(japanese).getByRole('radio', { name: 'はい' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page).not.toHaveURL(/concerns/)
  await expect(area(app).getByRole('radio')).toHaveCount(5)
})

test('an answer is changed without losing the others, and what is no answer is passed over', async ({
  page,
}) => {
  const app = appIn(page, 'en')
  await app.open('secure-key-manager/?concerns=key&rotated=no&ref=mail&where=mars')
  await expect(area(app).getByRole('listitem')).toHaveCount(2)
  await area(app)
    .getByRole('link', { name: /^Change: What did you set up/ })
    .click()
  await expect(page).toHaveURL(/rotated=no/)
  await answer(app, 1)
  await expect(area(app).getByRole('listitem')).toHaveCount(2)
})

test('where nothing fits a paste, questions are offered', async ({ page }) => {
  const app = appIn(page, 'en')
  await app.open()
  await app.ask('make: *** No rule to make target `wombat`. Stop.')
  await expect(
    app.result.getByRole('navigation', { name: app.words('triage.title') }).getByRole('link'),
  ).toHaveCount(2)
})
