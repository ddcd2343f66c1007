import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type Locale, locales } from '../../../model/locale.ts'
import type { Command } from '../../command.ts'
import { findOrInstallBrowser } from '../../findBrowser.mjs'
import { freePort } from '../../freePort.mjs'
import { parseArguments } from '../../parseArguments.ts'
import { serveFolder } from '../../serveFolder.mjs'

const paste = `POST https://api-keymanager.nhncloudservice.com/keymanager/v1.2/appkey/a1B2c3D4e5F6g7H8/symmetric-keys/5f0e7c9ab2d84c3e9a1b6d7f8e2c4a90/decrypt
{"header":{"isSuccessful":false,"resultMessage":"Invalid Key Version"}}`

const end = '?api=symmetric-decrypt&check-1=unknown'

interface Kind {
  readonly name: string
  readonly path: (locale: Locale) => string
  /** What a person has done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const asked = (text: string, shows: string) => async (page: Page) => {
  await page.locator('textarea#paste').fill(text)
  await page.locator(shows).first().waitFor()
}

/** One page a kind of route, and the states of it that look different. */
const kinds: readonly Kind[] = [
  { name: 'start', path: () => '' },
  { name: 'home', path: (locale) => `${locale}/` },
  { name: 'answer', path: (locale) => `${locale}/`, act: asked(paste, '#result mark') },
  {
    name: 'none',
    path: (locale) => `${locale}/`,
    act: asked('FOO_BAR_BAZ_1234', '#result .none'),
  },
  { name: 'product', path: (locale) => `${locale}/toss-payments-api-keys/` },
  { name: 'entry', path: (locale) => `${locale}/toss-payments-api-keys/invalid-api-key/` },
  { name: 'wizard', path: (locale) => `${locale}/secure-key-manager/invalid-key-version/` },
  {
    name: 'support',
    path: (locale) => `${locale}/secure-key-manager/invalid-key-version/${end}`,
    act: (page) => page.locator('.for-support form, .for-support textarea').first().waitFor(),
  },
  { name: 'write', path: (locale) => `${locale}/write/` },
  { name: 'lost', path: (locale) => `${locale}/no-such-product/` },
]

const widths = [360, 768, 1280]
const schemes = ['light', 'dark'] as const

/** How much of a long page a picture shows, in its own pixels for each of its width. */
const tallest = 2.4

/** One page in all languages, themes and widths, as one picture of eighteen. */
async function drawSheet(browser: Browser, url: string, kind: Kind): Promise<Buffer> {
  const pictures: string[] = []
  for (const colorScheme of schemes) {
    for (const locale of locales) {
      const page = await browser.newPage({ colorScheme, locale, serviceWorkers: 'block' })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(url + kind.path(locale), { waitUntil: 'networkidle' })
        await kind.act?.(page)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        const picture = await page.screenshot({
          fullPage: true,
          clip: {
            x: 0,
            y: 0,
            width,
            height: Math.min(height, Math.round(Math.max(width, 600) * tallest)),
          },
        })
        pictures.push(`<img width="340" src="data:image/png;base64,${picture.toString('base64')}">`)
      }
      await page.close()
    }
  }
  const sheet = await browser.newPage({ viewport: { width: 9 * 348, height: 900 } })
  await sheet.setContent(
    `<style>body { margin: 4px; display: grid; grid-template-columns: repeat(9, 340px); gap: 8px; align-items: start; background: #888 }</style>${pictures.join('')}`,
  )
  const drawn = await sheet.screenshot({ fullPage: true })
  await sheet.close()
  return drawn
}

/** \`screens [KIND]\`: pictures of every kind of page, eighteen to a sheet, in \`.cache/screens\`. Needs a built site. */
export const screens: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['kind'] })
  if (parsed.kind === 'fault') return parsed
  const wanted = parsed.values.kind
  const folder = join(terminal.root, '.cache/screens')
  if (wanted === undefined) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { url, close } = await serveFolder(join(terminal.root, 'dist'), { port: await freePort() })
  const browser = await chromium.launch(await findOrInstallBrowser())
  for (const kind of kinds.filter(({ name }) => wanted === undefined || name === wanted)) {
    const file = join(folder, `${kind.name}.png`)
    writeFileSync(file, await drawSheet(browser, url, kind))
    terminal.print(`${file}\n`)
  }
  await browser.close()
  close()
  return 0
}
