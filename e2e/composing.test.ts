import { type CDPSession, expect } from '@playwright/test'
import { appIn, test } from './story.ts'

/** Composes a text as an input method does: each state of the composition, then its end. */
async function compose(session: CDPSession, states: readonly string[], end: string): Promise<void> {
  for (const text of states) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await session.send('Input.insertText', { text: end })
}

for (const [locale, states, end] of [
  [
    'ko',
    ['ㅋ', '키', '킷', '키 ㅅ', '키 상', '키 상ㅌ', '키 상태'],
    '키 상태가 유효하지 않다고 나와요',
  ],
  ['ja', ['k', 'き', 'きー', 'キーの', 'キーの状態'], 'キーの状態が無効だと表示されます'],
] as const) {
  test(`composing in ${locale} submits nothing, loses nothing, and is not read half-way`, async ({
    page,
    context,
  }) => {
    const { open, box, result } = appIn(page, locale)
    await open()
    await box.focus()
    const session = await context.newCDPSession(page)
    await page.evaluate(() => {
      document.querySelector('form')?.addEventListener('submit', () => {
        document.title = 'submitted'
      })
    })
    for (const text of states) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      // The Enter that ends a composition belongs to the input method.
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
        modifiers: 2,
      })
    }
    await page.waitForTimeout(600)
    await expect(result.getByRole('heading')).toHaveCount(0)
    expect(await page.title()).not.toBe('submitted')

    await compose(session, states, end)
    await expect(box).toHaveValue(end)
    await expect(result.getByRole('heading').first()).toBeVisible()
    expect(await page.title()).not.toBe('submitted')
  })
}

test('the filter waits for the end of a composition', async ({ page, context }) => {
  const { open, words } = appIn(page, 'ko')
  await open()
  const filter = page.getByRole('searchbox', { name: words('filter.label') })
  await filter.focus()
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'ㅋ', selectionStart: 1, selectionEnd: 1 })
  await page.waitForTimeout(300)
  await expect(page.getByText(words('filter.none'))).toBeHidden()
})
