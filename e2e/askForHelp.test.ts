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
    const request = app.wizard.locator('pre').first()
    await expect(request).toContainText('Invalid Key Version')
    await expect(request).toHaveAttribute('lang', 'ko')
    await expect(request).not.toContainText(secret)
    await expect(request).not.toContainText(address)
    await expect(request).toContainText('/ko/secure-key-manager/invalid-key-version/?')
    // Our examples address no mail to anybody: their support is a page.
    await expect(app.link('ticket.mail')).toHaveCount(0)
    if (locale === 'ko') return
    await app.wizard.getByText(app.words('ticket.inMine')).click()
    const own = app.wizard.locator(`pre[lang=${locale}]`)
    await expect(own).toContainText('Invalid Key Version')
    await expect(own).not.toContainText(secret)
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
  const request = app.wizard.locator('pre').first()
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
    await app.button('ticket.copyMarkdown').click()
    await expect(app.button('entry.copied')).toHaveCount(2)
    const markdown = await page.evaluate(() => navigator.clipboard.readText())
    expect(markdown).toMatch(/^### /m)
    expect(markdown).not.toContain(secret)
  })

  test('takes an error along, as a link with the answers and as Markdown', async ({ page }) => {
    const app = appIn(page, 'ja')
    await app.open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
    await app.button('entry.copyMarkdown').click()
    await expect(app.button('entry.copied')).toHaveCount(1)
    const markdown = await page.evaluate(() => navigator.clipboard.readText())
    expect(markdown).toMatch(/^# Invalid Key Version/)
    expect(markdown).toMatch(/^1\. .*確認してください。$/m)
    await app.button('entry.copyLink').click()
    await expect(app.button('entry.copied')).toHaveCount(2)
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
  })

  test('takes a reply to a customer, in the customer’s language', async ({ page }) => {
    const app = appIn(page, 'ko')
    await app.open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
    await page.getByText(app.words('reply.title')).click()
    await page.getByRole('combobox', { name: app.words('reply.language') }).selectOption('ja')
    await expect(page.locator('.reply pre')).toHaveAttribute('lang', 'ja')
    await expect(page.locator('.reply pre')).toContainText('お世話になっております')
    await app.button('reply.copy').click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Invalid Key Version')
    // Only the check that applies to the API that was called, and the page in that language as everybody finds it.
    expect(copied.match(/確認場所/g)).toHaveLength(1)
    expect(copied).toMatch(/\/ja\/secure-key-manager\/invalid-key-version\/$/m)
  })
})

test('what the person types into the request stands as typed, and nothing is said of masking before', async ({
  page,
}) => {
  const app = appIn(page, 'en')
  await app.open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=right')
  const request = app.wizard.locator('pre').first()
  await expect(request).toContainText('Invalid Key Version')
  await expect(app.wizard).not.toContainText(app.words('ticket.masked'))
  await app.wizard.getByLabel('Key ID').fill('2f1c9e07b4a84d53a6ef10d29b7c6688')
  await expect(request).toContainText('2f1c9e07b4a84d53a6ef10d29b7c6688')
  await app.wizard.getByLabel('Key ID').fill('password=Zq8vN3xKpL7wTd2RmY5c')
  await expect(request).not.toContainText('Zq8vN3xKpL7wTd2RmY5c')
  await expect(app.wizard).toContainText(app.words('ticket.masked'))
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
