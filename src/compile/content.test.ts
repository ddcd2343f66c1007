import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const texts: Record<string, string> = import.meta.glob('../../content/**/*.{md,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(texts).map(([path, text]) => ({
  path: path.replace(/^.*\/content\//, ''),
  text,
}))

const compiled = compile(files)

test('our own guides come out whole in three languages', () => {
  const counts = compiled.guides.map(({ product, locale, entries }) => [
    product,
    locale,
    entries.length,
    entries.reduce((sum, { checks }) => sum + checks.length, 0),
  ])
  expect(counts).toEqual([
    ['secure-key-manager', 'ko', 11, 25],
    ['secure-key-manager', 'ja', 11, 25],
    ['secure-key-manager', 'en', 11, 25],
    ['toss-payments-api-keys', 'ko', 4, 16],
    ['toss-payments-api-keys', 'ja', 4, 16],
    ['toss-payments-api-keys', 'en', 4, 16],
  ])
})

test('our own guides have no defect', () => {
  expect(compiled.diagnostics).toEqual([])
})

test('our own guides are examples: they address no mail and no call to anybody', () => {
  const contacts = compiled.products.flatMap((product) => product.contacts)
  expect(contacts.length).toBeGreaterThan(0)
  for (const { href } of contacts) expect(href).toMatch(/^https:/)
})
