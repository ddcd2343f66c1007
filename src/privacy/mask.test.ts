import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { allKinds } from './allKinds.ts'
import { mask } from './mask.ts'
import { readExample } from './readExample.ts'
import { secretWords } from './secretKinds.ts'
import { sweep } from './sweep.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('placeholders', () => {
  test('keep the beginning that explains an error, and nothing of the value', () => {
    expect(mask('curl -u live_sk_mBZ1gQ4YVXd5pJw2K8vrl2KP: https://x').text).toBe(
      'curl -u live_sk_[toss-secret-key:1]: https://x',
    )
  })

  test('give the same value the same number, and another value another', () => {
    expect(mask('password=hunter2&pwd=hunter3&passwd=hunter2').text).toBe(
      'password=[password:1]&pwd=[password:2]&passwd=[password:1]',
    )
  })

  test('see through width: a value in full-width letters is the same value', () => {
    expect(mask('password=hunter2\npassword=ｈｕｎｔｅｒ２').text).toBe(
      'password=[password:1]\npassword=[password:1]',
    )
  })

  test('go on counting where a text holds placeholders already', () => {
    expect(mask('token=[token-value:4] ip=203.0.113.7').text).toBe(
      'token=[token-value:4] ip=[ipv4:5]',
    )
  })

  test('leave room to count on, whatever number a text makes up', () => {
    const once = mask('[password:9999999] password=hunter2').text
    expect(once).toBe('[password:9999999] password=[password:1]')
    expect(mask(once).text).toBe(once)
  })

  test('are no place to hide a secret: what only looks like one is masked', () => {
    expect(mask('password=hunter2[jwt:1]').text).not.toContain('hunter2')
    expect(mask('{password=[hunter2]}').text).toBe('{password=[[password:1]]}')
  })
})

describe('reveal', () => {
  const text = '203.0.113.7 and 198.51.100.9, password=hunter2'

  test('shows one identifier by its number and leaves the numbers of the others', () => {
    const shown = mask(text, { reveal: new Set([2]) })
    expect(shown.text).toBe('[ipv4:1] and 198.51.100.9, password=[password:3]')
    expect(shown.revealed?.map(({ number }) => number)).toEqual([2])
  })

  test('shows all identifiers of a kind', () => {
    expect(mask(text, { reveal: new Set(['ipv4']) }).text).toBe(
      '203.0.113.7 and 198.51.100.9, password=[password:3]',
    )
  })

  test('never shows a secret', () => {
    expect(mask(text, { reveal: new Set(['password', 3]) }).text).not.toContain('hunter2')
  })
})

describe('sweep', () => {
  test('masks both classes in any string', () => {
    expect(sweep('203.0.113.7 password=hunter2')).toBe('[ipv4:1] password=[password:2]')
  })

  test('lets an identifier pass that the person chose to show, and no secret', () => {
    expect(sweep('203.0.113.7 password=hunter2', new Set(['203.0.113.7', 'hunter2']))).toBe(
      '203.0.113.7 password=[password:2]',
    )
  })
})

test('a kind has words in the language of the reader', () => {
  expect(secretWords('password', 'ja')).toBe('パスワード')
  expect(secretWords('no-such-kind', 'en')).toBe('no-such-kind')
})

const pieces = [
  ...allKinds.flatMap(({ good }) => good.map((example) => readExample(example).text)),
  ...[
    'password',
    '비밀번호',
    'token',
    ' ',
    '\n',
    '=',
    ': ',
    '"',
    "'",
    '\\"',
    '%3D',
    '&',
    '[',
    ']',
    ':1]',
    '[jwt:1]',
    'live_sk_',
    '@',
    '/',
    '-',
    '.',
    '0',
    '\ud800',
    'ａ',
    '&quot;',
    '\\n',
    '\uffff',
  ],
]
const hostile = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 4 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('whatever the text', () => {
  test('spans are in order, never overlap, and lie inside it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let read = 0
        for (const { start, end } of mask(text).spans) {
          expect(start).toBeGreaterThanOrEqual(read)
          expect(end).toBeGreaterThan(start)
          read = end
        }
        expect(read).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('what stands outside the spans stays as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const masked = mask(text)
        let rebuilt = ''
        let read = 0
        for (const { start, end, placeholder } of masked.spans) {
          rebuilt += text.slice(read, start) + placeholder
          read = end
        }
        expect(masked.text).toBe(rebuilt + text.slice(read))
      }),
      { numRuns: 300 },
    )
  })

  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = mask(text).text
        expect(mask(once).text).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})

test('a value ends at the end of its item, not inside the sign of the next', () => {
  expect(mask('- Order number: 20260101777\n- Shop: open').text).toBe(
    '- Order number: [order-id:1]\n- Shop: open',
  )
})
