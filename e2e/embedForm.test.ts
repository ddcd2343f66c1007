import { expect, type Page } from '@playwright/test'
import { frameIn, heardBy, listener, pageOf, test } from './hosts/embedStory.ts'

const form = (more = '', lang = 'en') => `<form id="ticket" action="/sent" method="get">
<label>Subject <input id="subject" name="subject" type="text"></label>
<label>Description <textarea id="description" name="description"></textarea></label>
<unstuck-help for="#subject, #description" name="transcript" lang="${lang}" ${more}></unstuck-help>
<button>Send</button><button type="reset">Clear</button></form>`

const submits = `document.addEventListener('submit', (event) => {
  event.preventDefault()
  window.sent = Object.fromEntries(new FormData(event.target))
})`

test.beforeEach(({ host }) => {
  host.file('/listener.js', listener)
  host.file('/submits.js', { type: 'text/javascript', text: submits })
})

const head = '<script src="/listener.js"></script><script src="/submits.js"></script>'
const sent = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'sent') as Record<string, string> | undefined)

/** What the form would send now. */
const formData = (page: Page) =>
  page.evaluate(
    () =>
      Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)) as Record<
        string,
        string
      >,
  )
const share = 'Send what I checked with this request'

/** What stands beside the form now. */
const suggestion = (page: Page, name: RegExp) => frameIn(page).frame.getByRole('button', { name })
const known = /^This looks like/

test('asks nothing of the network before somebody writes, and says nothing below a candidate', async ({
  page,
  help,
  host,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith(help.origin)) asked.push(new URL(request.url()).pathname)
  })
  await page.goto(host.page('/form', pageOf(help.origin, form(), head)))
  await page.getByLabel('Subject').focus()
  await page.waitForTimeout(400)
  expect(asked).toEqual(['/embed.js'])
  await page.keyboard.type('My parrot is on holiday until Monday')
  await page.waitForTimeout(2500)
  const { frame } = frameIn(page)
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.locator('[role=status]')).toHaveText('')
  expect((await heardBy(page)).map(({ name }) => name)).toEqual(['ready'])
})

test('waits for a pause, stays folded, moves nothing, speaks politely, and shows three at most', async ({
  page,
  help,
  host,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(host.page('/pause', pageOf(help.origin, form(), head)))
  await page.waitForFunction(() => customElements.get('unstuck-help') !== undefined)
  await page.evaluate(() => Reflect.get(window, 'shifts').splice(0))
  await page.getByLabel('Description').fill('Invalid')
  await expect.poll(() => page.frames().length).toBe(2)
  const started = Date.now()
  await page.getByLabel('Description').pressSequentially(' Key Version', { delay: 120 })
  await expect(suggestion(page, known)).toBeVisible()
  expect(Date.now() - started).toBeGreaterThan(12 * 120 + 950)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
  const { frame } = frameIn(page)
  await expect(frame.locator('[role=status][aria-live=polite]')).toHaveText(known)
  await expect(page.getByLabel('Description')).toBeFocused()
  await expect(frame.getByRole('link')).toHaveCount(0)
  await suggestion(page, known).click()
  const links = await frame.getByRole('link').count()
  expect(links).toBeGreaterThan(0)
  expect(links).toBeLessThanOrEqual(3)
  // Each leads to its own error, and the line above them still folds the list.
  await suggestion(page, known).click()
  await expect(frame.getByRole('link')).toHaveCount(0)
  await suggestion(page, known).click()
  await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
  await expect(frame.getByRole('heading', { level: 1, name: 'Invalid Key Version' })).toBeVisible()
})

test('is gone for this ticket once dismissed, and back for the next', async ({
  page,
  help,
  host,
}) => {
  await page.goto(host.page('/dismiss', pageOf(help.origin, form(), head)))
  await page.getByLabel('Subject').fill('INVALID_API_KEY')
  await expect(suggestion(page, known)).toBeVisible()
  await frameIn(page).frame.getByRole('button', { name: "Don't show for this request" }).click()
  await expect(suggestion(page, known)).toBeHidden()
  await expect(page.getByLabel('Subject')).toBeFocused()
  await page.getByLabel('Subject').fill('UNAUTHORIZED_KEY')
  await page.waitForTimeout(1800)
  await expect(suggestion(page, known)).toBeHidden()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByLabel('Subject').fill('UNAUTHORIZED_KEY')
  await expect(suggestion(page, known)).toBeVisible()
})

test.describe('where the text holds secrets', () => {
  const text =
    'INVALID_API_KEY\npassword: hunter22!x\ncard 4242 4242 4242 4242\nmail me: kim@example.org'

  test('says which kinds, tells the host the kinds alone, and masks them in the fields only when asked', async ({
    page,
    help,
    host,
  }) => {
    await page.goto(host.page('/secret', pageOf(help.origin, form(), head)))
    const description = page.getByLabel('Description')
    await page.getByLabel('Subject').fill('It fails')
    await description.fill(text)
    const { frame } = frameIn(page)
    const note = frame.locator('.secret-note')
    await expect(note).toContainText('password')
    await expect(note).toContainText('card')
    await expect(note).not.toContainText('hunter22')
    await expect(description).toHaveValue(text)
    await expect.poll(async () => (await heardBy(page, 'match')).length).toBeGreaterThan(0)
    const detail = (await heardBy(page, 'match')).at(-1)?.detail
    expect(detail?.secrets).toContain('password')
    expect(JSON.stringify(await heardBy(page))).not.toMatch(/hunter22|4242/)

    await frame.getByRole('button', { name: 'Mask them in my text' }).click()
    await expect(description).toHaveValue(
      /^INVALID_API_KEY\npassword: \[password:\d\]\ncard \[[\w-]+:\d\]\nmail me: kim@example\.org$/,
    )
    await expect(page.getByLabel('Subject')).toHaveValue('It fails')
    await expect(note).toBeHidden()
    // As if it had been typed: it can be undone.
    await description.focus()
    await page.keyboard.press('Control+z')
    await expect(description).toHaveValue(text)
  })

  for (const [lang, button] of [
    ['ko', '글에서 가리기'],
    ['ja', '伏せ字にする'],
  ] as const) {
    test(`says so in ${lang}, also where no error fits`, async ({ page, help, host }) => {
      await page.goto(host.page('/secret', pageOf(help.origin, form('', lang), head)))
      await page.getByLabel('Description').fill('card 4242 4242 4242 4242')
      const { frame } = frameIn(page, lang)
      await frame.getByRole('button', { name: button }).click()
      await expect(page.getByLabel('Description')).toHaveValue(/^card \[[\w-]+:\d\]$/)
    })
  }
})

test('does not act while a text is being composed', async ({ page, help, host }) => {
  await page.goto(host.page('/compose', pageOf(help.origin, form('', 'ko'), head)))
  await page.getByLabel('Subject').focus()
  const client = await page.context().newCDPSession(page)
  for (const text of ['ㅋ', '키', '키 ', '키 버', '키 버저', '키 버전'])
    await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await page.waitForTimeout(1500)
  await expect(page.locator('unstuck-help iframe')).toHaveCount(0)
  await client.send('Input.insertText', {
    text: '키 버전이 유효하지 않다고 나와요 Invalid Key Version',
  })
  await expect(
    frameIn(page, 'ko').frame.getByRole('button', { name: /이런 오류 같아요/ }),
  ).toBeVisible()
})

test.describe('where the frame does not load', () => {
  test.use({ expectedInConsole: /ERR_FAILED|does not match the recipient|does not answer/ })

  test('never stands between a person and Send: neither its absence nor its events', async ({
    page,
    help,
    host,
  }) => {
    await page.route(`${help.origin}/embed/**`, (route) => route.abort())
    await page.goto(host.page('/send', pageOf(help.origin, form(), head)))
    await page.getByLabel('Subject').fill('INVALID_API_KEY')
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await sent(page)).toEqual({ subject: 'INVALID_API_KEY', description: '' })
    expect(await heardBy(page, 'handoff')).toEqual([])
  })
})

test('"solved" never clears the draft', async ({ page, help, host }) => {
  await page.setViewportSize({ width: 900, height: 1200 })
  await page.goto(host.page('/solved', pageOf(help.origin, form(), head)))
  await page.getByLabel('Subject').fill('Cannot decrypt')
  await page.getByLabel('Description').fill('It says Invalid Key Version')
  await suggestion(page, known).click()
  const { frame, choose, words } = frameIn(page)
  await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
  await choose('Symmetric decrypt API')
  await choose(words('wizard.wrong'))
  await choose(words('wizard.solved'))
  await expect.poll(async () => (await heardBy(page, 'solved')).length).toBe(1)
  const [solved] = await heardBy(page, 'solved')
  expect(solved?.detail).toMatchObject({
    product: 'secure-key-manager',
    entry: 'invalid-key-version',
    locale: 'en',
  })
  expect(Object.keys(solved?.detail ?? {}).sort()).toEqual(
    ['check', 'edition', 'entry', 'locale', 'product'].sort(),
  )
  await expect(page.getByLabel('Subject')).toHaveValue('Cannot decrypt')
  await expect(page.getByLabel('Description')).toHaveValue('It says Invalid Key Version')
})

for (const [wanted, first] of [
  ['ko', '안녕하세요'],
  ['ja', 'お世話になっております'],
  ['en', null],
] as const) {
  test(`the ticket gets what was checked, masked, in the language of the support team: ${wanted}`, async ({
    page,
    help,
    host,
  }) => {
    await page.setViewportSize({ width: 900, height: 1200 })
    const secret = 'Zq8vN3xKpL7wTd2RmY5cA1b4'
    await page.goto(
      host.page('/ticket', pageOf(help.origin, form(`ticket-lang="${wanted}"`), head)),
    )
    const text = `Authorization: Basic ${btoa(`live_sk_${secret}:`)}\nresultMessage: Invalid Key Version`
    await page.getByLabel('Description').fill(text)
    await suggestion(page, known).click()
    const { frame, choose, words } = frameIn(page)
    await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
    await choose('Symmetric decrypt API')
    await choose(words('wizard.right'))
    await expect.poll(async () => (await heardBy(page, 'answer')).length).toBe(2)
    await frame.getByRole('checkbox', { name: share }).check()
    await expect
      .poll(async () => (await formData(page)).transcript)
      .toContain('Invalid Key Version')
    await page.getByRole('button', { name: 'Send' }).click()
    const ticket = await sent(page)
    expect(ticket?.description).toContain('Invalid Key Version')
    expect(ticket?.transcript).toContain('Invalid Key Version')
    if (first !== null) expect(ticket?.transcript).toContain(first)
    expect(ticket?.transcript).not.toContain(secret)
    expect(ticket?.transcript).not.toContain(btoa(`live_sk_${secret}:`).slice(0, 20))
    const [handed] = await heardBy(page, 'handoff')
    expect(handed?.detail).toMatchObject({ entry: 'invalid-key-version', locale: wanted })
    expect(handed?.detail.body).toBe(ticket?.transcript)
  })
}

test('what was checked goes along only when the person says so, and is taken back with the same box', async ({
  page,
  help,
  host,
}) => {
  await page.setViewportSize({ width: 900, height: 1400 })
  await page.goto(host.page('/consent', pageOf(help.origin, form(), head)))
  await page.getByLabel('Description').fill('Invalid Key Version')
  await suggestion(page, known).click()
  const { frame, choose, words } = frameIn(page)
  await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
  const box = frame.getByRole('checkbox', { name: share })
  // Nothing has been checked, so there is nothing to send along.
  await expect(frame.getByRole('radio').first()).toBeVisible()
  await expect(box).toHaveCount(0)
  await choose('Symmetric decrypt API')
  await choose(words('wizard.right'))
  await expect(box).not.toBeChecked()
  await expect(box).toHaveAccessibleDescription('Nothing but what you have written is sent.')
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent(page)).toEqual({ subject: '', description: 'Invalid Key Version' })
  expect(await heardBy(page, 'handoff')).toEqual([])

  await frame.getByText('See what would be added').click()
  const shown = await frame.locator('.consent pre').innerText()
  await box.check()
  await expect(box).toHaveAccessibleDescription('It goes along when you send this request.')
  await expect.poll(async () => (await formData(page)).transcript?.trim()).toBe(shown.trim())
  await box.uncheck()
  await expect.poll(async () => (await formData(page)).transcript).toBe(undefined)
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await sent(page)).toEqual({ subject: '', description: 'Invalid Key Version' })
  expect(await heardBy(page, 'handoff')).toEqual([])

  // The next request begins without it.
  await box.check()
  await expect.poll(async () => (await formData(page)).transcript?.trim()).toBe(shown.trim())
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(box).not.toBeChecked()
  expect((await formData(page)).transcript).toBe(undefined)
})

test('hands over with its own button too, once a press, and takes it back', async ({
  page,
  help,
  host,
}) => {
  await page.setViewportSize({ width: 900, height: 1600 })
  await page.goto(host.page('/hand', pageOf(help.origin, form(), head)))
  await page.getByLabel('Description').fill('Invalid Key Version')
  await suggestion(page, known).click()
  const { frame, choose, words } = frameIn(page)
  await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
  await choose(words('wizard.unknown'))
  const end = frame.getByRole('heading', { name: words('wizard.supportTitle') })
  while (!(await end.isVisible())) {
    await choose(words('wizard.cannot'))
    await page.waitForTimeout(100)
  }
  await frame.getByRole('button', { name: 'Add to the request' }).click()
  await expect(frame.getByText('Added to the request', { exact: true }).first()).toBeVisible()
  await frame.getByRole('button', { name: 'Remove' }).click()
  await expect.poll(async () => (await formData(page)).transcript).toBe(undefined)
  await frame.getByRole('button', { name: 'Add to the request' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  const bodies = (await heardBy(page, 'handoff')).map(({ detail }) => detail.body)
  expect(bodies).toEqual([bodies[0], '', bodies[0]])
  expect(bodies[0]).toContain('Invalid Key Version')
  expect((await sent(page))?.transcript).toContain('Invalid Key Version')
})
