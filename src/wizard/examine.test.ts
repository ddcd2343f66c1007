import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Product } from '../model/product.ts'
import evidence from './corpus/evidence.jsonl?raw'
import { readProduct } from './corpus/readProduct.ts'
import requests from './corpus/requests.jsonl?raw'
import { examine } from './examine.ts'

type Expected =
  | { readonly question: string; readonly answer: string; readonly span: string }
  | { readonly diagnosis: string; readonly spans: readonly string[] }

interface Case {
  readonly name: string
  readonly product: string
  readonly paste: string
  readonly expected: readonly Expected[]
}

function linesOf<Line>(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

const files: Record<string, string> = import.meta.glob('../../content/*/product.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const products = new Map(
  Object.entries(files).map(([path, text]) => {
    const id = path.split('/').at(-2) ?? ''
    return [id, readProduct(id, text)] as const
  }),
)

function productOf(id: string): Product {
  const product = products.get(id)
  if (product === undefined) throw new Error(`There is no content/${id}/product.yaml`)
  return product
}

function examined(id: string, paste: string): readonly Expected[] {
  const { answers, diagnoses } = examine(productOf(id), paste)
  return [
    ...answers.map(({ question, answer, start, end }) => ({
      question,
      answer,
      span: paste.slice(start, end),
    })),
    ...diagnoses.map(({ rule, spans }) => ({
      diagnosis: rule,
      spans: spans.map(({ start, end }) => paste.slice(start, end)),
    })),
  ]
}

const cases = linesOf<Case>(evidence)

test.each(cases.map((one) => [one.name, one] as const))('proves: %s', (_name, one) => {
  expect(examined(one.product, one.paste)).toEqual(one.expected)
})

test('there are at least forty cases, a third of them silent', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40)
  expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(
    cases.length / 4,
  )
})

const variants = linesOf<{ paste: string; answer: string; span: string }>(requests)

test.each(variants.map((one) => [one.paste.slice(0, 60), one] as const))(
  'reads the API from %s',
  (_name, { paste, answer, span }) => {
    expect(examined('secure-key-manager', paste)).toEqual([{ question: 'api', answer, span }])
  },
)

const inFourDigits = (text: string) =>
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Ways in which a log or an address writes what is not ASCII. */
const escapes: Readonly<Record<string, (text: string) => string>> = {
  'in four digits': inFourDigits,
  'in four digits, in JSON': (text) => JSON.stringify(inFourDigits(text)).slice(1, -1),
  'in an address': encodeURIComponent,
  'as bytes': (text) =>
    encodeURIComponent(text).replace(/%(..)/g, (_, digits: string) => `\\x${digits}`),
  'as entities': (text) => text.replace(/[^ -~]/g, (one) => `&#${one.charCodeAt(0)};`),
}

test.each(Object.entries(escapes))('reads words that are written %s', (_name, written) => {
  for (const words of ['대칭키 복호화', '対称鍵の復号']) {
    const span = written(words)
    expect(examined('secure-key-manager', `message=${span} failed`)).toEqual([
      { question: 'api', answer: 'symmetric-decrypt', span },
    ])
  }
})

test('reads a request that is written with escapes', () => {
  const path = 'symmetric-keys\\u002f0f1e2d3c4b5a69788796a5b4c3d2e1f0\\u002fdecrypt'
  expect(examined('secure-key-manager', `POST /keymanager/v1.2/appkey/a/${path}`)).toMatchObject([
    { question: 'api', answer: 'symmetric-decrypt' },
  ])
})

test('there are fifty requests', () => {
  expect(variants).toHaveLength(50)
})

test('nothing of a paste is in what is returned', () => {
  for (const { product, paste } of cases) {
    const found = examine(productOf(product), paste)
    const said = JSON.stringify(found)
    for (const [key] of paste.matchAll(/(?:test|live)_g?[cs]k_\w{16,}/g))
      expect(said).not.toContain(key)
  }
})

test('spans lie inside the paste, whatever it is', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...cases.map(({ paste }) => paste),
      'Basic ',
      'Bearer ',
      'test_sk_',
      'symmetric-keys/',
      '/decrypt',
      'X-TOAST-',
      '대칭키',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const paste = pieces.join('')
      for (const product of products.values()) {
        const { answers, diagnoses } = examine(product, paste)
        for (const { start, end } of [...answers, ...diagnoses.flatMap(({ spans }) => spans)]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(paste.length)
        }
      }
    }),
  )
})

/** A quarter of a mebibyte. */
const quarter = 1 << 18

test.each([
  ['one letter', 'a'.repeat(4 * quarter)],
  ['hyphens', 'a-'.repeat(2 * quarter)],
  ['slashes', '/'.repeat(4 * quarter)],
  ['beginnings of keys', 'test_sk_'.repeat(quarter / 2)],
  ['beginnings of a path', 'symmetric-keys/'.repeat(quarter / 4)],
  ['the word Basic', 'Basic '.repeat(quarter / 2)],
  ['assignments', 'secretKey = '.repeat(quarter / 4)],
  ['calls', 'TossPayments( '.repeat(quarter / 4)],
  ['keys', 'TossPayments(a) a = "test_ck_A3sD9fGh2JkL7zXc5VbN8mQw4ErT"; '.repeat(quarter / 16)],
  ['words of an answer', '대칭키 복호화 '.repeat(quarter / 4)],
  ['ids', '0f-1e-2d-3c-4b '.repeat(quarter / 4)],
])('reads a megabyte of %s within five seconds', { timeout: 30_000 }, (_name, paste) => {
  const start = performance.now()
  for (const product of products.values()) examine(product, paste)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('knows the answer to a call that worked', () => {
  const said = '{"header":{"isSuccessful":true},"body":{}}'
  expect(examine(productOf('secure-key-manager'), said).isSuccess).toBe(true)
  expect(examine(productOf('toss-payments-api-keys'), said).isSuccess).toBeUndefined()
})
