import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { expectAccessible } from './looks.ts'
import { decryptRequest, unknownError } from './pastes.ts'
import { appIn, test, untilAwake } from './story.ts'

test('the door and the page for a frame are accessible', async ({ page }) => {
  for (const path of ['/', '/embed/ko/', '/embed/ja/', '/embed/en/']) {
    await page.goto(path)
    await expectAccessible(page, path)
  }
})

for (const locale of locales) {
  test(`every page in ${locale} is accessible`, async ({ page }) => {
    test.slow()
    const { open, ask, result, choose, words, heading } = appIn(page, locale)
    const isClean = (name: string) => expectAccessible(page, name)

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

test.describe('an address that is none', () => {
  test.use({ expectedInConsole: /status of 404/ })

  test('is accessible', async ({ page }) => {
    for (const path of ['/en/nowhere/at/all/', '/nowhere/']) {
      await page.goto(path)
      await untilAwake(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, path)
    }
  })
})
