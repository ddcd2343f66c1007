import fc from 'fast-check'
import { expect, test } from 'vitest'
import { library, sketchGuide, sketchIndex } from './fixtures.ts'
import { match } from './match.ts'

const index = sketchIndex(...library)
const first = (paste: string) => {
  const { kind, matches } = match(index, paste)
  return matches[0] === undefined ? kind : `${kind} ${matches[0].entry}`
}
/** What of the paste is shown as the reason for the first match. */
const shown = (paste: string) =>
  match(index, paste).matches[0]?.evidence.map(({ start, end }) => paste.slice(start, end))

test.each([
  ['itself', 'WRONG_KEY_SHAPE'],
  ['spaces', 'wrong key shape'],
  ['no separators', 'wrongkeyshape'],
  ['camel case', 'WrongKeyShape'],
  ['a class name', 'com.example.WrongKeyShapeException: no'],
  ['Markdown escapes', 'WRONG\\_KEY\\_SHAPE'],
  ['full width', 'ＷＲＯＮＧ＿ＫＥＹ＿ＳＨＡＰＥ'],
  ['JSON in JSON', '{"body":"{\\"code\\":\\"WRONG_KEY_SHAPE\\"}"}'],
  ['a Korean particle behind it', 'WRONG_KEY_SHAPE가 떠요'],
  ['Japanese around it', 'エラーWRONG_KEY_SHAPEが出ました'],
  ['swapped letters', 'WRONG_KEY_SAHPE'],
  ['a camera’s eye', 'WR0NG_KEY_5HAPE'],
  ['a Korean layout', 'ㅈ개ㅜㅎ ㅏ됴 노멛'],
])('knows a code with %s', (_name, paste) => {
  expect(first(paste)).toBe('answer wrong-key-shape')
})

test('the longest signature wins, also where its end is misspelt', () => {
  expect(first('Locked Drawer Handle')).toBe('answer locked-drawer-handle')
  expect(first('Locked Drawer Hanlde')).toBe('answer locked-drawer-handle')
  expect(first('Locked Drawer, handle it')).toBe('answer locked-drawer')
  expect(first('"Locked Drawer","handle":400')).toBe('answer locked-drawer')
})

test('a message is known in its own language, whatever its spacing', () => {
  expect(first('오류: 잠긴서랍 입니다')).toBe('answer locked-drawer')
})

test('a template is known by its literal words, and shown with what fills it', () => {
  const paste = 'ERROR:  shelf "blue" does not stand in room 7\nLINE 1'
  expect(first(paste)).toBe('answer shelf-missing')
  expect(shown(paste)).toEqual(['shelf "blue" does not stand in room'])
})

test.each([
  ['drawer error', ['choose', 'locked-drawer', 'locked-drawer-handle']],
  ['서랍 오류', ['choose', 'locked-drawer']],
  ['zebra error', ['none']],
])('a few words offer the entries that have them all: %s', (paste, expected) => {
  const { kind, matches } = match(index, paste)
  expect([kind, ...matches.map(({ entry }) => entry).toSorted()]).toEqual(expected)
})

test('a number is a code only as itself', () => {
  expect(first('{"resultCode":4011}')).toBe('answer ink-out')
  expect(first('it took 14011 ms')).toBe('none')
  expect(first('{"resultCode":-4011}')).toBe('none')
})

test.each([
  ['a code that goes on', 'WRONG_KEY_SHAPE_FORMAT'],
  ['another vendor’s code in small letters', '{"error":{"code":"wrong_key_shape"}}'],
  ['a sibling that no guide has', '{"code":"WRONG_LOCK_SIZE","message":"no"}'],
  ['a greeting', 'hello, can anybody help me'],
  ['a code in a frame of a trace', 'Error: oops\n    at WrongKeyShape (/app/WrongKeyShape.js:1:2)'],
  ['nothing', ''],
])('says nothing sure for %s', (_name, paste) => {
  expect(match(index, paste).kind).not.toBe('answer')
})

test('a description leads to its entry in its own language', () => {
  expect(first('열쇠가 다른 자물쇠에 맞춰 깎은 것 같아요')).toContain('wrong-key-shape')
  expect(first('I think a sheet is stuck between the rollers')).toContain('paper-jam')
})

test('evidence points into the paste as given', () => {
  expect(shown('{\\"code\\":\\"WRONG_KEY_SHAPE\\"}')).toEqual(['WRONG_KEY_SHAPE'])
  expect(shown('x \u001b[31mＰＡＰＥＲ\u200b＿ＪＡＭ\u001b[0m')).toEqual([
    'ＰＡＰＥＲ\u200b＿ＪＡＭ',
  ])
})

test('two errors give two matches', () => {
  const { matches } = match(index, 'PAPER_JAM\nthen WRONG_KEY_SHAPE')
  expect(matches.map(({ entry }) => entry).sort()).toEqual(['paper-jam', 'wrong-key-shape'])
})

const anyPaste = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'PAPER_JAM',
      'Locked Drawer ',
      '\n',
      '"code":"',
      'shelf "',
      ' does not stand in room ',
      '서랍',
      'ㅈ개',
      '\\u00',
    ),
  ),
  { maxLength: 12 },
)

test('the same paste gives the same verdict, with evidence inside the paste', () => {
  fc.assert(
    fc.property(anyPaste, (pieces) => {
      const paste = pieces.join('')
      const verdict = match(index, paste)
      expect(match(index, paste)).toEqual(verdict)
      for (const { confidence, evidence } of verdict.matches) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(paste.length)
        }
      }
    }),
    { numRuns: 150 },
  )
}, 30_000)

test('a message of a catalogue beside which the clause quotes more is another message', () => {
  const catalogue = sketchIndex(
    sketchGuide('looms', 'en', [
      { id: 'L1', messages: ["Cannot wind a spool which is possibly 'bare'."] },
      { id: 'L2', messages: ["Cannot wind a spool which is 'torn'."] },
    ]),
  )
  expect(match(catalogue, "Cannot wind a spool which is possibly 'bare'.").kind).toBe('answer')
  expect(match(catalogue, "Cannot wind a spool which is possibly 'bare' or 'knotted'.").kind).toBe(
    'choose',
  )
})
