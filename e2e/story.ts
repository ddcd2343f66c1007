import { test as base, expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '../src/model/locale.ts'
import { type Words, wordsOf } from './words.ts'

interface Story {
  /** What the console may say in this story: where something is broken on purpose, the browser itself complains. */
  readonly expectedInConsole: RegExp | null
  /** Fails the story at any other message, and at any error of a page. */
  readonly quietConsole: undefined
}

/** A test in which the browser has nothing to complain about. */
export const test = base.extend<Story>({
  expectedInConsole: [null, { option: true }],
  quietConsole: [
    async ({ context, expectedInConsole }, use) => {
      const heard: string[] = []
      context.on('console', (message) => {
        // What the tests themselves forbid is no fault of the page.
        if (message.text() !== 'Service Worker registration blocked by Playwright')
          heard.push(`${message.type()}: ${message.text()}`)
      })
      context.on('weberror', (error) => heard.push(`error: ${error.error().message}`))
      await use(undefined)
      expect(
        heard.filter((text) => expectedInConsole === null || !expectedInConsole.test(text)),
        'the console stays silent',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** The app as a person sees it in one language. */
export interface App {
  readonly page: Page
  readonly locale: Locale
  readonly words: Words
  readonly box: Locator
  readonly result: Locator
  readonly wizard: Locator
  /** Opens a page of the language: `open('secure-key-manager/')`. Waits until it is awake. */
  readonly open: (path?: string) => Promise<void>
  /** Puts a text into the box and asks. */
  readonly ask: (paste: string) => Promise<void>
  readonly link: (key: string) => Locator
  readonly button: (key: string, values?: Parameters<Words>[1]) => Locator
  readonly heading: (key: string) => Locator
  /** Chooses an option of the step that is shown and goes on. */
  readonly choose: (option: string | RegExp) => Promise<void>
}

/** Waits until a page answers to clicks: until then it is what the build has written. React marks the nodes that it has taken over. */
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
}

export function appIn(page: Page, locale: Locale): App {
  const words = wordsOf(locale)
  const button: App['button'] = (key, values) =>
    page.getByRole('button', { name: words(key, values), exact: true })
  const box = page.getByRole('textbox', { name: words('box.label') })
  const wizard = page.getByRole('region', { name: words('wizard.title') })
  return {
    page,
    locale,
    words,
    box,
    wizard,
    button,
    result: page.getByRole('region', { name: words('result.heading') }),
    open: async (path = '') => {
      await page.goto(`/${locale}/${path}`)
      await untilAwake(page)
    },
    ask: async (paste) => {
      await box.fill(paste)
      await button('box.submit').click()
    },
    link: (key) => page.getByRole('link', { name: words(key), exact: true }),
    heading: (key) => page.getByRole('heading', { name: words(key), exact: true }),
    choose: async (option) => {
      const before = page.url()
      await wizard.getByRole('radio', { name: option }).check()
      await wizard.getByRole('button', { name: words('wizard.next') }).click()
      await expect(page).not.toHaveURL(before)
      // The next step, or the end, takes the focus once it is there.
      await expect(wizard.locator('h3:focus')).toBeVisible()
    },
  }
}
