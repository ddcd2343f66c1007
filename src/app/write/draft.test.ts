import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  atLine,
  type Draft,
  draftOf,
  lineAt,
  lineCount,
  mostInWindow,
  mostWhole,
  offsetInWindow,
  windowOf,
  withWindow,
  writtenText,
} from './draft.ts'

const guide = (sections: number) =>
  Array.from(
    { length: sections },
    (_, index) => `## ERROR_${index}\n\n* The parcel is too heavy.\n  * Weigh it.\n\n`,
  ).join('')

const shownOf = (draft: Draft) => {
  const { start, end } = windowOf(draft)
  return draft.text.slice(start, end)
}

test('a text that fits is shown as a whole', () => {
  const draft = draftOf('a.md', guide(20))
  expect(draft.cuts).toHaveLength(1)
  expect(shownOf(draft)).toBe(draft.text)
})

test('a long text is cut before headings', () => {
  const draft = draftOf('a.md', guide(3000))
  expect(draft.text.length).toBeGreaterThan(mostWhole)
  for (const at of draft.cuts.keys()) {
    const shown = shownOf({ ...draft, at })
    expect(shown.startsWith('## ')).toBe(true)
    expect(shown.length).toBeLessThanOrEqual(mostInWindow)
  }
})

test('one endless line makes a window of its own', () => {
  const endless = 'x'.repeat(2 * mostWhole)
  const draft = draftOf('a.md', `short\n${endless}\nshort`)
  expect(draft.cuts.map((_, at) => shownOf({ ...draft, at }))).toEqual([
    'short\n',
    `${endless}\n`,
    'short',
  ])
})

const texts = fc
  .array(fc.constantFrom('## A\n', 'word ', '\n', '가나다 ', '\u2028', '- check\n'), {
    maxLength: 400,
  })
  .map((parts) => parts.join(''))

test('windows put together are the text, and their lines are its lines', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (piece, times) => {
      const draft = draftOf('a.md', `${piece}\n`.repeat(times * 40))
      expect(draft.cuts.map((_, at) => shownOf({ ...draft, at })).join('')).toBe(draft.text)
      for (const [at, { offset, line }] of draft.cuts.entries()) {
        expect(draft.text.slice(0, offset).split(/[\n\u2028\u2029\u0085]/)).toHaveLength(line)
        expect(windowOf({ ...draft, at }).line).toBe(line)
      }
    }),
    { numRuns: 40 },
  )
})

test('what is written into a window is written into the text', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), (piece, written, which) => {
      const long = draftOf(
        'a.md',
        `${piece}\n`.repeat(1 + Math.ceil(mostWhole / (piece.length + 1))),
      )
      const draft = { ...long, at: which % long.cuts.length }
      const { start, end } = windowOf(draft)
      const next = withWindow(draft, written)
      expect(next.text).toBe(long.text.slice(0, start) + written + long.text.slice(end))
      for (const { offset, line } of next.cuts)
        expect(next.text.slice(0, offset).split(/[\n\u2028\u2029\u0085]/)).toHaveLength(line)
    }),
    { numRuns: 40 },
  )
})

test('a window that has grown too long is cut anew, and its first line stays shown', () => {
  const draft = atLine(draftOf('a.md', guide(3000)), 5000)
  const { line } = windowOf(draft)
  const next = withWindow(draft, guide(900))
  expect(next.cuts.length).toBeGreaterThan(draft.cuts.length)
  expect(windowOf(next).line).toBe(line)
})

test('a line and a column are found again', () => {
  const draft = atLine(draftOf('a.md', guide(3000)), 7003)
  const offset = offsetInWindow(draft, 7003, 3)
  expect(shownOf(draft).slice(offset)).toMatch(/^The parcel is too heavy/)
  expect(lineAt(draft, offset)).toBe(7003)
  expect(lineCount(draft)).toBe(15_001)
})

test('a column behind the end of its line is the end of the line', () => {
  const draft = draftOf('a.md', 'one\ntwo\n')
  expect(offsetInWindow(draft, 1, 99)).toBe(3)
  expect(offsetInWindow(draft, 99, 99)).toBe(8)
})

test('lines end as they came', () => {
  expect(writtenText(draftOf('a.md', 'one\r\ntwo'))).toBe('one\r\ntwo')
  expect(writtenText(draftOf('a.md', 'one\rtwo'))).toBe('one\ntwo')
})
