import { expect, test } from 'vitest'
import { library, sketchGuide, sketchIndex } from './fixtures.ts'
import { match } from './match.ts'

const index = sketchIndex(
  ...library,
  sketchGuide('web', 'en', [
    {
      id: 'status-400',
      messages: ['400 Bad Request'],
      causes: ['The server cannot read what was sent.'],
    },
    {
      id: 'status-404',
      messages: ['404 Not Found'],
      causes: ['There is no such page on this server.'],
    },
    { id: 'bad-request-detail', templates: ['Bad Request ({detail})'] },
  ]),
)
const first = (paste: string) => {
  const { kind, matches } = match(index, paste)
  return matches[0] === undefined ? kind : `${kind} ${matches[0].entry}`
}

test.each([
  ['a whole answer', 'HTTP/1.1 400 Bad Request\ndate: x\n\n{"code":"WRONG_KEY_SHAPE"}'],
  [
    'an answer with a result beside it',
    'HTTP/1.1 400 Bad Request\n\n{"header":{"isSuccessful":false,"resultCode":-1,"resultMessage":"WRONG_KEY_SHAPE"}}',
  ],
  ['a bare status line', '400 Bad Request\n{"code":"WRONG_KEY_SHAPE"}'],
  ['the body first', '{"code":"WRONG_KEY_SHAPE"}\n400 Bad Request'],
  [
    'fields of a framework',
    '{"status":400,"error":"Bad Request","message":"WRONG_KEY_SHAPE","path":"/x"}',
  ],
  ['a line of a log', '2026-11-18 ERROR upstream said 400 Bad Request: WRONG_KEY_SHAPE'],
])('the code stands before the status of %s', (_name, paste) => {
  expect(first(paste)).toBe('answer wrong-key-shape')
})

test('the status answers where nothing else does', () => {
  expect(first('HTTP/1.1 400 Bad Request\ncontent-type: text/plain\n\nnope')).toBe(
    'answer status-400',
  )
  expect(first('404 Not Found')).toBe('answer status-404')
})

test('digits of two numbers are no code', () => {
  expect(first('HTTP/4 011 and so on')).not.toContain('ink-out')
  expect(first('on 2026-40-11')).toBe('none')
})
