import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser } from './findBrowser.mjs'
import { installPackages } from './installPackages.mjs'
import { drawAnswers } from './pictures/drawAnswers.mjs'
import { drawCards } from './pictures/drawCards.mjs'
import { drawIcons } from './pictures/drawIcons.mjs'
import { root } from './root.mjs'

// Draws every picture that is committed: those of the READMEs from the built site, so that they never show a page that does not
// exist; the icons of an installed page; and what services show beside a link.

await installPackages()
const { chromium } = await import('@playwright/test')
const assets = join(root, 'dist/assets')
const data = readdirSync(assets).find((name) => name.startsWith('data-'))
if (data === undefined)
  throw new Error('dist/assets: expected the data of a built site; run `npm run build` first')
const images = join(root, 'docs/images')
mkdirSync(images, { recursive: true })

const browser = await chromium.launch(await findOrInstallBrowser())
await drawIcons(browser, join(root, 'public'))
await drawCards(browser, join(root, 'public'), (locale) =>
  join(assets, data, locale, 'catalog.json'),
)
await drawAnswers(browser, join(root, 'dist'), images)
await browser.close()
