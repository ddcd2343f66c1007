import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { locales } from '../../src/model/locale.ts'
import { listener, pageOf } from '../hosts/embedStory.ts'
import { serveHelp } from '../hosts/serveHelp.ts'
import { serveHost, strictPolicy } from '../hosts/serveHost.ts'
import { findFirefox, startFirefox } from './firefox.ts'

/** How tall the frame stands in the page, and how tall what it holds is. */
const outerHeight = () => {
  const frame = document.querySelector('unstuck-help')?.shadowRoot?.querySelector('iframe')
  return frame?.clientHeight ?? 0
}
const innerHeight = () => [document.documentElement.scrollHeight, window.innerHeight]
const names = () => (Reflect.get(window, 'heard') as { name: string }[]).map(({ name }) => name)
const entries = () =>
  (Reflect.get(window, 'heard') as { name: string; detail: { entries?: string[] } }[]).flatMap(
    ({ detail }) => detail.entries ?? [],
  )
/** Where the middle of the box is; empty as long as there is none. */
const boxPlace = () => {
  const box = document.querySelector('textarea')?.getBoundingClientRect()
  return box === undefined ? [] : [box.x + box.width / 2, box.y + box.height / 2]
}
const heading = () => document.querySelector('h2')?.textContent ?? ''
const ask = () => {
  const help = document.querySelector('unstuck-help')
  if (help !== null) Reflect.get(help, 'ask').call(help, 'UNAUTHORIZED_KEY')
}

test('loads, fits and speaks in Firefox', async () => {
  const program = findFirefox()
  if (program === undefined) throw new Error('No Firefox: install it (Debian: firefox-esr)')
  const parents: string[] = []
  const help = await serveHelp(() => parents)
  const page = (locale: string) => ({
    text: pageOf(
      help.origin,
      '<h1>Depot</h1><unstuck-help></unstuck-help>',
      '<script src="/listener.js"></script>',
      locale,
    ),
    headers: { 'content-security-policy': strictPolicy(help.origin) },
  })
  const files = new Map([
    ...locales.map((locale) => [`/${locale}`, page(locale)] as const),
    ['/listener.js', listener] as const,
  ])
  const host = await serveHost(files)
  const stranger = await serveHost(files)
  parents.push(host.origin)
  const browser = await startFirefox(program)
  const rows: string[] = []
  for (const locale of locales) {
    const frame = `/embed/${locale}/`
    const before = browser.heard.length
    await browser.open(`${host.origin}/${locale}`)
    await expect.poll(() => browser.run(boxPlace, frame)).toHaveLength(2)
    const empty = await browser.run(outerHeight)
    const [x = 0, y = 0] = await browser.run(boxPlace, frame)
    await browser.press(x, y, frame)
    await browser.type('INVALID_API_KEY', frame)
    await expect.poll(() => browser.run(heading, frame)).toBe('INVALID_API_KEY')
    await expect.poll(() => browser.run(names)).toEqual(['ready', 'match'])
    expect(await browser.run(entries)).toEqual(['toss-payments-api-keys/invalid-api-key'])
    await expect
      .poll(async () => {
        const [content = 0, room = 0] = await browser.run(innerHeight, frame)
        return content <= room && room === (await browser.run(outerHeight))
      })
      .toBe(true)
    const answered = await browser.run(outerHeight)
    expect(answered).toBeGreaterThan(empty)
    await browser.run(ask)
    await expect.poll(() => browser.run(heading, frame)).toBe('UNAUTHORIZED_KEY')
    const said = browser.heard.slice(before)
    expect(said).toEqual([])
    rows.push(`| ${locale} | ${empty} | ${answered} | ready, match | yes | ${said.length} |`)
  }

  // A page that the site does not name gets nothing: the browser refuses the frame.
  await browser.open(`${stranger.origin}/en`)
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(await browser.run(names)).not.toContain('ready')

  browser.close()
  for (const one of [stranger, host, help]) one.close()
  writeFileSync(
    join(import.meta.dirname, '../../docs/measure-firefox.md'),
    `# The help in Firefox

Written by \`npm run measure -- firefox\`: Firefox ${browser.version}, spoken with through WebDriver BiDi, a page of a host with the strictest policy that the help works with, on another origin than the help.
The browser tests in [\`e2e/\`](../e2e) run in Chromium alone; this is what is asked of Firefox: that the help loads, is as tall as its content before and after an answer, and that
messages go both ways (events to the page, \`ask()\` to the frame).

| language | tall when empty, px | with an answer | events after typing a code | \`ask()\` answered | messages in the console |
|---|--:|--:|---|---|--:|
${rows.join('\n')}

A page of an origin that the site does not name gets no frame and no event.
`,
  )
})
