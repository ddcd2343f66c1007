import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { mask } from '../src/privacy/mask.ts'
import { readExample } from '../src/privacy/readExample.ts'
import { frameIn, heardBy, listener, pageOf, test } from './hosts/embedStory.ts'

const head = '<script src="/listener.js"></script>'

/** A text as it stands in a message that was written down. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

test.beforeEach(({ host, stranger }) => {
  for (const site of [host, stranger]) site.file('/listener.js', listener)
})

test.describe('the host', () => {
  const warned: string[] = []
  test.use({ expectedInConsole: /unstuck-help refused/ })

  test('hears nothing that its frame did not send: not from others, not in another version or shape', async ({
    page,
    help,
    host,
    stranger,
  }) => {
    page.on('console', (message) => warned.push(message.text()))
    const forged = `for (const data of [
      { unstuck: 1, kind: 'solved', product: 'p', entry: 'e', locale: 'en', edition: '' },
      { unstuck: 1, kind: 'size', height: 9999 }, { unstuck: 2, kind: 'ready', locale: 'en' }])
      parent.postMessage(data, '*')`
    stranger.file('/forge.js', { type: 'text/javascript', text: forged })
    const evil = stranger.page('/evil', '<script src="/forge.js"></script>', {})
    const body = `<unstuck-help></unstuck-help><iframe id="evil" src="${evil}"></iframe>`
    const policy = `script-src 'self' ${help.origin}; frame-src *`
    await page.goto(
      host.page('/forged', pageOf(help.origin, body, head), { 'content-security-policy': policy }),
    )
    const { frame, box } = frameIn(page)
    await expect(box).toBeVisible()
    await page.evaluate(() =>
      window.postMessage(
        { unstuck: 1, kind: 'solved', product: 'p', entry: 'e', locale: 'en', edition: '' },
        '*',
      ),
    )
    // What the frame itself would say if it were taken over: other versions, kinds, shapes, and far too much.
    await frame.locator('body').evaluate((_body, origin) => {
      for (const data of [
        { unstuck: 2, kind: 'ready', locale: 'en' },
        { unstuck: 1, kind: 'constructor' },
        { unstuck: 1, kind: '__proto__' },
        { unstuck: 1, kind: 'open', url: 'https://example.com' },
        { unstuck: 1, kind: 'size', height: 1e9 },
        { unstuck: 1, kind: 'size', height: Number.NaN },
        { unstuck: 1, kind: 'size', height: '100' },
        {
          unstuck: 1,
          kind: 'match',
          verdict: 'answer',
          entries: Array(1000).fill('x'),
          locale: 'en',
        },
        { unstuck: 1, kind: 'match', verdict: 'answer', entries: [{}], locale: 'en' },
        {
          unstuck: 1,
          kind: 'handoff',
          product: 'p',
          entry: 'e',
          locale: 'en',
          subject: 's',
          body: 'x'.repeat(5_000_000),
        },
        {
          unstuck: 1,
          kind: 'handoff',
          product: 'p',
          entry: 'e',
          locale: 'xx',
          subject: 's',
          body: 'b',
        },
        { unstuck: 1, kind: 'miss', locale: 'en', excerpt: 'x'.repeat(10_000) },
        'text',
        null,
        7,
        ['unstuck'],
      ])
        window.parent.postMessage(data, origin)
    }, host.origin)
    await page.waitForTimeout(500)
    expect((await heardBy(page)).map(({ name }) => name)).toEqual(['ready'])
    expect(
      await page.locator('unstuck-help iframe').evaluate((one) => one.clientHeight),
    ).toBeLessThan(900)
    expect(warned).toEqual([`unstuck-help refused ${help.origin}`])
  })

  test('takes what a message holds more than it should for nothing', async ({
    page,
    help,
    host,
  }) => {
    await page.goto(host.page('/more', pageOf(help.origin, '<unstuck-help></unstuck-help>', head)))
    const { frame, box } = frameIn(page)
    await expect(box).toBeVisible()
    await frame.locator('body').evaluate((_body, origin) => {
      const data = {
        unstuck: 1,
        kind: 'miss',
        locale: 'en',
        token: 'E_1',
        paste: 'secret',
        extra: {},
      }
      window.parent.postMessage(data, origin)
    }, host.origin)
    await expect.poll(async () => (await heardBy(page, 'miss')).length).toBe(1)
    const [miss] = await heardBy(page, 'miss')
    expect(Object.keys(miss?.detail ?? {}).sort()).toEqual([
      'excerpt',
      'locale',
      'secrets',
      'token',
    ])
  })
})

test.describe('the frame', () => {
  test.use({ expectedInConsole: /Unstuck: refused a message/ })

  test('listens to the page around it alone, in the one version, and to no more than it can read', async ({
    page,
    help,
    host,
  }) => {
    const warned: string[] = []
    page.on('console', (message) => warned.push(message.text()))
    const body = '<unstuck-help></unstuck-help><iframe id="other" src="/empty"></iframe>'
    host.page('/empty', '<title>Empty</title>')
    const policy = `script-src 'self' ${help.origin}; frame-src *`
    await page.goto(
      host.page('/around', pageOf(help.origin, body, head), { 'content-security-policy': policy }),
    )
    const { box } = frameIn(page)
    await expect(box).toBeVisible()
    await page.evaluate((origin) => {
      const frame = document.querySelector('unstuck-help')?.shadowRoot?.querySelector('iframe')
      const target = frame?.contentWindow
      for (const data of [
        { unstuck: 2, kind: 'ask', text: 'INVALID_API_KEY' },
        { unstuck: 1, kind: 'ask', text: 7 },
        { unstuck: 1, kind: 'ask', text: 'x'.repeat(10_000_001) },
        { unstuck: 1, kind: 'hello', locale: 'fr' },
        { unstuck: 1, kind: 'toString' },
      ])
        target?.postMessage(data, origin)
    }, help.origin)
    await page.waitForTimeout(500)
    await expect(box).toHaveValue('')
    expect(warned).toHaveLength(1)
  })
})

test.describe('a page that may not show the help', () => {
  test.use({
    expectedInConsole:
      /frame-ancestors|does not match the recipient|Unstuck: refused|unstuck-help: the help of/,
  })

  test('shows nothing of it: the server’s header forbids it', async ({ page, help, stranger }) => {
    const body = '<unstuck-help query="INVALID_API_KEY"></unstuck-help>'
    await page.goto(stranger.page('/header', pageOf(help.origin, body, head)))
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const link = page.getByRole('link', { name: 'Open the help in a new tab' })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('href', `${help.origin}/en/`)
    expect(await page.locator('unstuck-help').evaluate((one) => one.clientHeight)).toBeLessThan(100)
    expect(await heardBy(page)).toEqual([{ name: 'error', detail: { reason: 'no-answer' } }])
    const told = said.filter((one) => one.startsWith('unstuck-help:'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`add ${stranger.origin} to \`parents\``)
    await expect(frameIn(page).frame.getByRole('textbox')).toHaveCount(0)
  })

  test('shows nothing of it where a server sends no header: the page itself refuses', async ({
    page,
    bareHelp,
    stranger,
  }) => {
    const body = '<unstuck-help query="INVALID_API_KEY"></unstuck-help>'
    await page.goto(stranger.page('/bare', pageOf(bareHelp.origin, body, head)))
    const frame = page.frames()[1] ?? (await page.waitForEvent('frameattached'))
    await expect(frame.getByRole('heading', { name: "can't be opened inside" })).toBeAttached()
    await expect(frame.getByRole('textbox')).toHaveCount(0)
    expect(await heardBy(page)).toEqual([])
  })

  test('shows nothing of it in a plain frame that hides who it is', async ({
    page,
    bareHelp,
    stranger,
  }) => {
    const plain = `<iframe src="${bareHelp.origin}/embed/en/" referrerpolicy="no-referrer" width="600" height="400"></iframe>`
    await page.goto(stranger.page('/hidden', pageOf(bareHelp.origin, plain)))
    const frame = page.locator('iframe').contentFrame()
    await page.waitForTimeout(1000)
    await expect(frame.getByRole('textbox')).toHaveCount(0)
  })
})

test.describe('a host that moves the frame elsewhere', () => {
  test.use({ expectedInConsole: /does not match the recipient|refused/ })

  test('tells the page that stands there now nothing', async ({ page, help, host, stranger }) => {
    stranger.file('/spy.js', {
      type: 'text/javascript',
      text: `window.got = []; addEventListener('message', ({ data }) => window.got.push(data))
parent.postMessage({ unstuck: 1, kind: 'solved', product: 'p', entry: 'e', locale: 'en', edition: '' }, '*')`,
    })
    const spy = stranger.page('/spy', '<script src="/spy.js"></script>', {})
    const policy = `script-src 'self' ${help.origin}; frame-src *`
    await page.goto(
      host.page('/moved', pageOf(help.origin, '<unstuck-help></unstuck-help>', head), {
        'content-security-policy': policy,
      }),
    )
    await expect(frameIn(page).box).toBeVisible()
    await page.evaluate((address) => {
      const frame = document.querySelector('unstuck-help')?.shadowRoot?.querySelector('iframe')
      if (frame) frame.src = address
    }, spy)
    const moved = await expect
      .poll(() =>
        page
          .frames()
          .find((one) => one.url() === spy)
          ?.url(),
      )
      .toBe(spy)
      .then(() => page.frames().find((one) => one.url() === spy))
    await page.locator('unstuck-help').evaluate((one) => {
      if ('ask' in one && typeof one.ask === 'function') one.ask('live_sk_Zq8vN3xKpL7wTd2RmY5c')
      one.setAttribute('theme', 'dark')
    })
    await page.waitForTimeout(500)
    expect(await moved?.evaluate(() => Reflect.get(window, 'got'))).toEqual([])
    expect((await heardBy(page)).map(({ name }) => name)).toEqual(['ready'])
  })
})

// In parts, which run side by side: each secret is asked about by itself.
for (const part of [0, 1, 2, 3])
  test(`no secret of the committed list crosses to the host, by any event or field (${part + 1} of 4)`, async ({
    page,
    help,
    host,
  }) => {
    test.setTimeout(300_000)
    const all = readFileSync(
      new URL('../src/privacy/corpus/planted.jsonl', import.meta.url),
      'utf8',
    )
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readExample(String(JSON.parse(line).text)))
      .filter(({ spans }) => spans.length > 0)
    expect(all.length).toBeGreaterThan(100)
    const planted = all.filter((_, at) => at % 4 === part)

    const form = `<form action="/sent"><textarea id="description" aria-label="Description"></textarea>
<unstuck-help for="#description" name="transcript"></unstuck-help></form><unstuck-help id="plain"></unstuck-help>`
    host.file('/crossed.js', {
      type: 'text/javascript',
      text: `window.crossed = []; addEventListener('message', ({ data }) => window.crossed.push(JSON.stringify(data)))`,
    })
    const scripts = `${head}<script src="/crossed.js"></script>`
    await page.setViewportSize({ width: 1000, height: 1600 })
    await page.goto(host.page('/secrets', pageOf(help.origin, form, scripts)))
    const plain = frameIn(page, 'en', '#plain')
    await expect(plain.box).toBeVisible()

    const valuesOf = ({ text, spans }: (typeof planted)[number]) =>
      spans.map(({ start, end }) => text.slice(start, end))
    const crossed = () => page.evaluate(() => Reflect.get(window, 'crossed').splice(0) as string[])
    const check = (what: readonly string[], example: (typeof planted)[number]) => {
      for (const value of valuesOf(example)) {
        if (value.length < 4) continue
        expect(
          what.filter((one) => one.includes(value) || one.includes(inJson(value))),
          example.text,
        ).toEqual([])
      }
    }

    // The box: matches and misses, with the excerpt that the person agrees to.
    let reported = 0
    for (const example of planted) {
      await page.locator('#plain').evaluate((one, text) => {
        if ('ask' in one && typeof one.ask === 'function') one.ask(`WOMBAT_${text.length} ${text}`)
      }, example.text)
      reported += await plain.frame.locator('body').evaluate(async (body, text) => {
        const pause = (time: number) => new Promise((done) => setTimeout(done, time))
        const box = () => body.querySelector<HTMLTextAreaElement>('#paste')?.value ?? ''
        for (let i = 0; i < 200 && !box().endsWith(text); i += 1) await pause(10)
        for (let i = 0; i < 200 && body.querySelector('[aria-busy=true]'); i += 1) await pause(10)
        await pause(60)
        const button = body.querySelector<HTMLButtonElement>('.frame-miss button')
        button?.click()
        await pause(20)
        return button === null || button === undefined ? 0 : 1
      }, example.text.split('\n').at(-1) ?? '')
      check(await crossed(), example)
    }
    expect(reported).toBeGreaterThan(10)

    // Beside the keys of so many vendors it must be plain whose error it is.
    const said = 'Secure Key Manager {"resultCode":300003,"resultMessage":"Invalid Key Version"}'
    // The form: what the ticket gets. All at once, so that each stands in the text that is quoted.
    const whole = planted.map(({ text }) => text).join('\n')
    await page.getByLabel('Description').fill(`${said}\n${whole}`)
    const beside = frameIn(page, 'en', 'unstuck-help[for]')
    await beside.frame.getByRole('button', { name: /^This looks like/ }).click()
    await beside.frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
    await beside.choose(beside.words('wizard.unknown'))
    await beside.choose(beside.words('wizard.right'))
    await beside.frame.getByRole('checkbox', { name: /^Send what I checked/ }).check()
    await page.waitForTimeout(1000)
    const heard = [
      ...(await crossed()),
      await page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard'))),
    ]
    expect(heard.some((one) => one.includes('draft'))).toBe(true)

    // The same handed over by its own button, at the end of the checks, and what the form would send.
    const end = beside.frame.getByRole('heading', { name: beside.words('wizard.supportTitle') })
    while (!(await end.isVisible())) {
      await beside.choose(beside.words('wizard.cannot'))
      await page.waitForTimeout(100)
    }
    await beside.frame.getByRole('button', { name: 'Add to the request' }).click()
    await expect
      .poll(async () => (await heardBy(page, 'handoff')).at(-1)?.detail.body)
      .toContain('Invalid Key Version')
    heard.push(
      ...(await crossed()),
      JSON.stringify(await heardBy(page)),
      await page.evaluate(() =>
        String(new FormData(document.querySelector('form') ?? undefined).get('transcript')),
      ),
    )
    expect(heard.filter((one) => one.includes('"kind":"handoff"'))).toHaveLength(1)
    expect(heard.at(-1)).toContain('Invalid Key Version')

    // Its fields, masked at a press: the message says where, and what then stands there is what masking makes of the text.
    const description = page.getByLabel('Description')
    const before = await description.inputValue()
    await beside.frame.getByRole('link', { name: '← Back' }).click()
    await beside.frame.getByRole('button', { name: 'Mask them in my text' }).click()
    const shown = mask(before).spans.filter((span) => span.class === 'identifier')
    const reveal = new Set(shown.map(({ number }) => number))
    expect(mask(before, { reveal }).text).not.toBe(before)
    await expect(description).toHaveValue(mask(before, { reveal }).text)
    const asked = await crossed()
    expect(asked.filter((one) => one.includes('"kind":"mask"'))).toHaveLength(1)
    heard.push(...asked)
    for (const example of planted) check(heard, example)
  })
