import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { decryptRequest, unknownError } from './pastes.ts'
import { appIn, test } from './story.ts'

/** What axe finds wrong with a page, a line for each rule and element. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the door and the page for a frame are accessible', async ({ page }) => {
      for (const path of ['/', '/embed/ko/', '/embed/ja/', '/embed/en/']) {
        await page.goto(path)
        expect.soft(await faultsOf(page), path).toEqual([])
      }
    })

    for (const locale of locales) {
      test(`every page in ${locale} is accessible`, async ({ page }) => {
        test.slow()
        const { open, ask, result, choose, words, heading } = appIn(page, locale)
        const isClean = async (name: string) => expect.soft(await faultsOf(page), name).toEqual([])

        await open()
        await isClean('home')
        await ask(decryptRequest)
        await expect(result.locator('mark').first()).toBeVisible()
        await isClean('answer')
        await ask(unknownError)
        await expect(result.getByRole('heading', { name: words('result.none') })).toBeVisible()
        await isClean('no answer')

        await open('secure-key-manager/')
        await isClean('product')
        await open('toss-payments-api-keys/invalid-api-key/')
        await isClean('entry')
        await open('secure-key-manager/invalid-key-version/')
        await isClean('question')
        await choose(words('wizard.unknown'))
        await isClean('check')
        await choose(words('wizard.wrong'))
        await isClean('fix')
        await choose(words('wizard.notYet'))
        const end = heading('wizard.supportTitle')
        while (!(await end.isVisible())) await choose(words('wizard.cannot'))
        await isClean('support')
        await open(
          'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong&check-1.retry=solved',
        )
        await isClean('solved')
      })
    }
  })
}

test.describe('an address that is none', () => {
  test.use({ expectedInConsole: /status of 404/ })

  test('is accessible', async ({ page }) => {
    await page.goto('/en/nowhere/at/all/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
})

for (const locale of locales) {
  test(`in ${locale} nothing is cut off or scrolls sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { open, ask, result } = appIn(page, locale)
    for (const path of ['', 'secure-key-manager/', 'secure-key-manager/invalid-key-version/']) {
      await open(path)
      if (path === '') {
        await ask(decryptRequest)
        await expect(result.locator('mark').first()).toBeVisible()
      }
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }))
      expect(wide, path).toBeLessThanOrEqual(room)
    }
  })
}
