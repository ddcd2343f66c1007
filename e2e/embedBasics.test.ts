import { expect } from '@playwright/test'
import { frameIn, heardBy, listener, pageOf, test } from './hosts/embedStory.ts'
import { invalidApiKey } from './pastes.ts'

test.beforeEach(({ host }) => host.file('/listener.js', listener))

test('answers inside a page of another origin with the strictest policy, and tells it so', async ({
  page,
  help,
  host,
}) => {
  const head = '<script src="/listener.js"></script>'
  await page.goto(host.page('/', pageOf(help.origin, '<unstuck-help></unstuck-help>', head)))
  const { ask, frame } = frameIn(page)
  await ask(invalidApiKey)
  await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
  expect((await heardBy(page)).map(({ name }) => name)).toEqual(['ready', 'match'])
  expect(await heardBy(page, 'match')).toMatchObject([
    { detail: { verdict: 'answer', locale: 'en' } },
  ])
})
