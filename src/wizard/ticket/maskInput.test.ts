import { expect, test } from 'vitest'
import { deriveTree } from '../deriveTree.ts'
import { findFields } from '../findFields.ts'
import { checkOf, entryOf, productOf } from '../fixtures.ts'
import { resolve } from '../resolve.ts'
import type { TicketInput } from '../ticketInput.ts'
import { writeTicket } from '../writeTicket.ts'

const product = productOf([])
const entry = entryOf([checkOf('check-1', 'The depot is open.')])
const tree = deriveTree(entry, product)

function inputOf(more: Partial<TicketInput>): TicketInput {
  return { lang: 'en', product, entry, tree, progress: resolve(tree, {}), ...more }
}

const keyField = { id: 'key-id', label: { en: 'Key ID' }, patterns: ['symmetric-keys/{value}/'] }
const keyPaste =
  'LOST_PARCEL\nPOST /v1/symmetric-keys/2f1c9e07b4a84d53a6ef10d29b7c6688/decrypt from 192.0.2.7'

test('a field that the paste filled hides what the paste hides, and both show it once it is chosen', () => {
  const withKey = { ...product, ticketFields: [keyField] }
  const fields = Object.fromEntries(
    findFields(withKey, keyPaste).map(({ field, value }) => [field, value]),
  )
  expect(fields).toEqual({ 'key-id': '2f1c9e07b4a84d53a6ef10d29b7c6688' })
  const evidence = [{ start: 12, end: 20 }]
  const more = { product: withKey, paste: keyPaste, evidence, fields, environment: 'on 192.0.2.7' }
  const hidden = writeTicket(inputOf(more), 'plain')
  expect(hidden.body).not.toContain('2f1c9e07')
  const [key] = hidden.identifiers.filter(({ kind }) => kind === 'nhn-key-id')
  expect(hidden.body).toContain(`Key ID: ${key?.placeholder}`)
  const shown = writeTicket(inputOf(more), 'plain', new Set([key?.number ?? 0]))
  expect(shown.body).toContain('Key ID: 2f1c9e07b4a84d53a6ef10d29b7c6688')
  expect(shown.body).not.toContain('192.0.2.7')
  expect(shown.identifiers.map(({ isRevealed }) => isRevealed)).toContain(true)
})

test('what the label of a field says about its value is heard, with no paste beside it', () => {
  const withKey = { ...product, ticketFields: [keyField] }
  const fields = { 'key-id': '2f1c9e07b4a84d53a6ef10d29b7c6688' }
  const hidden = writeTicket(inputOf({ product: withKey, fields }), 'plain')
  expect(hidden.body).not.toContain('2f1c9e07')
  expect(hidden.identifiers).toMatchObject([{ kind: 'nhn-key-id', isRevealed: false }])
  const [{ number } = { number: 0 }] = hidden.identifiers
  const shown = writeTicket(inputOf({ product: withKey, fields }), 'plain', new Set([number]))
  expect(shown.body).toContain('Key ID: 2f1c9e07b4a84d53a6ef10d29b7c6688')
})

test('what the paste alone shows to be a number of a person is hidden in a field that says nothing about it', () => {
  const more = { product: { ...product, ticketFields: [{ ...keyField, label: { en: 'Which' } }] } }
  const fields = { 'key-id': 'it is 2f1c9e07b4a84d53a6ef10d29b7c6688' }
  const hidden = writeTicket(inputOf({ ...more, paste: keyPaste, fields }), 'plain')
  expect(hidden.body).toContain('Which: it is [nhn-key-id:1]')
})

test('fields that stand close keep their lines, and each number that is masked can be shown', () => {
  const ticketFields = [
    { id: 'order-id', label: { en: '주문번호(orderId)' }, patterns: [] },
    { id: 'mid', label: { en: '상점아이디(MID)' }, patterns: [] },
  ]
  const more = {
    product: { ...product, ticketFields },
    fields: { 'order-id': 'ORD-20260101-777', mid: 'mykimshop' },
  }
  const hidden = writeTicket(inputOf(more), 'plain')
  const numbers = new Set(hidden.identifiers.map(({ number }) => number))
  expect(hidden.body).toMatch(/^- 주문번호\(orderId\): \[order-id:\d\]$/m)
  expect(hidden.body).toMatch(/^- 상점아이디\(MID\): \[merchant-id:\d\]$/m)
  const { body } = writeTicket(inputOf(more), 'plain', numbers)
  expect(body).toContain('- 주문번호(orderId): ORD-20260101-777\n- 상점아이디(MID): mykimshop\n')
  const bare = writeTicket(inputOf({ ...more, fields: { mid: 'mykimshop' } }), 'plain').body
  expect(bare).not.toContain('주문번호')
})

const brief = [{ id: 'mid', label: { en: 'Which shop' }, patterns: ['"mId":"{value}"'] }]

test('a short value that the paste filled in hides too, and not where it is a part of a word', () => {
  const paste = 'LOST_PARCEL {"mId":"shop7"}'
  const more = { product: { ...product, ticketFields: brief }, paste }
  const { body, identifiers } = writeTicket(
    inputOf({ ...more, fields: { mid: 'shop7' }, environment: 'at shop7, not workshop77' }),
    'plain',
  )
  expect(body).toContain('Which shop: [merchant-id:1]')
  expect(body).toContain('at [merchant-id:1], not workshop77')
  expect(identifiers).toHaveLength(1)
})

const asked = [
  { id: 'order', label: { en: 'Order number' }, patterns: [] },
  { id: 'who', label: { en: 'Who calls' }, patterns: [] },
]

test('what a person typed into a field stands as typed, and the same in the paste stays hidden', () => {
  const more = {
    product: { ...product, ticketFields: asked },
    paste: 'LOST_PARCEL from 192.0.2.7 and 198.51.100.9',
    evidence: [{ start: 0, end: 11 }],
    fields: { order: 'ORD-20260101-777', who: '192.0.2.7, mail me at kim@example.com' },
    typed: new Set(['order', 'who']),
  }
  const { body, identifiers } = writeTicket(inputOf(more), 'plain')
  expect(body).toContain('- Order number: ORD-20260101-777\n')
  expect(body).toContain('- Who calls: 192.0.2.7, mail me at kim@example.com\n')
  expect(body).toContain('> LOST_PARCEL from [ipv4:1] and [ipv4:2]')
  expect(identifiers).toHaveLength(2)
  const filled = writeTicket(inputOf({ ...more, typed: new Set() }), 'plain').body
  expect(filled).not.toContain('ORD-20260101-777')
  expect(filled).not.toContain('kim@example.com')
})

test('a secret is hidden in what a person typed', () => {
  const more = {
    product: { ...product, ticketFields: asked },
    fields: { who: 'me, password=Zq8vN3xKpL7wTd2RmY5c and live_sk_Zq8vN3xKpL7wTd2RmY5c0aBc' },
    typed: new Set(['who']),
  }
  const { body } = writeTicket(inputOf(more), 'plain')
  expect(body).not.toContain('Zq8vN3xKpL7wTd2RmY5c')
  const order = { order: 'DB_PASS=Zq8vN3xKpL7wTd2RmY5c' }
  const behind = writeTicket(
    inputOf({ ...more, fields: order, typed: new Set(['order']) }),
    'plain',
  )
  expect(behind.body).toContain('- Order number: ')
  expect(behind.body).not.toContain('Zq8vN3xKpL7wTd2RmY5c')
})
