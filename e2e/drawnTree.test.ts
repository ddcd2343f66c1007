import { expect } from '@playwright/test'
import { locales } from '../src/model/locale.ts'
import { appIn, test } from './story.ts'

const first = {
  ko: ['메시지에 어떤 말이 있나요?', /유효 기간이 지났거나/, /유효 기간 안에/],
  ja: ['メッセージには何と書かれていますか？', /有効期間が過ぎた/, /有効期間に入っているか/],
  en: ['What does the message speak of?', /^A validity period/, /validity period/],
} as const

const expired = {
  ko: '인증서가 만료됐어요',
  ja: '証明書の有効期限が切れています',
  en: 'certificate has expired',
} as const

for (const locale of locales) {
  test(`in ${locale} a paste answers the question of a chart, and its way is the first thing said`, async ({
    page,
  }) => {
    const { open, ask, link, wizard, words } = appIn(page, locale)
    await open()
    await ask(expired[locale])
    const card = page.locator('.answer')
    await expect(card.locator('.answer-facts')).toContainText(first[locale][2])
    await expect(card).toContainText(words('result.fromPaste', { condition: '' }).trim())
    await link('result.steps').click()
    await expect(page).toHaveURL(/\?says=validity#steps$/)
    await expect(wizard.getByRole('group').getByRole('heading')).toHaveText(first[locale][2])
  })

  test(`in ${locale} a chart in a guide drives the steps, in its own words and order`, async ({
    page,
  }) => {
    const { open, wizard, choose, words } = appIn(page, locale)
    await open('secure-key-manager/certificate-error/')
    const [question, answer, check] = first[locale]
    await expect(wizard.getByRole('group', { name: question })).toBeVisible()
    await choose(answer)
    await expect(page).toHaveURL(/\?says=validity$/)
    // The second check of the list comes first here, because the message says so.
    await expect(wizard.getByRole('group').getByRole('heading')).toHaveText(check)
    await choose(words('wizard.wrong'))
    await choose(words('wizard.notYet'))
    await choose(words('wizard.right'))
    await expect(wizard.locator('pre').first()).toBeVisible()
    await expect(page.locator('main pre').filter({ hasText: 'flowchart' })).toHaveCount(0)
    const map = page.getByRole('figure', { name: words('map.title') })
    await expect(map.locator('.map-station[data-taken]')).toHaveCount(4)
  })
}
