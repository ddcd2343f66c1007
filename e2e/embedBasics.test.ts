import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { frameIn, heardBy, listener, pageOf, test } from './hosts/embedStory.ts'
import { invalidApiKey, unknownError } from './pastes.ts'

const head = '<script src="/listener.js"></script>'
const far = '<p>Above</p>'.repeat(120)

test.beforeEach(({ host }) => host.file('/listener.js', listener))

for (const locale of locales) {
  test(`answers in ${locale} inside a page with the strictest policy`, async ({
    page,
    help,
    host,
  }) => {
    const body = '<main><h1>Portal</h1><unstuck-help></unstuck-help></main>'
    await page.goto(host.page(`/${locale}`, pageOf(help.origin, body, head, locale)))
    const { ask, frame } = frameIn(page, locale)
    await ask(invalidApiKey)
    await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
    expect((await heardBy(page)).map(({ name }) => name)).toEqual(['ready', 'match'])
    const [match] = await heardBy(page, 'match')
    expect(match?.detail).toMatchObject({ verdict: 'answer', locale })
    expect(match?.detail.entries).toContain('toss-payments-api-keys/invalid-api-key')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}

test('asks for nothing but the loader until it is seen', async ({ page, help, host, context }) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith(help.origin)) asked.push(new URL(request.url()).pathname)
  })
  const body = `${far}<unstuck-help></unstuck-help>`
  await page.goto(host.page('/far', pageOf(help.origin, body)))
  await page.waitForFunction(() => customElements.get('unstuck-help') !== undefined)
  await page.waitForTimeout(300)
  expect(asked).toEqual(['/embed.js'])
  await page.locator('unstuck-help').scrollIntoViewIfNeeded()
  await expect(frameIn(page).box).toBeVisible()
  expect(asked).toContain('/embed/en/')
})

test('moves nothing when it arrives, at any width', async ({ page, help, host }) => {
  const body = '<h1>Portal</h1><unstuck-help></unstuck-help><p id="after">After</p>'
  const address = host.page(
    '/shift',
    pageOf(help.origin, body, '<link rel="stylesheet" href="/reserve.css">'),
  )
  host.file('/reserve.css', {
    type: 'text/css',
    text: 'unstuck-help:not(:defined) { display: block; min-block-size: 25rem }',
  })
  for (const width of [320, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    await expect(frameIn(page).box).toBeVisible()
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => Reflect.get(window, 'shifts')), `${width}`).toEqual([])
  }
})

test('is as tall as its content, without a bar to scroll it', async ({ page, help, host }) => {
  await page.goto(host.page('/tall', pageOf(help.origin, '<unstuck-help></unstuck-help>')))
  const { ask, frame } = frameIn(page)
  const inner = () =>
    frame.locator('html').evaluate((root) => [root.scrollHeight, window.innerHeight] as const)
  await ask(invalidApiKey)
  await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await expect.poll(async () => (await inner())[0] - (await inner())[1]).toBeLessThanOrEqual(0)
  expect((await inner())[1]).toBeGreaterThan(400)
})

test('opens from a button, takes the focus, and gives it back with Escape', async ({
  page,
  help,
  host,
}) => {
  const body = '<button id="before">Before</button><unstuck-help mode="button"></unstuck-help>'
  await page.goto(host.page('/button', pageOf(help.origin, body, head)))
  const button = page.getByRole('button', { name: 'Fix an error' })
  await expect(page.locator('unstuck-help iframe')).toHaveCount(0)
  await button.focus()
  await page.keyboard.press('Enter')
  const { box } = frameIn(page)
  await expect(box).toBeFocused()
  await expect(page.getByRole('dialog', { name: 'Fix an error' })).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.type('INVALID')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('INVALID')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(button).toBeFocused()
})

test('lets the keyboard out again: Tab leads through it and on', async ({ page, help, host }) => {
  const body = '<button>Before</button><unstuck-help></unstuck-help><button>After</button>'
  await page.goto(host.page('/tab', pageOf(help.origin, body)))
  await expect(frameIn(page).box).toBeVisible()
  await page.getByRole('button', { name: 'Before' }).focus()
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('button', { name: 'After' }).evaluate((one) => one.matches(':focus')))
      return
  }
  throw new Error('the focus never left the frame')
})

test('leaves the host’s hotkeys alone while somebody types', async ({ page, help, host }) => {
  host.file('/hotkeys.js', {
    type: 'text/javascript',
    text: "window.keys = ''; document.addEventListener('keydown', ({ key }) => { window.keys += key })",
  })
  const body = '<unstuck-help></unstuck-help><button>After</button>'
  const script = '<script src="/hotkeys.js"></script>'
  await page.goto(host.page('/hotkeys', pageOf(help.origin, body, script)))
  await frameIn(page).box.click()
  await page.keyboard.type('s/k?')
  await expect(frameIn(page).box).toHaveValue('s/k?')
  expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toBe('')
  await page.getByRole('button', { name: 'After' }).focus()
  await page.keyboard.press('s')
  expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toBe('s')
})

test('leaves the back button to the host', async ({ page, help, host }) => {
  const start = host.page('/start', '<title>Start</title><link rel="icon" href="data:,">')
  const address = host.page('/back', pageOf(help.origin, '<unstuck-help></unstuck-help>'))
  await page.goto(start)
  await page.goto(address)
  const { ask, frame, choose, words } = frameIn(page)
  const length = () => page.evaluate(() => history.length)
  const before = await length()
  await ask(unknownError)
  await frame.getByRole('link', { name: words('result.support'), exact: true }).click()
  await ask('Invalid Key Version')
  await frame.getByRole('link', { name: words('result.steps'), exact: true }).click()
  await choose(words('wizard.unknown'))
  await choose(words('wizard.wrong'))
  expect(await length()).toBe(before)
  await page.goBack()
  await expect(page).toHaveURL(start)
})

test('works in a shadow root, and several times on a page', async ({ page, help, host }) => {
  host.file('/shadow.js', {
    type: 'text/javascript',
    text: `const root = document.querySelector('#shadow').attachShadow({ mode: 'open' })
root.append(Object.assign(document.createElement('unstuck-help'), { lang: 'ko' }))`,
  })
  const body = `<unstuck-help lang="ja"></unstuck-help><div id="shadow"></div><script src="/shadow.js"></script>
<unstuck-help lang="en"></unstuck-help>`
  await page.setViewportSize({ width: 1280, height: 1800 })
  await page.goto(host.page('/several', pageOf(help.origin, body)))
  for (const locale of locales) {
    const { ask, frame } = frameIn(page, locale, `unstuck-help[lang=${locale}]`)
    await ask('INVALID_API_KEY')
    await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  }
})

test('may be added, changed, moved and removed by a page that runs for long', async ({
  page,
  help,
  host,
}) => {
  await page.goto(host.page('/spa', pageOf(help.origin, '<main></main>', head)))
  await page.evaluate(() => {
    const made = document.createElement('unstuck-help')
    made.setAttribute('query', 'INVALID_API_KEY')
    document.querySelector('main')?.append(made)
  })
  const answer = frameIn(page).frame.getByRole('heading', { name: 'INVALID_API_KEY' })
  await expect(answer).toBeVisible()
  const element = page.locator('unstuck-help')
  await element.evaluate((one) => one.setAttribute('lang', 'ja'))
  await expect(frameIn(page, 'ja').box).toBeVisible()
  await element.evaluate((one) => one.setAttribute('query', 'UNAUTHORIZED_KEY'))
  await expect(
    frameIn(page, 'ja').frame.getByRole('heading', { name: 'UNAUTHORIZED_KEY' }),
  ).toBeVisible()
  await element.evaluate((one) => {
    const other = document.createElement('section')
    document.body.append(other)
    other.append(one)
  })
  await expect(frameIn(page, 'ja').box).toBeVisible()
  await element.evaluate((one) => one.remove())
  await page.evaluate(() => window.postMessage({ unstuck: 1, kind: 'size', height: 10 }, '*'))
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(page.frames()).toHaveLength(1)
})

test('starts whether its script runs before or after the page is there', async ({
  page,
  help,
  host,
}) => {
  host.file('/late.js', {
    type: 'text/javascript',
    text: `addEventListener('load', () => setTimeout(() => import('${help.origin}/embed.js'), 50))`,
  })
  const late = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Late</title><script src="/late.js"></script>
<unstuck-help query="INVALID_API_KEY"></unstuck-help>`
  const early = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Early</title>
<script type="module" async src="${help.origin}/embed.js"></script><unstuck-help query="INVALID_API_KEY"></unstuck-help>`
  for (const [path, html] of Object.entries({ '/late': late, '/early': early })) {
    await page.goto(host.page(path, html))
    await expect(
      frameIn(page).frame.getByRole('heading', { name: 'INVALID_API_KEY' }),
    ).toBeVisible()
  }
})

test('opens at an entry, in the language of the element, and can be asked by the host', async ({
  page,
  help,
  host,
}) => {
  const body =
    '<unstuck-help lang="ko" product="secure-key-manager" entry="invalid-key-version"></unstuck-help>'
  await page.goto(host.page('/entry', pageOf(help.origin, body, head)))
  const { frame, words, box } = frameIn(page, 'ko')
  await expect(frame.getByRole('heading', { name: words('wizard.title') })).toBeVisible()
  await frame.getByRole('link', { name: '돌아가기' }).click()
  await page.locator('unstuck-help').evaluate((one) => {
    if ('ask' in one && typeof one.ask === 'function') one.ask('INVALID_API_KEY')
  })
  await expect(box).toHaveValue('INVALID_API_KEY')
  await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
})

test('stays at the step of an error where the host changes its language', async ({
  page,
  help,
  host,
}) => {
  const body =
    '<unstuck-help lang="en" product="secure-key-manager" entry="invalid-key-version"></unstuck-help>'
  await page.goto(host.page('/turn', pageOf(help.origin, body, head)))
  const { frame, words, choose } = frameIn(page)
  await choose(words('wizard.unknown'))
  await expect(frame.getByRole('radio', { name: words('wizard.wrong') })).toBeVisible()
  await page.locator('unstuck-help').evaluate((one) => one.setAttribute('lang', 'ja'))
  const turned = frameIn(page, 'ja')
  await expect(
    turned.frame.getByRole('radio', { name: turned.words('wizard.wrong') }),
  ).toBeVisible()
})

test.describe('attributes that mean nothing', () => {
  test.use({ expectedInConsole: /unstuck-help: / })

  test('are named once, with what is allowed; a strange language leaves that of the page', async ({
    page,
    help,
    host,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const body = `<unstuck-help product="typo" mode="buton" theme="drak" lang="kr"></unstuck-help>
<form><unstuck-help for="#nope"></unstuck-help></form>`
    await page.goto(host.page('/typos', pageOf(help.origin, body, head, 'ko')))
    await expect(frameIn(page, 'ko').box).toBeVisible()
    await page
      .locator('unstuck-help')
      .first()
      .evaluate((one) => one.setAttribute('entry', 'x'))
    await expect.poll(() => said.length).toBe(5)
    await page.waitForTimeout(500)
    expect(said.sort()).toEqual([
      'unstuck-help: for="#nope" matches no field yet',
      'unstuck-help: unexpected lang="kr", expected one of: ko, ja, en',
      'unstuck-help: unexpected mode="buton", expected one of: inline, button',
      'unstuck-help: unexpected product="typo", expected one of: secure-key-manager, toss-payments-api-keys',
      'unstuck-help: unexpected theme="drak", expected one of: auto, light, dark',
    ])
  })
})

test('what is asked never stands in an address', async ({ page, help, host, context }) => {
  const addresses: string[] = []
  context.on('request', (request) => addresses.push(request.url()))
  const secret = 'Zq8vN3xKpL7wTd2RmY5c'
  const body = `<unstuck-help query="INVALID_API_KEY live_sk_${secret}"></unstuck-help>`
  await page.goto(host.page('/query', pageOf(help.origin, body, head)))
  await expect(frameIn(page).frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  const frames = page.frames().map((one) => one.url())
  expect([...addresses, ...frames].filter((one) => one.includes(secret))).toEqual([])
  expect([...addresses, ...frames].filter((one) => one.includes('INVALID'))).toEqual([])
})

test('a plain frame works without any script of the host', async ({ page, help, host }) => {
  const body = `<iframe src="${help.origin}/embed/ja/#theme=dark" title="ヘルプ" width="600" height="500" loading="lazy"
 allow="clipboard-write" referrerpolicy="origin" sandbox="allow-scripts allow-same-origin allow-forms allow-popups"></iframe>`
  const html = `<!doctype html><html lang="ja"><title>Host</title><link rel="icon" href="data:,">${body}</html>`
  await page.goto(host.page('/plain', html))
  const frame = page.locator('iframe').contentFrame()
  await frame.getByRole('textbox').fill('INVALID_API_KEY')
  await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('follows the look of its host while it changes', async ({ page, help, host }) => {
  host.file('/look.css', {
    type: 'text/css',
    text: `html { color: #222; background: #fff; --unstuck-accent: rgb(150, 0, 90); --unstuck-radius: 3px }
html.night { color: #eee; background: #111; --unstuck-accent: rgb(255, 170, 200) }
html.night.evil { --unstuck-accent: url(https://example.com/x); --unstuck-font: "x;}" }`,
  })
  const styled = '<link rel="stylesheet" href="/look.css">'
  await page.goto(host.page('/look', pageOf(help.origin, '<unstuck-help></unstuck-help>', styled)))
  const { frame } = frameIn(page)
  const submit = frame.getByRole('button', { name: 'Find the fix' })
  const root = frame.locator('html')
  await expect(submit).toHaveCSS('background-color', 'rgb(150, 0, 90)')
  await expect(submit).toHaveCSS('border-radius', '3px')
  await expect(root).toHaveAttribute('data-theme', 'light')
  await page.evaluate(() => document.documentElement.classList.add('night'))
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(submit).toHaveCSS('background-color', 'rgb(255, 170, 200)')
  await page.locator('unstuck-help').evaluate((one) => one.setAttribute('theme', 'light'))
  await expect(root).toHaveAttribute('data-theme', 'light')
  await page.evaluate(() => document.documentElement.classList.add('evil'))
  await expect(submit).not.toHaveCSS('background-color', 'rgb(255, 170, 200)')
})
