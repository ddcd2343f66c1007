import { expect, type Route } from '@playwright/test'
import { appIn, test } from './story.ts'

test.use({ expectedInConsole: /Failed to load resource|ERR_FAILED/ })

const index = /\/index\.bin$/

/** Hands out the index with its bytes changed. */
const changed = (change: (bytes: Buffer) => Buffer) => async (route: Route) => {
  const response = await route.fetch()
  await route.fulfill({ response, body: change(await response.body()) })
}

for (const [what, answer] of [
  ['is cut short', changed((bytes) => bytes.subarray(0, bytes.length >> 1))],
  [
    'has one wrong byte',
    changed((bytes) =>
      Buffer.from(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))),
    ),
  ],
  [
    'is of another release',
    changed((bytes) => Buffer.from(bytes.map((byte, at) => (at === 4 ? 255 : byte)))),
  ],
  [
    'is a page of the host',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>Hello</p>' }),
  ],
  ['is empty', (route: Route) => route.fulfill({ body: '' })],
  ['is missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
  ['cannot be reached', (route: Route) => route.abort()],
] as const) {
  test(`an index that ${what} is said, and the errors can still be browsed`, async ({
    page,
    context,
  }) => {
    const { open, ask, result, words } = appIn(page, 'en')
    await context.route(index, answer)
    await open()
    await ask('INVALID_API_KEY')
    await expect(result).toContainText(words('result.failedIndex'))
    await expect(result.getByRole('button', { name: words('result.reload') })).toBeVisible()
    await page.getByRole('link', { name: 'INVALID_API_KEY' }).click()
    await expect(page).toHaveURL(/\/invalid-api-key\/$/)
  })
}

test('a page whose data cannot be loaded says so, and leads back', async ({ page, context }) => {
  const { open, link, words } = appIn(page, 'en')
  await open()
  await context.route(/\/en\/secure-key-manager\.json$/, (route) => route.abort())
  await page.getByRole('link', { name: 'Secure Key Manager', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: words('lost.brokenTitle') })).toBeVisible()
  await context.unroute(/\/en\/secure-key-manager\.json$/)
  await link('lost.home').click()
  await expect(appIn(page, 'en').box).toBeVisible()
})

test('without a worker the page says what still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined })
  })
  const { open, ask, result, words } = appIn(page, 'en')
  await open()
  await ask('INVALID_API_KEY')
  await expect(result).toContainText(words('result.noWorker'))
})

test('where storage is blocked, everything but the memory works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  const { open, ask, result } = appIn(page, 'ko')
  await page.goto('/')
  await page.getByRole('link', { name: /한국어/ }).click()
  await expect(page).toHaveURL(/\/ko\/$/)
  await open()
  await ask('INVALID_API_KEY')
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
})
