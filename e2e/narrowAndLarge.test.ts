import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { lostAtTheEdge } from './looks.ts'
import { decryptRequest } from './pastes.ts'
import { appIn, test } from './story.ts'

const paths = [
  'secure-key-manager/',
  'secure-key-manager/?concerns=key&rotated=no',
  'secure-key-manager/certificate-error/',
  'toss-payments-api-keys/invalid-api-key/?check-1=right',
  'secure-key-manager/invalid-key-version/',
  'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong',
  'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=right',
  'embed-it/',
]

for (const [what, viewport, letters] of [
  ['in a window of 320 pixels', { width: 320, height: 640 }, '100%'],
  ['at twice the size on a screen of 1280 pixels', { width: 640, height: 450 }, '100%'],
  ['with letters of twice the size on a telephone', { width: 390, height: 800 }, '200%'],
] as const) {
  test.describe(what, () => {
    test.use({ viewport, deviceScaleFactor: 2 })

    for (const locale of locales) {
      test(`in ${locale} nothing is cut off, lost or scrolls sideways ${what}`, async ({
        page,
      }) => {
        test.slow()
        const { open, ask, result } = appIn(page, locale)
        const isWhole = async (name: string) => {
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = size
          }, letters)
          expect.soft(await lostAtTheEdge(page), name).toEqual([])
        }
        await open()
        await isWhole('home')
        await ask(decryptRequest)
        await expect(result.locator('mark').first()).toBeVisible()
        await isWhole('answer')
        for (const path of paths) {
          await open(path)
          await isWhole(path)
        }
      })
    }
  })
}
