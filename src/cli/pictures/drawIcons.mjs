import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The icons that an installed page needs, beside `favicon.svg`. `bleed`: the ground reaches the edge, because the system
 * cuts the shape out by itself; `scale`: how much of the edge the mark's own square takes, so that nothing of it is cut away.
 */
const icons = [
  { file: 'icon-192.png', size: 192, bleed: false, scale: 1 },
  { file: 'icon-512.png', size: 512, bleed: false, scale: 1 },
  { file: 'icon-maskable.png', size: 512, bleed: true, scale: 0.78 },
  { file: 'apple-touch-icon.png', size: 180, bleed: true, scale: 0.86 },
]

/**
 * Draws the icons of `public/` from its `favicon.svg`.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 */
export async function drawIcons(browser, folder) {
  const mark = readFileSync(join(folder, 'favicon.svg'), 'utf8')
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(mark)?.[1]
  if (ground === undefined) throw new Error('favicon.svg: expected a rect with its fill')
  for (const { file, size, bleed, scale } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>
        html, body { margin: 0; background: ${bleed ? ground : 'transparent'} }
        body { block-size: ${size}px; display: grid; place-items: center }
        svg { inline-size: ${size * scale}px; block-size: ${size * scale}px }
      </style>${mark}`,
    )
    writeFileSync(join(folder, file), await page.screenshot({ omitBackground: !bleed }))
    await page.close()
  }
}
