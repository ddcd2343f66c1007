import { expect } from '@playwright/test'
import { decryptRequest } from './pastes.ts'
import { appIn, test } from './story.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('nothing moves for people who asked for that', async ({ page }) => {
  const { open, ask, result } = appIn(page, 'en')
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    const watch = () => {
      for (const { effect, playState } of document.getAnimations())
        if (effect instanceof KeyframeEffect && playState === 'running')
          moved.push(effect.pseudoElement ?? effect.target?.className ?? '')
      requestAnimationFrame(watch)
    }
    watch()
  })
  await open()
  await ask(decryptRequest)
  await expect(result.locator('mark').first()).toBeVisible()
  await page.locator('#browse [data-entry]:visible').first().click()
  await expect(page.locator('.entry h1')).toBeVisible()
  await page.locator('.trail a').first().click()
  await expect(page.locator('#browse')).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
})
