import { type BrowserContext, expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test, untilAwake } from './story.ts'

/** A paste full of things that must stay: made-up secrets, and words that stand nowhere else. */
function privatePaste(secret: string): string {
  return `POST /v1/payments/confirm HTTP/1.1
Host: api.tosspayments.com
Authorization: Basic ${btoa(`test_sk_${secret}`)}
Cookie: session=${secret}
X-Forwarded-For: 203.0.113.77

HTTP/1.1 401 Unauthorized
{"code":"UNAUTHORIZED_KEY","message":"인증되지 않은 시크릿 키 혹은 클라이언트 키 입니다.","customer":"kumquat-${secret}@example.com"}`
}

/** The parts of a paste that may show up nowhere: every run of letters and digits that the guides themselves do not hold. */
const traces = (secret: string) => [
  secret,
  btoa(`test_sk_${secret}`).slice(0, 24),
  'kumquat',
  '203.0.113.77',
  encodeURIComponent('혹은 클라이언트 키 입니다'),
]

/** Every request of a context, as it goes over the wire. */
function listen(context: BrowserContext): string[] {
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push(
      [
        request.method(),
        request.url(),
        request.postData() ?? '',
        JSON.stringify(request.headers()),
      ].join(' '),
    )
  })
  return sent
}

/** Everything that a page keeps: storage of every kind, history, its address, its title. */
async function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches_ = await caches.keys()
    return JSON.stringify([
      location.href,
      document.title,
      document.referrer,
      document.cookie,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches_,
      window.name,
    ])
  })
}

/** The way of a person from a paste to the request for support. */
async function wholeWay(
  page: Page,
  locale: (typeof locales)[number],
  paste: string,
): Promise<void> {
  const { open, ask, link, choose, words, heading } = appIn(page, locale)
  await open()
  await ask(paste)
  await link('result.steps').click()
  const end = heading('wizard.supportTitle')
  const radios = page.getByRole('radio')
  await expect(end.or(radios.first())).toBeVisible()
  while (!(await end.isVisible())) {
    await choose(new RegExp(`^(?:${words('wizard.cannot')}|${words('wizard.unknown')})$`))
  }
  // The request is written in the support team's language, which may have to be fetched.
  await expect(heading('ticket.preview')).toBeVisible()
}

for (const locale of locales) {
  test(`in ${locale} nothing that was pasted is sent, kept or put into an address`, async ({
    page,
    context,
  }) => {
    const secret = 'Zq8vN3xKpL7wTd2RmY5c'
    const sent = listen(context)
    await wholeWay(page, locale, privatePaste(secret))
    const kept = [await keptBy(page)]
    await page.goBack()
    kept.push(await keptBy(page))
    await page.reload()
    await untilAwake(page)
    kept.push(await keptBy(page))
    expect(sent.length).toBeGreaterThan(3)
    for (const trace of traces(secret)) {
      expect(
        sent.filter((request) => request.includes(trace)),
        `sent ${trace}`,
      ).toEqual([])
      expect(
        kept.filter((text) => text.includes(trace)),
        `kept ${trace}`,
      ).toEqual([])
    }
  })
}

test('what is requested stays the same when another secret stands in the paste', async ({
  browser,
  baseURL,
}) => {
  const requests: (readonly string[])[] = []
  for (const secret of ['Zq8vN3xKpL7wTd2RmY5c', 'aB4cD6eF8gH1jK3mN5pQ']) {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
    const addresses: string[] = []
    context.on('request', (request) => addresses.push(`${request.method()} ${request.url()}`))
    await wholeWay(await context.newPage(), 'en', privatePaste(secret))
    requests.push([...new Set(addresses)].sort())
    await context.close()
  }
  expect(requests[1]).toEqual(requests[0])
})

test('a paste asks for nothing beyond the data that any paste needs, from this site alone', async ({
  page,
  context,
  baseURL,
}) => {
  const { open, ask, result } = appIn(page, 'en')
  const sent: string[] = []
  context.on('request', (request) => sent.push(request.url()))
  await open()
  await ask(privatePaste('Zq8vN3xKpL7wTd2RmY5c'))
  await expect(result.locator('mark').first()).toBeVisible()
  const once = sent.length
  await ask('INVALID_API_KEY')
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  expect(sent.slice(once)).toEqual([])
  expect(sent.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
})

test('the box cannot reach an address, a spell-checker or a form', async ({ page }) => {
  const { open, box } = appIn(page, 'en')
  await open()
  await expect(box).not.toHaveAttribute('name')
  await expect(box).toHaveAttribute('spellcheck', 'false')
  await expect(box).toHaveAttribute('translate', 'no')
})

test('a secret is masked wherever the paste is shown again', async ({ page }) => {
  const secret = 'Zq8vN3xKpL7wTd2RmY5c'
  const { open, ask, result, words } = appIn(page, 'en')
  await open()
  await ask(privatePaste(secret))
  await expect(result.locator('mark').first()).toBeVisible()
  await expect(result).not.toContainText(secret)
  await expect(result).not.toContainText(btoa(`test_sk_${secret}`).slice(0, 24))
  await expect(result).toContainText(words('masked.help'))
})
