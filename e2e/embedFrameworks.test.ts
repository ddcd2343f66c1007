import { expect } from '@playwright/test'
import { bundle } from './hosts/bundle.ts'
import { frameIn, test } from './hosts/embedStory.ts'

/** The same page in two frameworks and in none: the help comes with a click, follows an attribute, tells an event, and goes. */
const programs = ['react', 'vue', 'plain']

for (const name of programs) {
  test(`in the example of ${name} it comes, follows, tells and goes`, async ({
    page,
    help,
    host,
  }) => {
    host.file('/program.js', { type: 'text/javascript', text: await bundle(name) })
    const html = `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,"><body><div id="root"></div>
<script type="module" src="/program.js"></script><script type="module" src="${help.origin}/embed.js"></script></body></html>`
    await page.goto(host.page('/framework', html))
    const toggle = page.getByRole('button', { name: 'Toggle' })
    await toggle.click()
    const { ask, frame } = frameIn(page)
    await ask('INVALID_API_KEY')
    await expect(frame.getByRole('heading', { name: 'INVALID_API_KEY' })).toBeVisible()
    await expect(page.getByText('Matches: 1')).toBeVisible()
    await page.getByRole('button', { name: 'Japanese' }).click()
    await expect(frameIn(page, 'ja').box).toHaveValue('INVALID_API_KEY')
    await toggle.click()
    await expect(page.locator('iframe')).toHaveCount(0)
    await toggle.click()
    await expect(frameIn(page, 'ja').box).toHaveValue('')
  })
}
