import { type BrowserContext, expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { invalidApiKey } from './pastes.ts'
import { appIn, test } from './story.ts'

/** Keeps the list of errors from arriving until what is returned is called. */
async function holdIndex(context: BrowserContext): Promise<() => void> {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await context.route(/\/index\.bin$/, async (route) => {
    await arrival
    // Who has stopped waiting hears nothing of it.
    await route.continue().catch(() => {})
  })
  return arrive
}

for (const locale of locales) {
  test(`in ${locale} a list of errors that is long under way is said, and can be stopped and asked again`, async ({
    page,
    context,
  }) => {
    const { open, ask, result, words, button, box } = appIn(page, locale)
    const arrive = await holdIndex(context)
    await open()
    await ask(invalidApiKey)
    await expect(result.getByText(words('box.reading'))).toBeVisible()
    await expect(result).toHaveAttribute('aria-busy', 'true')

    await button('box.cancel').click()
    await expect(result.getByText(words('box.reading'))).toBeHidden()
    await expect(result).toHaveAttribute('aria-busy', 'false')
    // What was pasted stays, and nothing comes of it unasked.
    await expect(box).toHaveValue(invalidApiKey)

    arrive()
    await page.waitForTimeout(500)
    await expect(result.locator('mark')).toHaveCount(0)
    await button('box.submit').click()
    await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
    await expect(button('box.cancel')).toBeHidden()
  })
}

test('a huge paste shows that it is being read, and can be stopped and read again', async ({
  page,
  context,
}) => {
  test.slow()
  const { open, result, button, words } = appIn(page, 'en')
  const arrive = await holdIndex(context)
  await open()
  await page.evaluate((error) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'nothing to see here, all is well\n'.repeat(60_000) + error)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, invalidApiKey)
  await expect(page.getByRole('progressbar', { name: words('box.reading') })).toBeVisible()
  await button('box.cancel').click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  arrive()
  await button('box.again').click()
  await expect(result.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})
