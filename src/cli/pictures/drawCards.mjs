import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.mjs'

/** The size that every service shows without cutting. */
const size = { width: 1200, height: 630 }

/**
 * What a card says.
 * @typedef {{ lang: string, title: string, lead: string, foot: string, mark: string }} Card
 */

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** @param {Card} card */
function htmlOf({ lang, title, lead, foot, mark }) {
  return `<!doctype html><html lang="${lang}"><style>
    html, body { margin: 0; background: #fbfbf8; color: #16282a }
    body {
      box-sizing: border-box; block-size: ${size.height}px; padding: 72px 80px; border-block-start: 14px solid #0b6e5d;
      display: flex; flex-direction: column; font-family: system-ui, "Noto Sans", "Noto Sans CJK ${lang === 'ja' ? 'JP' : 'KR'}", sans-serif;
      word-break: ${lang === 'ja' ? 'auto-phrase' : 'keep-all'}; overflow-wrap: anywhere; line-break: strict;
    }
    .brand { display: flex; align-items: center; gap: 20px; font-size: 36px; font-weight: 700 }
    .brand svg { inline-size: 64px; block-size: 64px }
    h1 { font-size: 68px; line-height: 1.25; margin: auto 0 24px; text-wrap: balance }
    p { font-size: 32px; line-height: 1.5; margin: 0 0 auto; color: #4a5c5d; text-wrap: pretty }
    footer { font-size: 28px; color: #0b6e5d; font-weight: 600 }
  </style><div class="brand">${mark}Unstuck</div><h1>${escaped(title)}</h1><p>${escaped(lead)}</p><footer>${escaped(foot)}</footer></html>`
}

const filled = (
  /** @type {string} */ text,
  /** @type {Record<string, string | number>} */ values,
) => text.replace(/\{\{(\w+)\}\}/g, (_whole, name) => String(values[name]))

const json = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Draws the pictures that services show beside a link: one for each language, one for each product in it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder Where the site's own files lie; the pictures go to `og/`.
 * @param {(locale: string) => string} catalogOf The file with the products of a language, of the built site.
 */
export async function drawCards(browser, folder, catalogOf) {
  const mark = readFileSync(join(folder, 'favicon.svg'), 'utf8')
  const page = await browser.newPage({ viewport: size })
  const draw = async (/** @type {string} */ file, /** @type {Card} */ card) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    await page.setContent(htmlOf(card))
    writeFileSync(join(folder, file), await page.screenshot())
  }
  for (const lang of ['ko', 'ja', 'en']) {
    const { home, product, footer } = json(join(root, `src/app/messages/${lang}.json`))
    const say = { lang, mark, foot: footer.privacy }
    await draw(`og/${lang}.png`, { ...say, title: home.title, lead: home.lead })
    for (const { id, name } of json(catalogOf(lang)).products) {
      await draw(`og/${lang}/${id}.png`, {
        ...say,
        title: filled(product.heading, { name }),
        lead: filled(product.description, { name }),
      })
    }
  }
  await page.close()
}
