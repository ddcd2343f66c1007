import type { FrameLocator, Page } from '@playwright/test'
import { test as base } from '../story.ts'
import { wordsOf } from '../words.ts'
import { serveHelp } from './serveHelp.ts'
import { type HostFile, serveHost, strictPolicy } from './serveHost.ts'

export interface Site {
  readonly origin: string
  /** Puts a page there, with the strictest policy that the help works with. Returns its address. */
  readonly page: (path: string, html: string, headers?: Readonly<Record<string, string>>) => string
  readonly file: (path: string, file: HostFile) => void
}

interface Hosts {
  /** The help, which `host` may show and `stranger` may not. */
  readonly help: { readonly origin: string }
  /** The same without any header, as a plain host for files serves it. */
  readonly bareHelp: { readonly origin: string }
  readonly host: Site
  readonly stranger: Site
}

async function site(policy: () => string) {
  const files = new Map<string, HostFile>()
  const served = await serveHost(files)
  const made: Site = {
    origin: served.origin,
    page(path, html, headers = { 'content-security-policy': policy() }) {
      files.set(path, { text: html, headers })
      return served.origin + path
    },
    file: (path, file) => files.set(path, file),
  }
  return { made, close: served.close }
}

/** A test with two origins and more: the help, and sites of others. Each worker has its own. */
export const test = base.extend<object, { sites: Hosts } & Hosts>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const parents: string[] = []
      const help = await serveHelp(() => parents)
      const bare = await serveHelp(() => parents, 'none')
      const host = await site(() => strictPolicy(`${help.origin} ${bare.origin}`))
      const stranger = await site(() => strictPolicy(`${help.origin} ${bare.origin}`))
      parents.push(host.made.origin)
      await use({ help, bareHelp: bare, host: host.made, stranger: stranger.made })
      for (const { close } of [help, bare, host, stranger]) close()
    },
    { scope: 'worker' },
  ],
  help: [async ({ sites }, use) => use(sites.help), { scope: 'worker' }],
  bareHelp: [async ({ sites }, use) => use(sites.bareHelp), { scope: 'worker' }],
  host: [async ({ sites }, use) => use(sites.host), { scope: 'worker' }],
  stranger: [async ({ sites }, use) => use(sites.stranger), { scope: 'worker' }],
})

/** The HTML of a host's page. Its scripts and styles are files: the policy allows none in the page. */
export function pageOf(help: string, body: string, head = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">${head}<script type="module" src="${help}/embed.js"></script></head><body>${body}</body></html>`
}

/** Notes every event of the help on the page, in `window.heard`. To be a file of the host. */
export const listener: HostFile = {
  type: 'text/javascript',
  text: `window.heard = []
for (const name of ['ready', 'match', 'answer', 'solved', 'handoff', 'miss', 'error'])
  document.addEventListener('unstuck-' + name, ({ detail }) => window.heard.push({ name, detail: structuredClone(detail) }))`,
}

export interface Heard {
  readonly name: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** The events that a page has heard so far; of one name where it is given. */
export async function heardBy(page: Page, name?: string): Promise<readonly Heard[]> {
  const all = await page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
  return name === undefined ? all : all.filter((one) => one.name === name)
}

/** The frame of the help, as a person sees it. */
export function frameIn(page: Page, locale: 'ko' | 'ja' | 'en' = 'en', element = 'unstuck-help') {
  const words = wordsOf(locale)
  const frame: FrameLocator = page.locator(element).first().locator('iframe').contentFrame()
  const box = frame.getByRole('textbox', { name: words('box.label') })
  return {
    frame,
    words,
    box,
    ask: async (text: string) => {
      await box.fill(text)
      await frame.getByRole('button', { name: words('box.submit'), exact: true }).click()
    },
    choose: async (option: string | RegExp) => {
      await frame.getByRole('radio', { name: option }).check()
      await frame.getByRole('button', { name: words('wizard.next') }).click()
    },
  }
}
