import { Buffer } from 'node:buffer'
import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { longGuide } from '../src/cli/measure/writing/longGuide.ts'
import { mainTasks } from '../src/cli/measure/writing/mainTasks.ts'
import { locales } from '../src/model/locale.ts'
import { deskIn } from './desk.ts'
import { test } from './story.ts'

/**
 * The longest piece of work that counts as a frame not frozen, in milliseconds of the processor's time. What is measured stays below 50
 * (docs/measure-writing.md); a server that is shared is slower.
 */
const longest = 150

for (const locale of locales) {
  test(`in ${locale} a guide of 1 MB is read, shown in parts and edited without a frozen frame`, async ({
    page,
    browser,
  }, info) => {
    test.slow()
    const { text: guide, entries } = longGuide(locale)
    const path = info.outputPath(`queues.${locale}.md`)
    await writeFile(path, guide)
    const { open, give, text, findings, press } = deskIn(page, locale)
    const number = new Intl.NumberFormat(locale)
    await open()

    const taken = await mainTasks(browser, page, async () => {
      await give('files', path)
      await expect(findings.getByRole('heading', { name: 'QUEUE_HELD_0' })).toBeVisible()
    })
    await expect(findings).toContainText(number.format(entries))

    const written = await mainTasks(browser, page, async () => {
      await press('window.after')
      await expect(text).not.toHaveValue(/QUEUE_HELD_0`/)
      await text.press('Control+Home')
      await text.pressSequentially('## `NEW_FAULT`\n\n- It is new.\n\n')
      await text.press('ArrowUp')
      await expect(findings.getByRole('heading', { name: 'NEW_FAULT' })).toBeVisible()
    })
    await expect(findings).toContainText(number.format(entries + 1))
    await press('window.before')
    await expect(text).toHaveValue(/QUEUE_HELD_0`/)

    expect(taken[0], 'the longest task while it is taken in').toBeLessThan(longest)
    expect(written[0], 'the longest task while it is written').toBeLessThan(longest)
  })
}

test('a problem far down is reached by a click', async ({ page }) => {
  const { open, give, look, text, findings, w } = deskIn(page, 'en')
  const { text: guide } = longGuide('en')
  await open()
  await give('files', {
    name: 'queues.en.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(`${guide}\n## The call fails with \`ＬＡＳＴ_ONE\`\n\n- Nobody knows.\n`),
  })
  await look('problems.tab')
  await findings
    .getByRole('listitem')
    .filter({ hasText: 'full-width-code' })
    .getByRole('button')
    .first()
    .click()
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(/ＬＡＳＴ_ONE/)
  await expect(page.locator('.sheet-line[data-mark="warning"]').first()).toBeInViewport()
  await findings
    .getByRole('button', { name: w('problems.fix'), exact: true })
    .first()
    .click()
  await expect(text).toHaveValue(/LAST_ONE/)
})

test('a line that is too long for the box is read all the same, and can be left', async ({
  page,
}) => {
  const { open, give, findings, w } = deskIn(page, 'en')
  await open()
  await give('files', {
    name: 'orders.en.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(
      `${'word '.repeat(40_000)}\n\n## The call fails with \`ORDER_LOCKED\`\n\n- Two workers.\n`,
    ),
  })
  await expect(page.getByText(w('editor.longLine'))).toBeVisible()
  await findings.getByRole('button', { name: /ORDER_LOCKED/ }).click()
  await expect(page.getByRole('textbox', { name: w('editor.label') })).toHaveValue(/ORDER_LOCKED/)
})
