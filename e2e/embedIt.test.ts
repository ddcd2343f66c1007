import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import embedItEn from '../src/app/messages/embedIt/en.json' with { type: 'json' }
import embedItJa from '../src/app/messages/embedIt/ja.json' with { type: 'json' }
import embedItKo from '../src/app/messages/embedIt/ko.json' with { type: 'json' }
import { locales } from '../src/model/locale.ts'
import { frameIn } from './hosts/embedStory.ts'
import { test, untilAwake } from './story.ts'
import { wordsIn } from './words.ts'

const files = { ko: embedItKo, ja: embedItJa, en: embedItEn }

for (const locale of locales) {
  test(`in ${locale} what is chosen is shown at once and written down`, async ({
    page,
    baseURL,
  }) => {
    const words = wordsIn(locale, files[locale])
    await page.goto(`/${locale}/embed-it/`)
    await untilAwake(page)
    const { ask, frame } = frameIn(page, locale)
    await ask('INVALID_API_KEY')
    await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }

    const choose = (key: string, value: string) =>
      page.getByRole('combobox', { name: words(key), exact: true }).selectOption(value)
    await choose('theme', 'dark')
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await choose('lang', 'ja')
    await expect(frameIn(page, 'ja').box).toBeVisible()
    await choose('form', 'suggest')
    const code = page.locator('.embed-it pre')
    await expect(code).toContainText(`<script type="module" src="${baseURL}embed.js"></script>`)
    await expect(code).toContainText(
      '<unstuck-help lang="ja" theme="dark" for="#subject, #description" name="transcript">',
    )
    await page.getByLabel(words('subject')).fill('INVALID_API_KEY')
    await expect(
      frameIn(page, 'ja').frame.getByRole('button', { name: /このエラーかもしれません/ }),
    ).toBeVisible()
  })

  test(`in ${locale} the page reads without a script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await page.goto(`/${locale}/embed-it/`)
    const words = wordsIn(locale, files[locale])
    await expect(page.getByRole('heading', { level: 1, name: words('title') })).toBeVisible()
    await expect(page.locator('.embed-it pre')).toContainText('<unstuck-help')
    await page.getByRole('link', { name: 'docs/portal.md' }).click()
    await expect(page.locator('body')).toContainText('# Unstuck in a portal')
    await context.close()
  })
}

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const locale of locales) {
    await page.goto(`/${locale}/embed-it/`)
    await untilAwake(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, locale).toBeLessThanOrEqual(320)
  }
})
