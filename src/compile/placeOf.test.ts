import { describe, expect, test } from 'vitest'
import { placeOf } from './placeOf.ts'

const none = new Set<string>()

describe('placeOf', () => {
  test.each([
    ['vault/ko.md', 'vault', 'vault', 'ko'],
    ['vault/ko/keys.md', 'vault', 'keys', 'ko'],
    ['vault/keys.ja.md', 'vault', 'keys', 'ja'],
    ['en/keys.md', 'top', 'keys', 'en'],
    ['ja_JP/vault/old/keys.md', 'vault', 'old-keys', 'ja'],
    ['vault/en-us/keys/index.md', 'vault', 'keys', 'en'],
    ['keys.md', 'top', 'keys', undefined],
    ['vault/Key Errors.md', 'vault', 'key-errors', undefined],
  ])('reads %s as product %s, guide %s, language %s', (path, product, guide, locale) => {
    expect(placeOf(path, none, 'top')).toEqual({ product, guide, ...(locale && { locale }) })
  })

  test('takes the innermost folder that holds a product.yaml as the product', () => {
    const folders = new Set(['', 'docs/vault'])
    expect(placeOf('docs/vault/ko/keys.md', folders, 'top').product).toBe('vault')
    expect(placeOf('docs/other/keys.md', folders, 'top').product).toBe('top')
  })

  test('pairs the same guide in two places of languages', () => {
    const pair = ['a/ko/x.md', 'a/x.en.md', 'ja/a/x.md'].map((path) => placeOf(path, none, 'top'))
    expect(new Set(pair.map(({ product, guide }) => `${product} ${guide}`)).size).toBe(1)
  })
})
