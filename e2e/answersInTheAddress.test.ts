import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { decryptRequest } from './pastes.ts'
import { appIn, test, untilAwake } from './story.ts'

const names = { ko: '한국어', ja: '日本語', en: 'English' } as const

/** One path of each kind of tree: without a question, with one, with another answer than those named, and drawn by its writer. */
const paths = [
  [
    'checks alone',
    'invalid-key-id/',
    ['check-1=right', 'check-2=unknown', 'check-3=wrong', 'check-3.retry=not-yet'],
  ],
  [
    'a question',
    'invalid-key-status/',
    ['api=asymmetric-verify', 'check-2=wrong', 'check-2.retry=later'],
  ],
  ['another answer', 'invalid-user-data/', ['api=other']],
  [
    'a drawn tree',
    'certificate-error/',
    ['says=validity', 'check-2=wrong', 'check-2.retry=not-yet', 'check-1=right'],
  ],
] as const

for (const [kind, entry, answers] of paths) {
  test(`the language changes at every step of ${kind}: the same step, all answers kept`, async ({
    page,
  }) => {
    test.slow()
    for (let given = 0; given <= answers.length; given++) {
      const query = [...answers.slice(0, given)].sort().join('&')
      await page.goto(`/ko/secure-key-manager/${entry}${query === '' ? '' : `?${query}`}`)
      await untilAwake(page)
      const shown: string[] = []
      for (const locale of locales) {
        await page.getByRole('link', { name: names[locale], exact: true }).click()
        const { wizard, words } = appIn(page, locale)
        await expect(wizard.getByRole('heading', { level: 2 })).toHaveText(words('wizard.title'))
        expect(new URL(page.url()).search).toBe(query === '' ? '' : `?${query}`)
        const options = await wizard
          .getByRole('radio')
          .evaluateAll((all) =>
            all.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
          )
        const changes = await wizard.locator('.summary-change').count()
        expect(changes, 'every answer has its change').toBe(given)
        shown.push(options.join(' '))
      }
      expect(new Set(shown).size, `${query}: ${shown.join(' | ')}`).toBe(1)
    }
  })
}

test('back goes one answer back and forward restores it', async ({ page }) => {
  const { open, choose, words, wizard } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-id/')
  await choose(words('wizard.right'))
  const second = await wizard.getByRole('group').getByRole('heading').textContent()
  await choose(words('wizard.wrong'))
  await page.goBack()
  await expect(wizard.getByRole('group').getByRole('heading')).toHaveText(second ?? '')
  await page.goBack()
  await expect(page).not.toHaveURL(/check/)
  await page.goForward()
  await expect(wizard.getByRole('group').getByRole('heading')).toHaveText(second ?? '')
})

test('an address that was edited replays as far as it is valid', async ({ page }) => {
  const { open, wizard, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-id/?check-1=right&check-2=maybe&check-3=wrong')
  await expect(wizard).toContainText(words('wizard.dropped', { count: 1 }))
  await expect(wizard.locator('.summary-change')).toHaveCount(1)
  // What was answered after the gap is kept: filling the gap comes back to it.
  await wizard.getByRole('radio', { name: words('wizard.right') }).check()
  await wizard.getByRole('button', { name: words('wizard.next') }).click()
  await expect(page).toHaveURL(/check-1=right&check-2=right&check-3=wrong/)
  await expect(wizard.getByRole('heading', { name: words('wizard.fix') })).toBeVisible()
})

test('answers off the path are kept and never route', async ({ page }) => {
  const { open, wizard, words, choose } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-2=wrong')
  await expect(wizard.locator('.summary-change')).toHaveCount(1)
  await expect(wizard).not.toContainText(words('wizard.dropped', { count: 1 }))
  await wizard
    .getByRole('link')
    .filter({ hasText: words('wizard.change') })
    .first()
    .click()
  await choose('Asymmetric verify API')
  await expect(page).toHaveURL(/api=asymmetric-verify&check-2=wrong/)
  await expect(wizard.getByRole('heading', { name: words('wizard.fix') })).toBeVisible()
})

test('a link from before a guide changed says what no longer fits', async ({ page }) => {
  const { open, wizard, words } = appIn(page, 'en')
  await open(
    'secure-key-manager/invalid-key-version/?api=symmetric-decrypt&check-1=wrong&v=0000zzzyyy',
  )
  await expect(wizard).toContainText(words('wizard.dropped', { count: 1 }))
  await expect(wizard.getByRole('radio', { name: words('wizard.right') })).toBeVisible()
  await expect(wizard.locator('.summary-change')).toHaveCount(1)
})

test('what other sites add to a link is no answer', async ({ page }) => {
  const { open, wizard, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?fbclid=abc&ref=slack&si=xyz&utm_source=mail')
  await expect(wizard.getByRole('radio').first()).toBeVisible()
  await expect(wizard).not.toContainText(words('wizard.dropped', { count: 1 }))
  await expect(wizard).not.toContainText(words('wizard.dropped', { count: 2 }))
})

test('that an answer was found in the paste is still known after a change of language and a reload', async ({
  page,
}) => {
  const english = appIn(page, 'en')
  await english.open()
  await english.ask(decryptRequest)
  await english.link('result.steps').click()
  await expect(english.wizard).toContainText(english.words('wizard.found'))
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  const { wizard, words } = appIn(page, 'ja')
  await expect(wizard).toContainText(words('wizard.found'))
  await page.reload()
  await untilAwake(page)
  await expect(wizard).toContainText(words('wizard.found'))
  await expect(wizard).toContainText(words('wizard.forgotten'))
})

test('the map shows the way that the answers took, in a picture and in words', async ({ page }) => {
  const { open, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?api=asymmetric-verify')
  const map = page.getByRole('figure', { name: words('map.title') })
  await expect(map.locator('.map-station[data-taken]')).toHaveCount(2)
  await expect(map.locator('.map-line[data-taken]')).toHaveCount(1)
  await map.getByText(words('map.asText')).click()
  await expect(map.locator('[aria-current=step]').first()).toHaveText('Check 2')
  await expect(map.getByText('Asymmetric verify API').last()).toBeVisible()
})

test('Back shows the question that has the focus, however long the page below it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { open, choose, wizard, words } = appIn(page, 'en')
  await open('secure-key-manager/invalid-key-version/?api=symmetric-decrypt')
  await choose(words('wizard.wrong'))
  await choose(words('wizard.notYet'))
  await expect(wizard.getByRole('button', { name: words('ticket.copy') })).toBeVisible()
  await page.goBack()
  const fix = wizard.getByRole('heading', { name: words('wizard.fix') })
  await expect(fix).toBeFocused()
  await expect(fix).toBeInViewport()
  await page.goBack()
  await expect(wizard.locator('h3:focus')).toBeInViewport()
})
