import { expect, type Page } from '@playwright/test'
import { invalidApiKey } from './pastes.ts'
import { appIn, test } from './story.ts'

interface Dropped {
  readonly name: string
  readonly type: string
  readonly bytes: readonly number[]
}

/** Drops a file on the middle of the page. */
async function drop(page: Page, file: Dropped): Promise<void> {
  const transfer = await page.evaluateHandle(({ name, type, bytes }) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(bytes)], name, { type }))
    return data
  }, file)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

/** Pastes a text with the keyboard's focus on `selector`. */
async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, value) => {
      const data = new DataTransfer()
      data.setData('text/plain', value)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, text)
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)]

test('a log file that is dropped anywhere is read', async ({ page }) => {
  const { open, result, words } = appIn(page, 'en')
  await open()
  await drop(page, { name: 'server.log', type: 'text/plain', bytes: bytesOf(invalidApiKey) })
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await expect(page.getByText('server.log')).toBeVisible()
  await page.getByRole('button', { name: words('box.clear') }).click()
  await expect(appIn(page, 'en').box).toHaveValue('')
})

test('a log in an older Korean encoding is read', async ({ page }) => {
  const { open, result } = appIn(page, 'ko')
  await open()
  // “오류 ” in CP949, then the code.
  await drop(page, {
    name: 'old.log',
    type: 'text/plain',
    bytes: [0xbf, 0xc0, 0xb7, 0xf9, 0x20, ...bytesOf('UNAUTHORIZED_KEY')],
  })
  await expect(result.getByRole('heading', { name: 'UNAUTHORIZED_KEY' })).toBeVisible()
})

for (const [what, file, key] of [
  [
    'an image',
    { name: 'screen.png', type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
    'box.image',
  ],
  [
    'a zip',
    { name: 'logs.zip', type: 'application/zip', bytes: [0x50, 0x4b, 3, 4, 0, 0] },
    'box.binary',
  ],
] as const) {
  test(`${what} that is dropped gets a plain answer`, async ({ page }) => {
    const { open, result, words } = appIn(page, 'en')
    await open()
    await drop(page, file)
    await expect(result).toContainText(words(key))
  })
}

test('a text that is pasted beside the box, on any page, is read', async ({ page }) => {
  const { open, result } = appIn(page, 'en')
  await open('secure-key-manager/')
  await paste(page, 'main', invalidApiKey)
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
})

test('a paste of ten megabytes is read without a frozen page', async ({ page }) => {
  test.slow()
  const { open, result, words } = appIn(page, 'en')
  await open()
  const line = `${'2026-11-20T10:00:00Z INFO worker-7 heartbeat ok, queue is empty, nothing to do here'}\n`
  const huge = line.repeat(125_000)
  const longest = await page.evaluate(
    async ([filler, error]) => {
      const data = new DataTransfer()
      data.setData('text/plain', filler + error)
      let last = performance.now()
      let gap = 0
      const watch = () => {
        const now = performance.now()
        gap = Math.max(gap, now - last)
        last = now
        if (document.querySelector('#result mark') === null) requestAnimationFrame(watch)
      }
      requestAnimationFrame(watch)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      await new Promise<void>((resolve) => {
        const poll = setInterval(() => {
          if (document.querySelector('#result mark') === null) return
          clearInterval(poll)
          resolve()
        }, 50)
      })
      return gap
    },
    [huge, invalidApiKey] as const,
  )
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await expect(page.getByRole('button', { name: words('box.clear') })).toBeVisible()
  expect(longest).toBeLessThan(1000)
})
