import { expect, type Page } from '@playwright/test'
import frameEn from '../src/app/messages/frame/en.json' with { type: 'json' }
import frameJa from '../src/app/messages/frame/ja.json' with { type: 'json' }
import frameKo from '../src/app/messages/frame/ko.json' with { type: 'json' }
import { locales } from '../src/model/locale.ts'
import { frameIn, pageOf, type Site, test } from './hosts/embedStory.ts'
import { expectAccessibleInFrames, lostAtTheEdge } from './looks.ts'

const words = { ko: frameKo, ja: frameJa, en: frameEn }

const form = `<main><h1>Portal</h1><form><label for="description">Description</label>
<textarea id="description"></textarea><unstuck-help for="#description" name="transcript"></unstuck-help></form></main>`

const text = 'Invalid Key Version\npassword: hunter22!x\ncard 4242 4242 4242 4242'

/** A portal that is dark for those who want it so. */
const sheet = `html { color-scheme: light dark; color: CanvasText; background: Canvas; font: 1rem sans-serif }
textarea { inline-size: 100%; block-size: 6rem; box-sizing: border-box }`

/** A form with secrets in it: the help beside it names them, and the error. */
async function write(page: Page, help: string, host: Site, locale: 'ko' | 'ja' | 'en') {
  host.file('/looks.css', { type: 'text/css', text: sheet })
  const head = `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/looks.css">`
  await page.goto(host.page('/looks', pageOf(help, form, head, locale)))
  await page.getByLabel('Description').fill(text)
  const seen = frameIn(page, locale)
  await expect(seen.frame.locator('.secret-note')).toBeVisible()
  return seen
}

for (const locale of locales) {
  test(`in ${locale} axe finds nothing wrong with the note on secrets and the box of consent, in any look`, async ({
    page,
    help,
    host,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 900, height: 1600 })
    const { frame, choose, words: said } = await write(page, help.origin, host, locale)
    await frame.locator('.suggest-open').click()
    await expectAccessibleInFrames(page, 'the note on secrets')
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', contrast: null })
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')

    await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
    await choose(said('wizard.unknown'))
    await frame.getByText(words[locale].shareSee).click()
    await frame.getByRole('checkbox', { name: words[locale].share }).check()
    await expectAccessibleInFrames(page, 'the box of consent')
  })
}

test('nothing of either is lost at the edge of a narrow page', async ({ page, help, host }) => {
  for (const locale of locales)
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 })
      const { frame, choose, words: said } = await write(page, help.origin, host, locale)
      const inside = page.frames()[1]
      expect(inside && (await lostAtTheEdge(inside)), `${locale}, the note`).toEqual([])
      await frame.locator('.suggest-open').click()
      await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
      await choose(said('wizard.unknown'))
      await frame.getByText(words[locale].shareSee).click()
      expect(inside && (await lostAtTheEdge(inside)), `${locale}, the box`).toEqual([])
    }
})
