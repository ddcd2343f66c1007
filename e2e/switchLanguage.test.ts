import { expect } from '@playwright/test'
import { invalidKeyVersion, told } from './pastes.ts'
import { appIn, test } from './story.ts'

const names = { ko: '한국어', ja: '日本語', en: 'English' } as const

test('the language changes in the middle, and the step, the answers and the paste stay', async ({
  page,
}) => {
  const korean = appIn(page, 'ko')
  await korean.open()
  await korean.ask(invalidKeyVersion)
  await korean.link('result.steps').click()
  await korean.choose(korean.words('wizard.unknown'))
  await korean.choose(korean.words('wizard.right'))
  const answers = new URL(page.url()).search

  for (const locale of ['ja', 'en', 'ko'] as const) {
    await page.getByRole('link', { name: names[locale], exact: true }).click()
    const { wizard, words } = appIn(page, locale)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page).toHaveURL(new RegExp(`/${locale}/secure-key-manager/invalid-key-version/`))
    expect(new URL(page.url()).search).toBe(answers)
    await expect(wizard.getByRole('radio', { name: words('wizard.right') })).toBeVisible()
  }

  await korean
    .link('wizard.another')
    .or(page.getByRole('link', { name: /Unstuck/ }))
    .first()
    .click()
  await expect(korean.box).toHaveValue(invalidKeyVersion)
})

test('the paste and what was found stay when the language changes', async ({ page }) => {
  const { open, ask } = appIn(page, 'en')
  await open()
  await ask('INVALID_API_KEY')
  for (const locale of ['ko', 'ja', 'en'] as const) {
    await page.getByRole('link', { name: names[locale], exact: true }).click()
    const { box, result } = appIn(page, locale)
    await expect(box).toHaveValue('INVALID_API_KEY')
    await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  }
})

for (const [page_, spoken] of [
  ['en', 'ko'],
  ['ko', 'ja'],
  ['ja', 'en'],
] as const) {
  test(`on the ${page_} page a paste in ${spoken} offers that language, once`, async ({ page }) => {
    const { open, ask, box } = appIn(page, page_)
    const { words } = appIn(page, spoken)
    await open()
    await ask(told[spoken])
    await expect(page.getByText(words('result.offer'))).toBeVisible()
    await page.getByRole('button', { name: words('result.offerNo') }).click()
    await expect(page.getByText(words('result.offer'))).toBeHidden()
    await box.fill('')
    await ask(`${told[spoken]}.`)
    await expect(page.getByText(words('result.offer'))).toBeHidden()
  })

  test(`the offer on the ${page_} page leads to the same paste in ${spoken}`, async ({ page }) => {
    const { open, ask } = appIn(page, page_)
    const other = appIn(page, spoken)
    await open()
    await ask(told[spoken])
    await page.getByRole('link', { name: other.words('result.offerYes') }).click()
    await expect(page).toHaveURL(new RegExp(`/${spoken}/$`))
    await expect(other.box).toHaveValue(told[spoken])
  })
}

test.describe('the door', () => {
  test.use({ locale: 'ja-JP' })

  test('suggests the browser’s language and forces none', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/$/)
    const door = page.getByRole('link', { name: /日本語/ })
    await expect(door).toContainText(appIn(page, 'ja').words('start.suggested'))
    await expect(page.getByRole('link', { name: /한국어/ })).toBeVisible()
  })

  test('remembers a choice, which wins over the browser’s', async ({ page }) => {
    await page.goto('/')
    // The door suggests once it is awake; a click before that leads on too, and is not remembered.
    await expect(page.getByRole('link', { name: /日本語/ })).toContainText(
      appIn(page, 'ja').words('start.suggested'),
    )
    await page.getByRole('link', { name: /한국어/ }).click()
    await expect(page).toHaveURL(/\/ko\/$/)
    await page.goto('/')
    await expect(page.getByRole('link', { name: /한국어/ })).toContainText(
      appIn(page, 'ko').words('start.chosen'),
    )
  })

  test('the language of a link wins over both', async ({ page }) => {
    const { open, heading } = appIn(page, 'en')
    await open()
    await expect(heading('home.title')).toBeVisible()
  })
})
