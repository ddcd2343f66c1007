import { type CDPSession, expect, type Page } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

/** The short names that the list shows, in its order. */
const shown = (page: Page) =>
  page.locator('#browse [data-entry]:visible .entry-label').allTextContents()

/** Sends the states of a composition to the field that has the focus. */
async function compose(session: CDPSession, states: readonly string[]): Promise<void> {
  for (const text of states) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
}

for (const locale of locales) {
  test(`in ${locale} all errors are listed by product, name and HTTP status`, async ({ page }) => {
    const { open, words } = appIn(page, locale)
    await open()
    const all = (await shown(page)).length
    await page.getByRole('radio', { name: words('browse.byName') }).check()
    await expect(page.locator('#browse h3:visible').first()).not.toHaveText(/Secure|Toss|토스|トス/)
    expect((await shown(page)).length).toBe(all)
    await page.getByRole('radio', { name: words('browse.byStatus') }).check()
    await expect(page.locator('#browse h3:visible').first()).toHaveText(/^4\d\d$/)
    await expect(page.locator('#browse h3:visible').last()).toHaveText(words('browse.noStatus'))
  })

  test(`in ${locale} the table of codes is sorted and narrowed`, async ({ page }) => {
    const { open, words } = appIn(page, locale)
    await open('toss-payments-api-keys/')
    const table = page.getByRole('table', { name: words('product.table') })
    const codes = () => table.getByRole('rowheader').allTextContents()
    const before = await codes()
    const heading = table.getByRole('columnheader', { name: words('product.code') })
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'descending')
    expect(await codes()).toEqual(before.toReversed())

    await table.getByRole('button', { name: words('product.status') }).click()
    const statuses = (await table.locator('.codes-status').allTextContents()).filter((text) =>
      /^\d/.test(text),
    )
    expect(statuses).toEqual(
      statuses.toSorted((a, b) => Number(a.slice(0, 3)) - Number(b.slice(0, 3))),
    )

    await page.getByRole('combobox', { name: words('filter.status') }).selectOption('401')
    for (const text of await table.locator('.codes-status').allTextContents())
      expect(text).toContain('401')
  })
}

test('an error is found by the first letters, a wrong keyboard and initial consonants', async ({
  page,
}) => {
  const { open, words } = appIn(page, 'ko')
  await open()
  const field = page.getByRole('searchbox', { name: words('filter.label') })
  for (const [typed, label] of [
    ['unauth', 'UNAUTHORIZED_KEY'],
    ['ㅕㅜㅁㅕ쇄걐ㄷㅇ', 'UNAUTHORIZED_KEY'],
    ['ㅇㅈㅅ', '그 밖의 인증서 오류'],
    ['401', 'UNAUTHORIZED_KEY'],
  ] as const) {
    await field.fill(typed)
    // Until the search is loaded, all of them are shown.
    await expect
      .poll(async () => {
        const labels = await shown(page)
        return labels.length < 12 && labels.includes(label)
      }, typed)
      .toBe(true)
  }
})

test('the slash leads to the field only outside of fields, and can be turned off', async ({
  page,
}) => {
  const { open, box, words } = appIn(page, 'en')
  await open()
  const field = page.getByRole('searchbox', { name: words('filter.label') })
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await box.focus()
  await page.keyboard.type('/')
  await expect(box).toHaveValue('/')
  await page.getByRole('checkbox', { name: words('filter.slash') }).uncheck()
  await page.getByRole('checkbox', { name: words('filter.slash') }).blur()
  await page.keyboard.press('/')
  await expect(field).not.toBeFocused()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: words('filter.slash') })).not.toBeChecked()
})

test('the arrows lead from the field through what was found and back', async ({ page }) => {
  const { open, words } = appIn(page, 'en')
  await open()
  const field = page.getByRole('searchbox', { name: words('filter.label') })
  await field.fill('key')
  await expect(page.locator('.filter-found')).not.toBeEmpty()
  await field.press('ArrowDown')
  const links = page.locator('#browse [data-entry]:visible')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/[\w-]+\/[\w-]+\/$/)
})

for (const [locale, states] of [
  ['ko', ['ㅎ', '하', '한', '한ㄷ']],
  ['ja', ['k', 'き', 'きー']],
] as const) {
  test(`while composing in ${locale} the arrows belong to the input method`, async ({
    page,
    context,
  }) => {
    const { open, words } = appIn(page, locale)
    await open()
    const field = page.getByRole('searchbox', { name: words('filter.label') })
    await field.focus()
    const session = await context.newCDPSession(page)
    await compose(session, states)
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'ArrowDown',
      code: 'ArrowDown',
      windowsVirtualKeyCode: 229,
    })
    await expect(field).toBeFocused()
    await expect(page.locator('.filter-found')).toBeEmpty()
    await session.send('Input.insertText', { text: 'INVALID_API_KEY' })
    await expect.poll(() => shown(page)).toContain('INVALID_API_KEY')
  })
}
