import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { deskIn } from './desk.ts'
import { test } from './story.ts'
import { writeWordsOf } from './writeWords.ts'

const guide = (code: string) => `# Orders

## The call fails with \`${code}\`

- Two workers handle the order.
    - Check that the order is in one queue only.
`

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
})

for (const locale of locales) {
  test(`in ${locale} a guide is read while it is typed, and its mistakes stand at their lines`, async ({
    page,
  }) => {
    const { open, text, findings, words, look, w } = deskIn(page, locale)
    await open()
    await text.fill(guide('ORDER_LOCKED'))
    await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED' })).toBeVisible()
    await expect(findings.getByRole('heading', { name: words('entry.checks') })).toBeVisible()

    await text.fill(guide('ＯＲＤＥＲ_LOCKED'))
    await look('problems.tab')
    const problem = findings.getByRole('listitem').filter({ hasText: 'full-width-code' })
    await problem.getByRole('button', { name: w('problems.line', { line: 3 }) }).click()
    await expect(text).toBeFocused()
    const caret = await text.evaluate((box: HTMLTextAreaElement) => box.selectionStart)
    expect(guide('ＯＲＤＥＲ_LOCKED').slice(caret)).toMatch(/^ＯＲＤＥＲ_LOCKED/)
    await problem.getByRole('button', { name: w('problems.fix'), exact: true }).click()
    await expect(text).toHaveValue(guide('ORDER_LOCKED'))
    await findings.getByRole('button', { name: w('problems.undo') }).click()
    await expect(text).toHaveValue(guide('ＯＲＤＥＲ_LOCKED'))
  })

  test(`in ${locale} the sample shows the way through an error, and how the languages fit together`, async ({
    page,
  }) => {
    const { open, press, findings, look, words, w } = deskIn(page, locale)
    await open()
    await press('open.sample')
    await expect(findings.getByRole('button', { name: /LABEL_EXPIRED/ })).toBeVisible()
    await findings.getByText(words('map.asText')).click()
    await expect(
      findings.getByRole('listitem').filter({ hasText: words('wizard.unknown') }),
    ).not.toHaveCount(0)
    await look('languages.tab')
    const row = findings.getByRole('row', { name: /label-expired/ })
    await expect(row.getByRole('button')).toHaveCount(3)
    await look('problems.tab')
    await expect(findings.getByText('missing-check')).toBeVisible()
    await findings.getByRole('button', { name: w('problems.fixAll', { number: 1 }) }).click()
    await expect(findings.getByText('full-width-code')).toHaveCount(0)
  })
}

test('files in old encodings are read, and go together', async ({ page }) => {
  const { open, give, findings, look, w } = deskIn(page, 'en')
  await open()
  // # 주문, ## `ORDER_LOCKED` 오류가 나요, - 다른 요청이 주문을 잡고 있습니다., in CP949.
  const cp949 = Buffer.from(
    '2320c1d6b9ae0a0a232320604f524445525f4c4f434b45446020bfc0b7f9b0a120b3aabfe40a0a2d20b4d9b8a520bfe4c3bbc0cc20c1d6b9aec0bb20c0e2b0ed20c0d6bdc0b4cfb4d92e0a',
    'hex',
  )
  await give('files', [file('orders.ko.md', cp949), file('orders.en.md', guide('ORDER_LOCKED'))])
  await page.getByLabel(w('file.choose'), { exact: true }).selectOption('orders.ko.md')
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED 오류가 나요' })).toBeVisible()
  await look('languages.tab')
  await expect(findings.getByRole('row', { name: /order-locked/ }).getByRole('button')).toHaveCount(
    2,
  )
})

test('a folder is read with its product.yaml, and asks its questions', async ({ page }) => {
  const { open, give, findings, w, words } = deskIn(page, 'en')
  await open()
  await give('folder', 'content/secure-key-manager')
  await page.getByLabel(w('file.choose'), { exact: true }).selectOption('troubleshooting.en.md')
  await findings.getByRole('button', { name: /^Invalid Key Version Line/ }).click()
  await findings.getByText(words('map.asText')).click()
  await expect(findings.getByText('Which API did you call?').last()).toBeVisible()
})

test('what is no guide is said, and what was there stays', async ({ page }) => {
  const { open, give, text, w } = deskIn(page, 'en')
  await open()
  await text.fill(guide('ORDER_LOCKED'))
  await give('files', file('picture.png', 'x'))
  await expect(page.getByRole('alert')).toHaveText(w('notice.nothing'))
  await give('files', file('broken.md', Buffer.from([0, 1, 2, 0, 0, 3])))
  await expect(page.getByRole('alert')).toContainText(w('notice.binary'))
  await expect(text).toHaveValue(guide('ORDER_LOCKED'))
})

test('the text is taken home as it is', async ({ page }) => {
  const { open, give, press } = deskIn(page, 'en')
  await open()
  await give('files', file('orders.en.md', guide('ORDER_LOCKED').replaceAll('\n', '\r\n')))
  const download = page.waitForEvent('download')
  await press('file.download')
  const taken = await download
  expect(taken.suggestedFilename()).toBe('orders.en.md')
  expect(await readFile(await taken.path(), 'utf8')).toBe(
    guide('ORDER_LOCKED').replaceAll('\n', '\r\n'),
  )
})

test('a language that is missing starts as a copy, under the name that pairs with it', async ({
  page,
}) => {
  const { open, give, look, text, w, words, findings } = deskIn(page, 'en')
  await open()
  await give('files', file('orders.en.md', guide('ORDER_LOCKED')))
  await look('languages.tab')
  await findings
    .getByRole('button', { name: w('languages.start', { language: words('language.ja') }) })
    .click()
  await expect(page.getByLabel(w('file.name'))).toHaveValue('orders.ja.md')
  await expect(text).toHaveValue(guide('ORDER_LOCKED'))
})

test('switching the language keeps the guide', async ({ page }) => {
  const { open, text } = deskIn(page, 'en')
  await open()
  await text.fill(guide('ORDER_LOCKED'))
  await page.getByRole('link', { name: '日本語' }).click()
  const there = deskIn(page, 'ja')
  await expect(there.text).toHaveValue(guide('ORDER_LOCKED'))
  await expect(there.findings.getByRole('heading', { name: 'ORDER_LOCKED' })).toBeVisible()
})

test('a problem is told in the language of the page', async ({ page }) => {
  const { open, text, look } = deskIn(page, 'en')
  await open()
  await text.fill(guide('ＯＲＤＥＲ_LOCKED'))
  const said = page.getByRole('listitem').filter({ hasText: 'full-width-code' }).first()
  await look('problems.tab')
  await expect(said).toContainText('Unexpected full-width characters in')
  await page.getByRole('link', { name: '한국어' }).click()
  await deskIn(page, 'ko').look('problems.tab')
  await expect(said).toContainText('전각 문자가 섞여 있어요')
  await page.getByRole('link', { name: '日本語' }).click()
  await deskIn(page, 'ja').look('problems.tab')
  await expect(said).toContainText('に全角文字があります')
})

test('what is typed before the page wakes up is read', async ({ page, context }) => {
  const { text, findings } = deskIn(page, 'en')
  let wake = () => {}
  const held = new Promise<void>((resolve) => {
    wake = resolve
  })
  await context.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/write/', { waitUntil: 'commit' })
  await text.fill(guide('ORDER_LOCKED'))
  wake()
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED' })).toBeVisible()
  await expect(text).toHaveValue(guide('ORDER_LOCKED'))
})

test('what is selected stays selected while the page keeps up', async ({ page }) => {
  const { open, text, findings } = deskIn(page, 'en')
  await open()
  await text.fill(guide('ORDER_LOCKED'))
  await text.press('Control+a')
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED' })).toBeVisible()
  await page.waitForTimeout(300)
  await text.press('Delete')
  await expect(text).toHaveValue('')
})

test('nothing of a guide is sent or stored', async ({ page, context }) => {
  const sent: string[] = []
  const { open, text, findings } = deskIn(page, 'en')
  await open()
  await expect(text).toBeVisible()
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await text.fill(guide('KUMQUAT_LOCKED'))
  await expect(findings.getByRole('heading', { name: 'KUMQUAT_LOCKED' })).toBeVisible()
  expect(sent.filter((one) => /kumquat/i.test(one))).toEqual([])
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
  )
  expect(kept).not.toMatch(/kumquat/i)
})

test('composing is not read half-way, and loses nothing', async ({ page, context }) => {
  const { open, text, findings } = deskIn(page, 'ko')
  await open()
  const below = '\n\n- 다른 요청이 주문을 잡고 있습니다.\n'
  await text.fill(`## \`ORDER_LOCKED\` ${below}`)
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED' })).toBeVisible()
  await text.press('Control+Home')
  await text.press('End')
  const session = await context.newCDPSession(page)
  for (const composed of ['ㅇ', '오', '올', '오류']) {
    await session.send('Input.imeSetComposition', {
      text: composed,
      selectionStart: composed.length,
      selectionEnd: composed.length,
    })
  }
  await page.waitForTimeout(600)
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED 오류' })).toHaveCount(0)
  await session.send('Input.insertText', { text: '오류' })
  await expect(text).toHaveValue(`## \`ORDER_LOCKED\` 오류${below}`)
  await expect(findings.getByRole('heading', { name: 'ORDER_LOCKED 오류' })).toBeVisible()
})

test.describe('where the part that reads is broken', () => {
  test.use({ expectedInConsole: /Failed to load resource|ERR_FAILED/ })

  test('a fault of the compiler is said, a report can be taken, and the text stays', async ({
    page,
    context,
  }) => {
    const { open, text, findings, w } = deskIn(page, 'en')
    await context.route(/writeWorker/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `self.onmessage = ({ data: { id } }) => self.postMessage({ kind: 'failed', id, reason: 'Error: planted' })`,
      }),
    )
    await open()
    await text.fill(guide('ORDER_LOCKED'))
    await expect(findings.getByRole('alert')).toContainText(w('status.failed'))
    await expect(findings.getByRole('button', { name: w('status.report') })).toBeVisible()
    await expect(text).toHaveValue(guide('ORDER_LOCKED'))
  })

  test('without it the page says so, and the text stays', async ({ page, context }) => {
    const { open, text, findings, w } = deskIn(page, 'en')
    await context.route(/writeWorker/, (route) => route.abort())
    await open()
    await text.fill(guide('ORDER_LOCKED'))
    await expect(findings).toContainText(w('status.noWorker'))
    await expect(text).toHaveValue(guide('ORDER_LOCKED'))
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`in ${locale} the page says what needs one, and how guides are read`, async ({ page }) => {
      const w = writeWordsOf(locale)
      await page.goto(`/${locale}/write/`)
      await expect(page.locator('noscript p').first()).toHaveText(w('script'))
      await expect(page.getByRole('heading', { name: w('how.title') })).toBeVisible()
      await expect(page.getByRole('textbox')).toHaveCount(0)
    })
  }
})
