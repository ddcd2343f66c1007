import { expect, test } from 'vitest'
import { locales } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import { mask } from '../privacy/mask.ts'
import planted from '../privacy/measure/planted.jsonl?raw'
import { deriveTree } from './deriveTree.ts'
import { examine } from './examine.ts'
import { findFields } from './findFields.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { makeTree } from './makeTree.ts'
import { resolve } from './resolve.ts'
import type { TicketInput } from './ticketInput.ts'
import { walkPaths } from './walkPaths.ts'
import { writeReply } from './writeReply.ts'
import { writeTicket } from './writeTicket.ts'

const product: Product = {
  ...productOf([
    {
      ...facetOf('api', ['send', 'track']),
      question: {
        ko: '어떤 API를 호출했나요?',
        ja: 'どのAPIを呼び出しましたか?',
        en: 'Which API?',
      },
    },
  ]),
  keys: [{ prefix: 'test_sk_', traits: { env: 'test', role: 'secret' }, label: {} }],
  ticketFields: [
    { id: 'when', label: { ko: '시각', ja: '日時', en: 'Time' }, patterns: [] },
    {
      id: 'order',
      label: { ko: '주문번호', ja: '注文番号', en: 'Order' },
      patterns: ['order={value}'],
    },
    { id: 'env', label: { ko: '환경', ja: '環境', en: 'Test or live' }, patterns: [] },
  ],
}

const entry = {
  ...entryOf([
    checkOf('check-1', 'The address is whole.', ['api=send']),
    { ...checkOf('check-2', 'The depot is open.'), ifNot: { text: 'Wait until Monday.' } },
  ]),
}
const tree = deriveTree(entry, product)

function inputOf(answers: Record<string, string>, more: Partial<TicketInput> = {}): TicketInput {
  return { lang: 'en', product, entry, tree, progress: resolve(tree, answers), ...more }
}

test('says what was answered, checked and found, and nothing where nobody knows', () => {
  const paste = 'LOST_PARCEL order=A-1 from 192.0.2.7\nsecond line'
  const ticket = writeTicket(
    inputOf(
      { api: 'send', 'check-1': 'right', 'check-2': 'wrong', 'check-2.retry': 'not-yet' },
      {
        paste,
        evidence: [{ start: 0, end: 11 }],
        link: 'https://help.example/lost-parcel/',
        fields: { order: 'A-1', when: '' },
        environment: 'Since Monday.',
      },
    ),
    'plain',
  )
  expect(ticket.subject).toBe('[Parcels] LOST_PARCEL')
  expect(ticket.body).toMatchInlineSnapshot(`
    "Hello, I followed the guide for the error below, and it is not fixed. Could you take a look?

    Error: LOST_PARCEL
    - Lost parcel
    - Guide: https://help.example/lost-parcel/

    What I answered
    - Which API? send

    What I checked
    - [Fine] The address is whole.
    - [Was wrong] The depot is open.
      fixed it and tried again: same result

    The error as I got it (excerpt)
    > LOST_PARCEL order=A-1 from [ipv4:1]

    Details
    - Order: A-1

    In addition
    - Since Monday.

    In this text, keys and personal data are masked with [ ].

    Thank you.
    "
  `)
})

test('does not say that anything was checked where nothing was', () => {
  const { body } = writeTicket(inputOf({ api: 'send' }), 'plain')
  expect(body.split('\n')[0]).toBe('Hello, I get the error below. Could you take a look?')
})

test('a drawn tree speaks in the words of its chart', () => {
  const chart = [
    'flowchart TD',
    '  paid{"Was it paid?"} -->|"yes: Yes, it was"| depot["The depot is open."]',
    '  paid -->|"no: No"| check-1',
    '  check-1 -->|"right"| check-2',
    '  check-2 -->|"right"| support',
    '  depot -->|"right"| support',
  ].join('\n')
  const drawn = { ...entry, samples: [{ language: 'mermaid', code: chart, line: 1 }] }
  const made = makeTree({ en: drawn }, product)
  if (made === null) throw new Error('expected a tree')
  expect(made.faults).toEqual([])
  const progress = resolve(made.tree, { paid: 'yes', depot: 'right' })
  const { body } = writeTicket(inputOf({}, { tree: made.tree, progress }), 'plain')
  expect(body).toContain('- Was it paid? Yes, it was')
  expect(body).toContain('- [Fine] The depot is open.')
})

test('shows an identifier that the person chose to show, and only that one', () => {
  const paste = 'LOST_PARCEL from 192.0.2.7 to 198.51.100.9'
  const input = inputOf({}, { paste, evidence: [{ start: 0, end: 11 }] })
  const hidden = writeTicket(input, 'plain')
  expect(hidden.identifiers.map(({ number, isRevealed }) => [number, isRevealed])).toEqual([
    [1, false],
    [2, false],
  ])
  const shown = writeTicket(input, 'plain', new Set([1]))
  expect(shown.body).toContain('from 192.0.2.7 to [ipv4:2]')
  expect(shown.identifiers.map(({ number, isRevealed }) => [number, isRevealed])).toEqual([
    [1, true],
    [2, false],
  ])
})

test('Markdown keeps what the person typed from becoming markup', () => {
  const { body } = writeTicket(
    inputOf(
      {},
      {
        paste: 'LOST_PARCEL ```\n# no heading',
        evidence: [{ start: 0, end: 11 }],
        environment: 'Node *20* <b>',
      },
    ),
    'markdown',
  )
  expect(body).toContain('````text\nLOST_PARCEL ```\n````')
  expect(body).toContain('Node \\*20\\* \\<b\\>')
})

test('a paste fills the fields that it can, each with its place', () => {
  const paste = 'order=A-17 key test_sk_q7Rt2mVx9KpL4nBz8wYc3HdF6gJs'
  expect(findFields(product, paste)).toEqual([
    { field: 'order', value: 'A-17', start: 6, end: 10 },
    { field: 'env', value: 'test', start: 15, end: 51 },
  ])
})

test('a pattern without a value fills a field with all that it finds, slashes and all', () => {
  const request = { id: 'request', label: {}, patterns: ['POST /{path}', 'POST https://{path}'] }
  const asking = { ...product, ticketFields: [request] }
  const filled = (paste: string) => findFields(asking, paste).map(({ value }) => value)
  expect(filled('> POST /v1/parcels/A-17/send HTTP/1.1')).toEqual(['POST /v1/parcels/A-17/send'])
  expect(filled('curl -X POST https://api.example/v1/parcels -d x')).toEqual([
    'POST https://api.example/v1/parcels',
  ])
  expect(filled('we POST /')).toEqual([])
  expect(filled('COMPOST /heap')).toEqual([])
})

test('a reply shows the checks that apply, with their fix', () => {
  const open = writeReply(inputOf({ api: 'unknown' }), 'plain')
  expect(open).toContain('- The address is whole.\n  Only for: send')
  expect(open).toContain('- The depot is open.\n  If not: Wait until Monday.')
  expect(writeReply(inputOf({ api: 'other' }), 'plain')).not.toContain('The address is whole.')
  expect(writeReply(inputOf({ api: 'send' }), 'plain')).not.toContain('Only for')
})

const secrets = planted
  .trim()
  .split('\n')
  .map((line): { kind: string; text: string; planted: readonly string[] } => JSON.parse(line))

test('a request shows nothing that masking the paste hides', { timeout: 30_000 }, () => {
  const paths = [...walkPaths(tree)]
  const formats = ['plain', 'markdown'] as const
  let asked = 0
  for (const [at, { text, planted: values }] of secrets.entries()) {
    const masked = mask(text).text
    const hidden = values.filter((value) => !masked.includes(value))
    const steps = paths[at % paths.length]?.steps ?? []
    const input = inputOf(Object.fromEntries(steps.map(({ key, answer }) => [key, answer])), {
      lang: locales[at % locales.length] ?? 'en',
      paste: text,
      evidence: [
        { start: 0, end: text.length },
        ...hidden.map((value) => {
          const start = text.indexOf(value)
          return { start, end: start + value.length }
        }),
      ],
      examination: examine(product, text),
      fields: { when: text },
      environment: text,
    })
    const format = formats[at % formats.length] ?? 'plain'
    const { subject, body } = writeTicket(input, format)
    const said = subject + body + writeReply(input, format)
    for (const value of hidden) expect(said).not.toContain(value)
    asked += hidden.length
  }
  expect(asked).toBeGreaterThan(100)
})

test('every path in every language makes a request that names each check on it', () => {
  for (const { steps } of walkPaths(tree)) {
    const answers = Object.fromEntries(steps.map(({ key, answer }) => [key, answer]))
    for (const lang of locales) {
      const { body } = writeTicket(inputOf(answers, { lang }), 'plain')
      for (const { id, text } of entry.checks)
        expect(body.includes(text)).toBe(Object.hasOwn(answers, id))
    }
  }
})

test('a request quotes at most eight lines, and of a long line what the error stands in', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`)
  const paste = `${'x'.repeat(5000)} LOST_PARCEL ${'y'.repeat(5000)}\n${lines.join('\n')}`
  const evidence = [
    { start: 5001, end: 5012 },
    ...lines.map((line) => ({
      start: paste.indexOf(line),
      end: paste.indexOf(line) + line.length,
    })),
  ]
  const { body } = writeTicket(inputOf({}, { paste, evidence }), 'plain')
  const quoted = body.split('\n').filter((line) => line.startsWith('> '))
  expect(quoted).toHaveLength(8)
  expect(quoted[0]).toContain('LOST_PARCEL')
  expect(Math.max(...quoted.map(({ length }) => length))).toBeLessThan(310)
})

test('a request claims no more than it shows', () => {
  const paste = 'LOST_PARCEL'
  const evidence = [{ start: 0, end: 11 }]
  const titled = { ...entry, title: 'LOST_PARCEL: the parcel is lost' }
  const { body } = writeTicket(
    inputOf({ api: 'send', 'check-1': 'unknown' }, { entry: titled, paste, evidence }),
    'plain',
  )
  expect(body).toContain('Error: LOST_PARCEL\n- the parcel is lost\n')
  expect(body).toContain('What I could not check\n- The address is whole.\n')
  // All of the paste is quoted, and nothing in it is masked.
  expect(body).toContain('The error as I got it\n> LOST_PARCEL')
  expect(body).not.toContain('masked')
})

test('an agent answers with the address of the error, not with their own answers', () => {
  const link = 'https://help.example/lost-parcel/?api=send&check-1=wrong&v=0123456789'
  const reply = writeReply(inputOf({ api: 'send', 'check-1': 'wrong' }, { link }), 'plain')
  expect(reply).toContain('Guide: https://help.example/lost-parcel/\n')
  expect(reply).not.toContain('check-1')
})

test('does not claim a check that nobody could make', () => {
  const { body } = writeTicket(inputOf({ api: 'send', 'check-1': 'unknown' }), 'plain')
  expect(body).toContain(writeTicket(inputOf({}), 'plain').body.split('\n')[0])
  const made = writeTicket(inputOf({ api: 'send', 'check-1': 'right' }), 'plain').body
  expect(made).not.toContain(body.split('\n')[0])
})
