import { expect, test } from 'vitest'
import { locales } from '../../model/locale.ts'
import { mailLink } from './mailLink.ts'
import { ticketWords } from './ticketWords.ts'

const ticket = (body: string) => ({ subject: '[Parcels] LOST & found', body, identifiers: [] })

test('a request that fits is in the mail as it is', () => {
  const { href, isShortened } = mailLink('desk@example.com', ticket('One\ntwo?\n'), 'en')
  expect(isShortened).toBe(false)
  expect(href).toBe(
    'mailto:desk@example.com?subject=%5BParcels%5D%20LOST%20%26%20found&body=One%0D%0Atwo%3F%0D%0A',
  )
})

test.each(locales)('a long one keeps its first lines and says in %s that it is not all', (lang) => {
  const line = {
    ko: '확인한 것이 아주 많습니다',
    ja: '確認した項目が多くあります',
    en: 'Many were made',
  }
  const body = Array.from({ length: 160 }, (_, at) => `${at} ${line[lang]}`).join('\n')
  const { href, isShortened } = mailLink('desk@example.com', ticket(body), lang)
  expect(isShortened).toBe(true)
  expect(href.length).toBeLessThanOrEqual(1900)
  const said = new URLSearchParams(href.slice(href.indexOf('?'))).get('body')
  expect(said).toContain(`0 ${line[lang]}\r\n1 ${line[lang]}`)
  expect(said?.trimEnd().endsWith(ticketWords[lang].shortened)).toBe(true)
})

test('a line that is too long alone is left out rather than cut inside', () => {
  const { href } = mailLink('a@b.example', ticket(`${'가'.repeat(900)}\nend`), 'ko')
  expect(href.length).toBeLessThanOrEqual(1900)
  expect(() => decodeURIComponent(href)).not.toThrow()
})
