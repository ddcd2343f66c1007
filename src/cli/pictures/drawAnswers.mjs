import { join } from 'node:path'
import { serveFolder } from '../serveFolder.mjs'

const paste = `POST https://api-keymanager.nhncloudservice.com/keymanager/v1.2/appkey/a1B2c3D4e5F6g7H8/symmetric-keys/5f0e7c9ab2d84c3e9a1b6d7f8e2c4a90/decrypt
HTTP/1.1 200 OK
Content-Type: application/json;charset=UTF-8

{"header":{"isSuccessful":false,"resultCode":300003,"resultMessage":"Invalid Key Version"}}`

/**
 * Draws the pictures of the READMEs: a paste and its answer, in each language.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site The built site.
 * @param {string} folder
 */
export async function drawAnswers(browser, site, folder) {
  const { url, close } = await serveFolder(site, { port: 4273 })
  for (const locale of ['ko', 'ja', 'en']) {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1400 }, locale })
    await page.goto(`${url}${locale}/`)
    await page.locator('#paste').fill(paste)
    await page.locator('#result mark').first().waitFor()
    const height = await page.evaluate(
      () => document.querySelector('#result')?.getBoundingClientRect().bottom,
    )
    await page.screenshot({
      path: join(folder, `answer.${locale}.png`),
      clip: { x: 0, y: 0, width: 1080, height: (height ?? 1000) + 32 },
    })
    await page.close()
  }
  close()
}
