import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPaste, spanInPaste } from './readPaste.ts'
import { unwrap } from './unwrap.ts'

/** A text as a window of so many columns shows it. */
function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n'))
    .join('\n')
}

const log = [
  '2026-01-01 10:00:00 INFO the depot opened its doors and the first lorry was let in',
  '2026-01-01 10:00:01 ERROR moving crate 4711 from the north ramp to the south ramp failed: WRONG_KEY_SHAPE was returned by the depot',
  '    at depot.move(depot.js:10:3)',
  '2026-01-01 10:00:02 INFO closing',
].join('\n')

test.each([
  ['a log in a window of 80 columns', log, 80],
  ['a log twice in a narrow window', `${log}\n${log}`, 57],
  ['Windows line ends', log.replaceAll('\n', '\r\n'), 80],
])('joins what a window broke: %s', (_name, text, columns) => {
  const broken = text.includes('\r')
    ? wrapped(text.replaceAll('\r', ''), columns).replaceAll('\n', '\r\n')
    : wrapped(text, columns)
  expect(broken).not.toBe(text)
  expect(unwrap(broken).text).toBe(text)
})

test('wide signs take two columns, and one that does not fit goes to the next row', () => {
  const line = `오류 ${'창고의 북쪽 문이 열리지 않았습니다 '.repeat(4)}끝`
  const rows: string[] = []
  let row = ''
  let width = 0
  for (const sign of line) {
    const wide = /[가-힣]/.test(sign) ? 2 : 1
    if (width + wide > 80) {
      rows.push(row)
      row = ''
      width = 0
    }
    row += sign
    width += wide
  }
  rows.push(row)
  expect(rows.length).toBeGreaterThan(1)
  expect(unwrap(rows.join('\n')).text).toBe(line)
})

test.each([
  [
    'prose that somebody broke between words',
    'The depot keeps its crates on shelves and its keys on\nhooks. Who takes a key signs for it, and brings it\nback before the doors are closed in the evening by the\nporter, who counts them.',
  ],
  ['lines that begin as lines do', `${'a'.repeat(80)}\n{"code":1}\n${'b'.repeat(80)}\n    at x`],
  ['the same line again', `${'call failed '.repeat(7)}\n${'call failed '.repeat(7)}\nend`],
  ['short lines', 'one\ntwo\nsix'],
])('leaves alone %s', (_name, text) => {
  expect(unwrap(text).text).toBe(text)
})

test('a name that a window broke is read as one, with its place in what was pasted', () => {
  const line = log.split('\n')[1] ?? ''
  const paste = wrapped(log, line.indexOf('_KEY_SHAPE'))
  expect(paste).toContain('WRONG\n_KEY')
  const reading = readPaste(paste.concat('\n', paste))
  const at = reading.folded.text.indexOf('wrong_key_shape')
  expect(at).toBeGreaterThan(0)
  const { start, end } = spanInPaste(reading, at, at + 'wrong_key_shape'.length)
  expect(paste.slice(start, end)).toBe('WRONG\n_KEY_SHAPE')
})

test('only line ends are ever left out, and the map stays inside the text', () => {
  const word = fc.constantFrom(
    'a',
    'ab',
    '오류',
    'エラー',
    ' ',
    '\n',
    '\r\n',
    'x'.repeat(40),
    '가'.repeat(20),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('')
      const { text: joined, starts, ends } = unwrap(text)
      expect(joined.replace(/[\r\n]/g, '')).toBe(text.replace(/[\r\n]/g, ''))
      for (let i = 0; i < joined.length; i++) {
        expect(text.slice(starts[i], ends[i])).toBe(joined[i])
      }
    }),
  )
})
