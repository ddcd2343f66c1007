import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { identity } from './folded.ts'
import { readPaste, spanInPaste } from './readPaste.ts'

/** `role: words` for each segment of a paste. */
const said = (paste: string) => {
  const { segments, folded } = readPaste(paste)
  return segments.map(({ role, start, end }) => `${role}: ${folded.text.slice(start, end).trim()}`)
}

test.each([
  ['JSON escapes', '\\uC2DC\\uD06C\\uB9BF', '시크릿'],
  ['nested JSON', '{\\"a\\":\\"{\\\\\\"code\\\\\\":1}\\"}', '{"a":"{"code":1}"}'],
  ['Markdown escapes', 'INVALID\\_API\\_KEY', 'INVALID_API_KEY'],
  ['entities', '&quot;a&quot; &#39;b&#x27;', '"a" \'b\''],
  ['percent', '%EC%9D%B8%20x', '인 x'],
  ['byte escapes', '\\xec\\x9d\\xb8 \\354\\235\\270', '인 인'],
  ['quoted-printable', '=EC=9D=\n=B8 a=EC=9D=B8', '인 a인'],
  ['colours, whole and torn', '\u001b[31mred\u001b[0m [1;31mbold[0m', 'red bold'],
  ['a torn sequence at the end of a line', 'a\u001b[\nb', 'a\nb'],
  ['the title of a window', '\u001b]0;~/depot\u0007$ ls', '$ ls'],
  ['a new line behind a colon', 'Error:\\nNO_STOCK', 'Error:\nNO_STOCK'],
  ['what is no escape', '100% \\q &co; &valueOf; C:\\new', '100% \\q &co; &valueOf; C:\\new'],
])('undoes %s', (_name, from, to) => {
  expect(decode(identity(from)).text).toBe(to)
})

test('reads the fields of JSON, whole, torn and nested', () => {
  expect(said('{"code":"SOME_CODE","message":"It failed.","traceId":"ab12"}')).toEqual([
    'code: some_code',
    'message: it failed.',
    'value: ab12',
  ])
  expect(said('"resultCode": -1000, "resultMessage": "Invalid appKey.')).toEqual([
    'code: -1000',
    'message: invalid appkey.',
  ])
  expect(said('body="{\\"code\\":\\"SOME_CODE\\"}"')).toContain('code: some_code')
  expect(said("{'code': 'SOME_CODE'}")).toEqual(['code: some_code'])
})

test('knows the line that speaks', () => {
  expect(
    said(
      [
        '2026-01-01 10:00:00.123 INFO 12 --- [main] c.e.App : Started, code=a',
        '2026-01-01 10:00:01.123 ERROR 12 --- [main] c.e.App : Call failed',
        'com.example.ApiException: Some words',
        '\tat com.example.A.b(A.java:10)',
        'Caused by: java.io.IOException: Other words',
      ].join('\n'),
    ),
  ).toEqual([
    'quiet: started,',
    'quiet: a',
    'error: call failed',
    'error: com.example.apiexception: some words',
    'frame: at com.example.a.b(a.java:10)',
    'cause: caused by: java.io.ioexception: other words',
  ])
})

test('keeps what was sent apart from what came back', () => {
  const roles = readPaste(
    'POST /v1/keys HTTP/1.1\nHost: a.example\n\n{"code":"SENT"}\n\nHTTP/1.1 400 Bad Request\n\n{"code":"CAME_BACK"}',
  ).segments.map(({ role }) => role)
  expect(roles.filter((role) => role === 'request').length).toBeGreaterThan(1)
  expect(roles.at(-1)).toBe('code')
})

test('segments lie in order inside the text, and lead back into the paste', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '"code":',
      '"',
      '{',
      '\\"',
      '\n',
      'Caused by: ',
      'message=',
      '<a>',
      '</a>',
      '%EC',
      '\\u00',
      '&quot;',
      ' at x(',
      'HTTP/1.1 ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const paste = pieces.join('')
      const reading = readPaste(paste)
      let before = 0
      for (const { start, end } of reading.segments) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = end
        const span = spanInPaste(reading, start, end)
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(paste.length)
      }
    }),
    { numRuns: 200 },
  )
}, 30_000)

/** The least processor time of some runs, in milliseconds: the clock would count what others on the machine do. */
function leastTime(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each([
  ['quotes', '"'],
  ['colons', 'a:'],
  ['ampersands', '&'],
  ['tags', '<a>'],
  ['fields', 'error: x = '],
  ['backslashes', '\\'],
  ['new lines', '\n'],
  ['lone surrogates', '\ud800'],
  ['turned text', '\u202ea'],
  ['combining marks', 'e\u0301'],
  ['nested escapes', '%2525'],
])('reads eight times as many %s in about eight times the time', (_name, piece) => {
  const text = (units: number) => piece.repeat(Math.ceil(units / piece.length))
  const [small, large] = [text(40_000), text(320_000)]
  readPaste(small)
  const one = leastTime(() => readPaste(small), 7)
  const eight = leastTime(() => readPaste(large), 3)
  // What is quadratic takes 64 times as long.
  expect(eight / Math.max(1, one)).toBeLessThan(40)
})
