import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { locales } from '../../src/model/locale.ts'
import { frameIn } from '../hosts/embedStory.ts'
import { serveHelp } from '../hosts/serveHelp.ts'
import { serveHost } from '../hosts/serveHost.ts'
import { serveSite } from './serveSite.ts'
import { type BuiltHost, buildDocusaurus, buildVitePress } from './sites.ts'
import { differences, stylesOf } from './stylesOf.ts'

const opens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  VitePress: async (page) => {
    const field = page.locator('.VPLocalSearchBox input')
    await expect(field).toBeHidden()
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await expect(field).toBeFocused()
    await page.keyboard.type('parcel')
    await expect(page.locator('.VPLocalSearchBox .result').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
  },
  Docusaurus: async (page) => {
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await expect(page.locator('#find')).toBeFocused()
    await page.keyboard.type('parcel')
    await expect(page.locator('#found')).toHaveText('1')
    await page
      .locator('#find')
      .evaluate((one) => (one instanceof HTMLElement ? one.blur() : undefined))
  },
}

test('inside sites made by generators', async ({ browser }) => {
  const parents: string[] = []
  const help = await serveHelp(() => parents)
  const plain = await serveHost(
    new Map(
      locales.flatMap((locale) =>
        (['light', 'dark'] as const).map((scheme) => [
          `/${locale}/${scheme}`,
          {
            text: `<!doctype html><html lang="${locale}"><title>Plain</title><link rel="icon" href="data:,">
<script type="module" src="${help.origin}/embed.js"></script><unstuck-help lang="${locale}" theme="${scheme}"></unstuck-help></html>`,
          },
        ]),
      ),
    ),
  )
  const hosts: readonly BuiltHost[] = [buildDocusaurus(help.origin), buildVitePress(help.origin)]
  const rows: string[] = []

  for (const host of hosts) {
    const site = await serveSite(host.folder)
    parents.splice(0, 2, site.origin, plain.origin)
    for (const locale of locales) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width: 1280, height: 1600 },
        })
        const heard: string[] = []
        context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
        context.on('weberror', (error) => heard.push(error.error().message))

        // The same page without the help: its script is empty.
        const bare = await context.newPage()
        await bare.route('**/embed.js', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: '',
          }),
        )
        const address = site.origin + host.pathOf(locale)
        await bare.goto(address, { waitUntil: 'networkidle' })
        const before = await stylesOf(bare.locator('html'))
        await bare.close()

        const page = await context.newPage()
        await page.goto(address, { waitUntil: 'networkidle' })
        const { box, frame, ask } = frameIn(page, locale)
        await expect(box).toBeVisible()
        await expect(frame.locator('html')).toHaveAttribute('data-theme', colorScheme)
        await page.waitForTimeout(500)
        const outside = differences(await stylesOf(page.locator('html')), before)

        const alone = await context.newPage()
        await alone.goto(`${plain.origin}/${locale}/${colorScheme}`)
        const other = frameIn(alone, locale)
        await expect(other.box).toBeVisible()
        const width = await page.locator('unstuck-help').evaluate((one) => one.clientWidth)
        await alone.locator('unstuck-help').evaluate((one, pixels) => {
          if (one instanceof HTMLElement) one.style.width = `${pixels}px`
        }, width)
        await alone.waitForTimeout(500)
        const inside = differences(
          await stylesOf(frame.locator('html')),
          await stylesOf(other.frame.locator('html')),
        )
        await alone.close()

        await box.click()
        await page.keyboard.type('/k')
        await expect(box).toHaveValue('/k')
        await ask('INVALID_API_KEY')
        await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
        await opens[host.name.split(' ')[0] ?? '']?.(page)
        await page.screenshot({
          path: join(
            import.meta.dirname,
            '../../.cache/hosts',
            `${host.name.split(' ')[0]}-${locale}-${colorScheme}.png`,
          ),
        })

        rows.push(
          `| ${host.name} | ${locale} | ${colorScheme} | ${heard.length} | ${before.length} | ${outside.count} | ${inside.count} | yes | yes |`,
        )
        expect.soft(heard, `${host.name} ${locale} ${colorScheme}`).toEqual([])
        expect.soft(outside.first, `${host.name} ${locale} ${colorScheme}: outside`).toBe('')
        expect.soft(inside.first, `${host.name} ${locale} ${colorScheme}: inside`).toBe('')
        await context.close()
      }
    }
    site.close()
  }
  plain.close()
  help.close()
  writeFileSync(
    join(import.meta.dirname, '../../docs/measure-hosts.md'),
    `# The help inside sites made by generators

Written by \`npm run measure -- hosts\`, which builds a site with each generator from its own packages, puts the help into it as [portal.md](portal.md) says, and walks through it in
Chromium, on another origin than the help. Docusaurus is its core, its pages and its classic theme: its preset brings a search that asks a service, so the site has a search and a hotkey of its own.

| site | language | look | messages in the console | elements of the site | whose style changed | elements of the help whose style is another than in an empty page as wide | hotkeys silent while typing | hotkey and search work |
|---|---|---|--:|--:|--:|--:|---|---|
${rows.join('\n')}

A style is all computed properties of an element but those that follow from its size and place.
`,
  )
})
