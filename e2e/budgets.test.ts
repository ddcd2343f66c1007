import { expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { test, untilAwake } from './story.ts'

/** What a page may weigh, compressed, in bytes: all script before anything is done with it, and an error's page with its style. */
const most = { script: 125_000, own: 25_000, page: 30_000 }

/** React, the router and the i18next pair without a line of ours: docs/decisions/005. */
const libraries = 101_000

const kinds = [
  '',
  'secure-key-manager/',
  'secure-key-manager/invalid-key-version/',
  'secure-key-manager/invalid-key-version/?api=symmetric-decrypt',
]

/** The compressed sizes of all that a page has loaded, by kind. */
const weigh = (page: Page) =>
  page.evaluate(() => {
    const sum = (entries: readonly PerformanceEntry[], isWanted: (name: string) => boolean) =>
      entries
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => isWanted(new URL(name).pathname))
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0)
    const resources = performance.getEntriesByType('resource')
    return {
      html: sum(performance.getEntriesByType('navigation'), () => true),
      style: sum(resources, (name) => name.endsWith('.css')),
      script: sum(resources, (name) => name.endsWith('.js')),
    }
  })

for (const locale of locales) {
  for (const kind of kinds) {
    test(`/${locale}/${kind} loads little, and nothing on it moves`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: unknown[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        })
      })
      await page.goto(`/${locale}/${kind}`)
      await untilAwake(page)
      const { html, style, script } = await weigh(page)
      expect(script).toBeGreaterThan(50_000)
      expect(script).toBeLessThanOrEqual(most.script)
      expect(script - libraries).toBeLessThanOrEqual(most.own)
      if (kind.split('/').length > 2) expect(html + style).toBeLessThanOrEqual(most.page)
      await page.waitForTimeout(500)
      // Zero as it is reported, to three places: the count of steps that are left may be a digit narrower once the answers are known.
      const moved = await page.evaluate(() => {
        const shifts: readonly { readonly value: number }[] = Reflect.get(window, 'shifts')
        return shifts.reduce((sum, { value }) => sum + value, 0)
      })
      expect(moved).toBeLessThan(0.0005)
    })
  }
}
