import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Locale } from '../../../model/locale.ts'
import { longGuide } from './longGuide.ts'
import { mainTasks } from './mainTasks.ts'

/** What one way through the page took, in milliseconds. */
export interface WritingTimes {
  /** The longest piece of work of the main thread, by what was done. */
  readonly longest: Readonly<Record<(typeof acts)[number], number>>
  /** From the file being handed over until everything in it is understood. */
  readonly opened: number
  /** From the last keystroke until what was typed is understood. */
  readonly typed: number
}

/** What a writer does with a long guide. */
export const acts = ['open', 'type', 'turn', 'views'] as const

const word = 'NEW_FAULT'

const findings = (page: Page) => page.locator('.findings')

/** Waits in the page itself until a heading there holds a text, and resolves with the time since `from`. */
function understoodAfter(page: Page, text: string, from: number): Promise<number> {
  return page.evaluate(
    ([wanted, start]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const headings = [...document.querySelectorAll('.findings h2')]
          if (!headings.some(({ textContent }) => textContent.includes(wanted))) return false
          observer.disconnect()
          resolve(Date.now() - start)
          return true
        }
        const observer = new MutationObserver(look)
        if (!look())
          observer.observe(document, { childList: true, subtree: true, characterData: true })
      }),
    [text, from] as const,
  )
}

/** Hands a guide of 1 MB to the page for writers that stands at `url`, writes into it and looks around. */
export async function timeWriting(
  browser: Browser,
  url: string,
  locale: Locale,
  folder: string,
): Promise<WritingTimes> {
  const file = join(folder, `queues.${locale}.md`)
  writeFileSync(file, longGuide(locale).text)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    await page.goto(`${url}${locale}/write/`)
    await page.waitForLoadState('networkidle')
    const text = page.locator('.sheet-text')
    const longestOf = async (act: () => Promise<unknown>) =>
      (await mainTasks(browser, page, act))[0] ?? 0

    let opened = 0
    const open = await longestOf(async () => {
      const from = Date.now()
      await page.locator('input[data-way="files"]').setInputFiles(file)
      opened = await understoodAfter(page, 'QUEUE_HELD_0', from)
    })
    const [before, after] = [
      page.locator('.window-bar button').first(),
      page.locator('.window-bar button').last(),
    ]
    const turn = await longestOf(async () => {
      for (let times = 0; times < 5; times += 1) await after.click()
      for (let times = 0; times < 5; times += 1) await before.click()
    })
    let typed = 0
    const type = await longestOf(async () => {
      await text.press('Control+Home')
      await text.pressSequentially('\n\n\n')
      await text.press('Control+Home')
      await text.pressSequentially(`## \`${word}\` error\n\n- It is ne`)
      const from = Date.now()
      await text.press('w')
      typed = await understoodAfter(page, word, from)
    })
    const views = await longestOf(async () => {
      for (const tab of [1, 2, 0]) await findings(page).getByRole('tab').nth(tab).click()
      await findings(page).locator('.entry-heads button').nth(7).click()
    })
    return { longest: { open, type, turn, views }, opened, typed }
  } finally {
    await page.close()
  }
}
