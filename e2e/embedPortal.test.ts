import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '../src/cli/freePort.mjs'
import { frameIn } from './hosts/embedStory.ts'
import { serveHelp } from './hosts/serveHelp.ts'
import { test } from './story.ts'

/** Starts the portal of the examples as its README says, and resolves when it answers. */
async function start(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const portal = spawn(process.execPath, ['start.mjs'], {
    cwd: join(import.meta.dirname, '../examples/portal'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    portal.stdout?.on('data', (text: Buffer) => text.includes('Portal') && resolve())
    portal.once('exit', (code) => reject(new Error(`the portal ended with ${code}`)))
  })
  return portal
}

async function stop(portal: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => portal.once('exit', resolve))
  portal.kill('SIGTERM')
  await ended
}

test('the whole story: a ticket is written, nearly answered, checked step by step, sent, and kept', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const help = await serveHelp(() => [origin])
  const data = await mkdtemp(join(tmpdir(), 'portal-'))
  const env = { PORT: String(port), HELP: help.origin, DATA: data }
  let portal = await start(env)
  try {
    await page.setViewportSize({ width: 1000, height: 1400 })
    await page.goto(origin)
    const secret = 'Zq8vN3xKpL7wTd2RmY5cA1b4'
    await page.getByLabel('Subject').fill('Decryption fails since this morning')
    await page
      .getByLabel('What happened?')
      .fill(`x-api-key: live_sk_${secret}\n{"resultMessage":"Invalid Key Version"}`)

    const { frame, choose, words } = frameIn(page)
    await frame.getByRole('button', { name: /^This looks like/ }).click()
    await frame.getByRole('link', { name: 'Invalid Key Version', exact: true }).click()
    await choose('Symmetric decrypt API')
    await choose(words('wizard.right'))
    const end = frame.getByRole('heading', { name: words('wizard.supportTitle') })
    while (!(await end.isVisible())) {
      await choose(words('wizard.cannot'))
      await page.waitForTimeout(200)
    }
    await frame.getByRole('button', { name: 'Add to the request' }).click()
    await page.getByRole('button', { name: 'Send' }).click()

    await expect(page.getByRole('heading', { name: 'Requests' })).toBeVisible()
    const ticket = page.getByRole('article')
    await expect(ticket.getByRole('heading', { name: /Decryption fails/ })).toBeVisible()
    await expect(ticket.locator('.description')).toContainText('Invalid Key Version')
    const transcript = ticket.locator('.transcript')
    await expect(transcript).toContainText('안녕하세요')
    await expect(transcript).toContainText('Invalid Key Version')
    await expect(transcript).not.toContainText(secret)
    const before = await transcript.innerText()

    await stop(portal)
    portal = await start(env)
    await page.goto(`${origin}/tickets`)
    expect(await transcript.innerText()).toBe(before)
  } finally {
    await stop(portal)
    help.close()
    await rm(data, { recursive: true, force: true })
  }
})
