import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { type App, appIn, test } from './story.ts'

const secret = 'Zq8vN3xKpL7wTd2RmY5c'

const address = '10.20.30.40'

/** The line of a log that holds the error, a made-up password and an address. */
const paste = `2026-11-20T10:00:00Z client=${address} password=${secret} error="Invalid Key Version"`

/** From a paste to the end at which every check is done and none was it. */
async function toSupport({ open, ask, link, choose, words, heading, wizard }: App): Promise<void> {
  await open()
  await ask(paste)
  await link('result.steps').click()
  await choose(words('wizard.unknown'))
  await choose(words('wizard.right'))
  const end = heading('wizard.supportTitle')
  await expect(end.or(wizard.getByRole('radio').first())).toBeVisible()
  while (!(await end.isVisible())) await choose(words('wizard.cannot'))
}

for (const locale of locales) {
  test(`in ${locale} the request says what was checked, in the language of support, without a secret`, async ({
    page,
  }) => {
    const app = appIn(page, locale)
    await toSupport(app)
    const request = app.wizard.locator('pre')
    await expect(request).toContainText('Invalid Key Version')
    await expect(request).toHaveAttribute('lang', 'ko')
    await expect(request).not.toContainText(secret)
    await expect(request).not.toContainText(address)
    const mail = await app.link('ticket.mail').getAttribute('href')
    expect(mail).toMatch(/^mailto:\?subject=/)
    expect(mail).not.toContain(secret)
  })

  test(`in ${locale} a person is one click away on every page`, async ({ page }) => {
    const { open, words, link } = appIn(page, locale)
    for (const path of ['', 'secure-key-manager/', 'secure-key-manager/invalid-key-version/']) {
      await open(path)
      await link('nav.support').click()
      await expect(page.getByRole('heading', { name: words('support.title') })).toBeInViewport()
    }
  })
}

test('an identifier is shown to support only where the person chooses so', async ({ page }) => {
  const app = appIn(page, 'en')
  await toSupport(app)
  const request = app.wizard.locator('pre')
  await app.wizard.getByRole('checkbox').first().check()
  await expect(request).toContainText(address)
  await expect(request).not.toContainText(secret)
})

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('takes the request', async ({ page }) => {
    const app = appIn(page, 'en')
    await toSupport(app)
    await app.button('ticket.copy').click()
    await expect(app.button('entry.copied')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Invalid Key Version')
    expect(copied).not.toContain(secret)
  })
})

test('where the clipboard is refused, the request can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  const app = appIn(page, 'en')
  await toSupport(app)
  await app.button('ticket.copy').click()
  await expect(page.getByLabel(app.words('entry.copyFailed'))).toHaveValue(/Invalid Key Version/)
})
