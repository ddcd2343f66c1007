import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { deriveFacets } from './conditionFacets.ts'

const product = `name: { en: Depot }
facets:
  - id: api
    question: { en: Which API? }
    values:
      - { id: send, label: { en: Send API, ko: 보내기 API, ja: 送信API } }
      - { id: track, label: { en: Track API, ko: 추적 API, ja: 追跡API } }
      - { id: bill, label: { en: Bill and Pay API } }
  - id: env
    question: { en: Where? }
    values:
      - { id: prod, label: { en: production, ko: 운영 환경, ja: 本番環境 } }
      - { id: test, label: { en: test } }
`

/** The condition and the words of the only check of a guide, as the writer's line is read. */
function checkOf(line: string, locale = 'en'): string {
  const guide = `# Parcels\n\n### The call fails with \`PARCEL_LOST\`\n\n* It was lost.\n    * ${line}\n`
  const { guides } = compile([
    { path: 'depot/product.yaml', text: product },
    { path: `depot/parcels.${locale}.md`, text: guide },
  ])
  const check = guides[0]?.entries[0]?.checks[0]
  const when = check?.when.map(({ facet, value, text }) => `${facet}=${value} (${text})`)
  return `${when?.join(' ')} | ${check?.text}`
}

test.each([
  ['en', 'If it comes from the Send API, check it.', 'api=send (Send API) | Check it.'],
  [
    'en',
    'If it comes from the Bill and Pay API, check it.',
    'api=bill (Bill and Pay API) | Check it.',
  ],
  [
    'en',
    'If it comes from the Send API or the Track API, check it.',
    'api=send (Send API) api=track (Track API) | Check it.',
  ],
  [
    'ko',
    '보내기 API나 추적 API에서 발생했다면, 번호를 확인하세요.',
    'api=send (보내기 API) api=track (추적 API) | 번호를 확인하세요.',
  ],
  [
    'ja',
    '送信APIまたは追跡APIで発生した場合、番号を確認してください。',
    'api=send (送信API) api=track (追跡API) | 番号を確認してください。',
  ],
])('a condition is each of the values that it names (%s): %s', (locale, line, read) => {
  expect(checkOf(line, locale)).toBe(read)
})

test.each([
  ['en', 'If it comes from the Send API or in production, check it.'],
  ['en', 'If it comes from the Send API or from a script, check it.'],
  ['ko', '보내기 API 또는 운영 환경에서 발생했다면, 번호를 확인하세요.'],
  ['ja', '送信APIまたは本番環境で発生した場合、番号を確認してください。'],
])('a condition that no one question asks for stays in the words (%s): %s', (locale, line) => {
  expect(checkOf(line, locale)).toBe(` | ${line}`)
})

test('no answer that is made of a condition has the name of the answer of who does not know', () => {
  const [facet] = deriveFacets([{ en: 'the Unknown API' }, { en: 'the Send API' }])
  expect(facet?.values.map(({ id }) => id)).toEqual(['unknown-1', 'send'])
})
