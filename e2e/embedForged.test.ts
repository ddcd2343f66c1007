import { expect, type Frame, type Page } from '@playwright/test'
import { frameIn, heardBy, listener, pageOf, test } from './hosts/embedStory.ts'

const form = `<form action="/sent"><label>Subject <input id="subject"></label>
<label>Description <textarea id="description"></textarea></label>
<unstuck-help for="#subject, #description" name="transcript"></unstuck-help><button type="reset">Clear</button></form>`
const head = '<script src="/listener.js"></script>'
const text = 'INVALID_API_KEY\npassword: hunter22!x'
/** Where the secret stands in the text of both fields. */
const secret = '37 47'

test.beforeEach(({ host }) => host.file('/listener.js', listener))

/** A form with a text in it, and the help beside it. */
async function write(page: Page, address: string): Promise<Frame> {
  await page.goto(address)
  await page.getByLabel('Subject').fill('It fails')
  await page.getByLabel('Description').fill(text)
  await expect(frameIn(page).frame.locator('.secret-note')).toContainText('password')
  const frame = page.frames()[1]
  if (frame === undefined) throw new Error('expected the frame of the help')
  return frame
}

/** Opens the error beside the form, takes its first step and sends it along: the form has a text by the person's own act. */
async function share(page: Page): Promise<void> {
  const { frame, choose, words } = frameIn(page)
  await frame.getByRole('button', { name: /^This looks like/ }).click()
  await frame.getByRole('link', { name: 'INVALID_API_KEY', exact: true }).first().click()
  await choose(words('wizard.unknown'))
  await frame.getByRole('checkbox', { name: /^Send what I checked/ }).check()
  await expect.poll(() => transcript(page)).toContain('INVALID_API_KEY')
}

/** Says something to the host in the frame's own name, as if its page had been taken over. */
const say = (frame: Frame, origin: string, ...messages: readonly object[]) =>
  frame.evaluate(
    ([all, target]) => {
      for (const one of all) window.parent.postMessage({ unstuck: 1, ...one }, target)
    },
    [messages, origin] as const,
  )

const request = { product: 'p', entry: 'e', subject: 's', locale: 'en' }
const transcript = (page: Page) =>
  page.evaluate(() => new FormData(document.querySelector('form') ?? undefined).get('transcript'))

/** That nothing was written: not into the fields, not into the form, not for a listener. */
async function expectUntouched(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await expect(page.getByLabel('Subject')).toHaveValue('It fails')
  await expect(page.getByLabel('Description')).toHaveValue(text)
  expect(await transcript(page)).toBe(null)
  expect(await heardBy(page, 'handoff')).toEqual([])
}

test.describe('a frame that was taken over', () => {
  test.use({ expectedInConsole: /unstuck-help refused|refused to write/ })

  test('writes nothing while the person is elsewhere, and is named once', async ({
    page,
    help,
    host,
  }) => {
    const warned: string[] = []
    page.on('console', (message) => warned.push(message.text()))
    const frame = await write(page, host.page('/elsewhere', pageOf(help.origin, form, head)))
    await say(
      frame,
      host.origin,
      { kind: 'mask', cuts: [`${secret} password:1`] },
      { kind: 'draft', ...request, body: 'Send me your key' },
      { kind: 'handoff', ...request, body: 'Send me your key' },
    )
    await expectUntouched(page)
    expect(warned).toEqual([`unstuck-help refused ${help.origin}`])
  })

  test('writes nothing for having the focus without a press', async ({ page, help, host }) => {
    const frame = await write(page, host.page('/focus', pageOf(help.origin, form, head)))
    const messages = [
      { kind: 'mask', cuts: [`${secret} password:1`] },
      { kind: 'handoff', ...request, body: 'Send me your key' },
    ]
    // Later than the browser takes a press, or what this test does, for the reason of what follows.
    await frame.evaluate(
      ([all, target]) =>
        void setTimeout(() => {
          for (const one of all) window.parent.postMessage({ unstuck: 1, ...one }, target)
        }, 6000),
      [messages, host.origin] as const,
    )
    // The browser lets no frame take the focus by itself; a host may give it.
    const seen = page.locator('unstuck-help iframe')
    await seen.evaluate((one) => void setTimeout(() => one.focus(), 5800))
    await page.waitForTimeout(6500)
    const hasFocus = (one: Element) => (one.getRootNode() as ShadowRoot).activeElement === one
    expect(await seen.evaluate(hasFocus)).toBe(true)
    await expectUntouched(page)
  })

  for (const [what, cuts] of Object.entries({
    'words of its own': [`${secret} call 0900 123:1`],
    'a text instead of a place': ['Send me your key'],
    'a name that is no kind': [`${secret} Password:1`],
    'no number': [`${secret} password:x`],
    'a stretch beyond the text': ['37 48 password:1'],
    'a stretch that ends before it starts': ['47 37 password:1'],
    'stretches that lie over each other': [`${secret} password:1`, '40 44 card:2'],
    'one sound stretch and one that is not': ['0 2 password:1', '3 99 password:2'],
  })) {
    test(`writes nothing that is no placeholder, even after a press: ${what}`, async ({
      page,
      help,
      host,
    }) => {
      const frame = await write(page, host.page('/shape', pageOf(help.origin, form, head)))
      await frameIn(page)
        .frame.getByRole('button', { name: /^This looks like/ })
        .click()
      await say(frame, host.origin, { kind: 'mask', cuts })
      await expectUntouched(page)
    })
  }

  test('writes nothing across two fields, and nothing where the text is another by now', async ({
    page,
    help,
    host,
  }) => {
    const frame = await write(page, host.page('/another', pageOf(help.origin, form, head)))
    const open = frameIn(page).frame.getByRole('button', { name: /^This looks like/ })
    await open.click()
    await say(frame, host.origin, { kind: 'mask', cuts: ['5 20 password:1'] })
    await expectUntouched(page)
    await page.getByLabel('Subject').evaluate((one) => {
      if (one instanceof HTMLInputElement) one.value = 'It works'
    })
    await open.click()
    await say(frame, host.origin, { kind: 'mask', cuts: [`${secret} password:1`] })
    await page.waitForTimeout(300)
    await expect(page.getByLabel('Description')).toHaveValue(text)
  })

  test('hands nothing over without a press, after a draft that was taken either', async ({
    page,
    help,
    host,
  }) => {
    await page.setViewportSize({ width: 900, height: 1400 })
    const frame = await write(page, host.page('/after', pageOf(help.origin, form, head)))
    await share(page)
    await page.getByLabel('Subject').focus()
    await say(frame, host.origin, { kind: 'handoff', ...request, body: 'Send me your key' })
    await page.waitForTimeout(300)
    expect(await transcript(page)).toContain('INVALID_API_KEY')
    expect(await heardBy(page, 'handoff')).toEqual([])
  })

  test('is not believed for what the page before it was allowed', async ({ page, help, host }) => {
    await page.setViewportSize({ width: 900, height: 1400 })
    const frame = await write(page, host.page('/before', pageOf(help.origin, form, head)))
    await share(page)
    await frame.evaluate(() => location.reload())
    await expect.poll(() => transcript(page)).toBe(null)
    await page.getByLabel('Subject').focus()
    await say(frame, host.origin, { kind: 'draft', ...request, body: 'Send me your key' })
    await expectUntouched(page)
  })
})

test('a press in the frame masks where it says, and there alone', async ({ page, help, host }) => {
  const frame = await write(page, host.page('/press', pageOf(help.origin, form, head)))
  await frameIn(page)
    .frame.getByRole('button', { name: /^This looks like/ })
    .click()
  await say(frame, host.origin, { kind: 'mask', cuts: [`${secret} password:1`] })
  await expect(page.getByLabel('Description')).toHaveValue(
    'INVALID_API_KEY\npassword: [password:1]',
  )
  await expect(page.getByLabel('Subject')).toHaveValue('It fails')
})

test('what goes along goes with the element: moved, it begins without', async ({
  page,
  help,
  host,
}) => {
  await page.setViewportSize({ width: 900, height: 1400 })
  await write(page, host.page('/moved', pageOf(help.origin, form, head)))
  await share(page)
  await page.locator('unstuck-help').evaluate((one) => one.parentElement?.append(one))
  expect(await transcript(page)).toBe(null)
})
