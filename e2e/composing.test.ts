import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { appIn, test } from './story.ts'

/** Shows each state of a composition to the field that has the focus, as an input method does. */
async function compose(session: CDPSession, states: readonly string[]): Promise<void> {
  for (const text of states) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
}

/** A key that belongs to the input method: pages hear of it as number 229. */
async function pressInside(session: CDPSession, code: string, modifiers = 0): Promise<void> {
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code,
    windowsVirtualKeyCode: 229,
    modifiers,
  })
}

/** Counts how often a form of the page is submitted from now on. */
async function countSubmits(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { submits: 0 })
    document.addEventListener(
      'submit',
      () => Object.assign(window, { submits: Reflect.get(window, 'submits') + 1 }),
      true,
    )
  })
  return () => page.evaluate(() => Reflect.get(window, 'submits'))
}

const languages = [
  {
    locale: 'ko',
    states: ['ㅋ', '키', '킷', '키 ㅅ', '키 상', '키 상ㅌ', '키 상태'],
    end: '키 상태가 유효하지 않다고 나와요',
    // What the last syllable looks like on its way, and what it becomes.
    half: ['ㄱ', '그', '그ㅂ', '그 ㅂ', '그 바', '그 밖'],
    found: '그 밖',
  },
  {
    locale: 'ja',
    states: ['k', 'き', 'きー', 'キーの', 'キーの状態'],
    end: 'キーの状態が無効だと表示されます',
    half: ['s', 'そ', 'そn', 'その', 'そのほ', 'そのほか'],
    found: 'そのほか',
  },
] as const

for (const { locale, states, end, half, found } of languages) {
  test(`composing in ${locale} submits nothing, loses nothing, and is not read half-way`, async ({
    page,
    context,
  }) => {
    const { open, box, result } = appIn(page, locale)
    await open()
    await box.focus()
    const session = await context.newCDPSession(page)
    const submits = await countSubmits(page)
    for (const state of states) {
      await compose(session, [state])
      // The Enter that ends a composition belongs to the input method, also with Ctrl.
      await pressInside(session, 'Enter')
      await pressInside(session, 'Enter', 2)
    }
    await page.waitForTimeout(600)
    await expect(result.getByRole('heading')).toHaveCount(0)
    expect(await submits()).toBe(0)

    await compose(session, states)
    await session.send('Input.insertText', { text: end })
    await expect(box).toHaveValue(end)
    await expect(result.getByRole('heading').first()).toBeVisible()
    expect(await submits()).toBe(0)
  })

  test(`the filter waits for the end of a composition in ${locale}`, async ({ page, context }) => {
    const { open, words } = appIn(page, locale)
    await open()
    const filter = page.getByRole('searchbox', { name: words('filter.label') })
    const said = page.locator('.filter-found')
    await filter.focus()
    const session = await context.newCDPSession(page)
    for (const state of half) {
      await compose(session, [state])
      await expect(filter).toHaveValue(state)
      await page.waitForTimeout(60)
      await expect(said, `while “${state}” is being composed`).toBeEmpty()
    }
    await session.send('Input.insertText', { text: found })
    await expect(filter).toHaveValue(found)
    await expect(said).not.toBeEmpty()
    await expect(page.locator('#browse [data-entry]:visible').first()).toContainText(found)
  })

  test(`the fields of the steps take a composition in ${locale} whole, and go nowhere`, async ({
    page,
    context,
  }) => {
    const { open, wizard, words } = appIn(page, locale)
    const session = await context.newCDPSession(page)
    const write = async (field: Locator) => {
      const address = page.url()
      const submits = await countSubmits(page)
      await field.focus()
      for (const state of states) {
        await compose(session, [state])
        // A field that is drawn anew at each letter must not cut a syllable off.
        await expect(field).toHaveValue(state)
        await pressInside(session, 'Enter')
        await pressInside(session, 'Digit2')
      }
      await session.send('Input.insertText', { text: end })
      await expect(field).toHaveValue(end)
      expect(await submits()).toBe(0)
      expect(page.url()).toBe(address)
    }
    await open('secure-key-manager/invalid-key-version/?api=other')
    await write(wizard.getByRole('textbox').first())
    await write(wizard.getByRole('textbox', { name: words('ticket.note') }))
    await expect(wizard.locator('.ticket-preview pre').first()).toContainText(end)
    await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong')
    await write(wizard.getByRole('textbox', { name: words('again.label') }))
    await expect(wizard.locator('.again-result')).toHaveCount(0)
  })
}
