import { expect, type Page } from '@playwright/test'
import { bundle } from './hosts/bundle.ts'
import { frameIn, pageOf, test } from './hosts/embedStory.ts'

const lines = [
  'INVALID_API_KEY',
  'password: hunter22!x',
  'card 4242 4242 4242 4242',
  'mail me: kim@example.org',
]
const masked =
  /^INVALID_API_KEY\npassword: \[password:\d\]\ncard \[[\w-]+:\d\]\nmail me: kim@example\.org$/

/** What the page's own state sends, which need not be what its fields show. */
const sent = async (page: Page) => {
  await page.getByRole('button', { name: 'Send' }).click()
  const output = page.locator('output')
  await expect(output).not.toHaveText('')
  return JSON.parse(await output.innerText()) as Record<'subject' | 'description', string>
}

const shown = (page: Page) =>
  page
    .getByLabel('Description')
    .evaluate((one) => String('value' in one ? one.value : Reflect.get(one, 'innerText')))

/** Writes as a person does, a key at a time where a line begins. */
async function write(page: Page): Promise<void> {
  await page.getByLabel('Subject').fill('It fails')
  await page.getByLabel('Description').click()
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(line)
  }
}

for (const [name, undos] of [
  ['reactForm', 1],
  ['vueForm', 1],
  ['editorForm', 2],
] as const) {
  test(`in the example ${name} errors are suggested, and what is masked is masked in what is sent`, async ({
    page,
    help,
    host,
  }) => {
    host.file('/program.js', { type: 'text/javascript', text: await bundle(name) })
    const body = '<div id="root"></div><script type="module" src="/program.js"></script>'
    await page.goto(host.page('/fields', pageOf(help.origin, body)))
    await write(page)
    const { frame } = frameIn(page)
    await expect(frame.getByRole('button', { name: /^This looks like/ })).toBeVisible()
    expect((await sent(page)).description).toContain('hunter22!x')

    await frame.getByRole('button', { name: 'Mask them in my text' }).click()
    await expect.poll(() => shown(page)).toMatch(masked)
    await expect(frame.locator('.secret-note')).toBeHidden()
    await expect(frame.locator('[role=status]').filter({ hasText: 'Masked' })).toBeAttached()
    const ticket = await sent(page)
    expect(ticket.description).toMatch(masked)
    expect(ticket.subject).toBe('It fails')

    // As if it had been typed: it can be undone, in what is sent too.
    await page.getByLabel('Description').focus()
    for (let i = 0; i < undos; i += 1) await page.keyboard.press('Control+z')
    await expect.poll(() => shown(page)).toBe(lines.join('\n'))
    expect((await sent(page)).description).toBe(lines.join('\n'))
  })
}

test('a field with no room for the placeholder is masked whole all the same', async ({
  page,
  help,
  host,
}) => {
  const body = `<textarea id="description" aria-label="Description" maxlength="24"></textarea>
<unstuck-help for="#description"></unstuck-help>`
  await page.goto(host.page('/room', pageOf(help.origin, body)))
  await page.getByLabel('Description').fill('password: hunter22!x end')
  await frameIn(page).frame.getByRole('button', { name: 'Mask them in my text' }).click()
  await expect(page.getByLabel('Description')).toHaveValue(/^password: \[password:\d\] end$/)
})

test('what stands beside the secrets in an editor keeps its form', async ({ page, help, host }) => {
  const body = `<div id="description" contenteditable="true" role="textbox" aria-label="Description"><p>INVALID_API_KEY <b>in
 production</b></p><p>password: <code>hunter22!x</code> and <i>card</i> 4242 <b>4242</b> 4242 4242</p></div>
<unstuck-help for="#description"></unstuck-help>`
  await page.goto(host.page('/editor', pageOf(help.origin, body)))
  const editor = page.getByLabel('Description')
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('.')
  const { frame } = frameIn(page)
  await expect(frame.getByRole('button', { name: /^This looks like/ })).toBeVisible()
  await frame.getByRole('button', { name: 'Mask them in my text' }).click()
  await expect(editor).toHaveText(
    /^INVALID_API_KEY in\s+production\s?password: \[password:\d\]\sand\scard\s\[[\w-]+:\d\]\.$/,
  )
  await expect(editor.locator('b').first()).toHaveText(/in\s+production/)
  await expect(editor.locator('code')).toHaveText(/^\[password:\d\]$/)
  await expect(editor.locator('i')).toHaveText('card')
  await expect(editor.locator('p')).toHaveCount(2)
})
