import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MaskedSpan } from '../../model/masked.ts'
import { type ExcerptLine, excerptOf } from './excerptOf.ts'

const secret = (start: number, end: number): MaskedSpan => ({
  start,
  end,
  kind: 'password',
  class: 'secret',
  number: 1,
  placeholder: '[password:1]',
})

/** The lines as text: evidence between ⟦ and ⟧, gaps as their length. */
function drawn(lines: readonly ExcerptLine[]): string[] {
  return lines.map((line) =>
    line.kind === 'hidden'
      ? `(${line.count})`
      : `${line.number}: ${line.pieces.map(({ text, isEvidence }) => (isEvidence ? `⟦${text}⟧` : text)).join('')}`,
  )
}

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

test('shows the line of the evidence with one line around it', () => {
  const text = 'one\ntwo\nthree CODE here\nfour\nfive'
  expect(drawn(excerptOf(text, [spanOf(text, 'CODE')], []))).toEqual([
    '2: two',
    '3: three ⟦CODE⟧ here',
    '4: four',
  ])
})

test('says how many lines lie between two pieces of evidence', () => {
  const text = 'A\n1\n2\n3\n4\n5\nB'
  expect(drawn(excerptOf(text, [spanOf(text, 'A'), spanOf(text, 'B')], []))).toEqual([
    '1: ⟦A⟧',
    '2: 1',
    '(3)',
    '6: 5',
    '7: ⟦B⟧',
  ])
})

test('puts the placeholder in the place of a secret, once, also inside evidence', () => {
  const text = 'key=hunter2hunter2 end'
  const masked = [secret(4, 18)]
  expect(drawn(excerptOf(text, [{ start: 0, end: 10 }], masked))).toEqual([
    '1: ⟦key=⟧⟦[password:1]⟧ end',
  ])
})

test.each([1, 14, 15, 16, 40])('gives each line its number, with evidence in line %i', (at) => {
  const log = Array.from({ length: 60 }, (_, line) => `line ${line + 1}`)
  const text = log.with(at - 1, 'CODE').join('\n')
  const expected = [at - 1, at, at + 1].filter((line) => line > 0)
  expect(drawn(excerptOf(text, [spanOf(text, 'CODE')], []))).toEqual(
    expected.map((line) => (line === at ? `${line}: ⟦CODE⟧` : `${line}: line ${line}`)),
  )
})

test('leaves out blank lines beside the evidence', () => {
  const text = 'a\n\nCODE\n   \nb'
  expect(drawn(excerptOf(text, [spanOf(text, 'CODE')], []))).toEqual(['3: ⟦CODE⟧'])
})

test('shows the part of a long line that holds the evidence', () => {
  const text = `${'x'.repeat(5000)}CODE${'y'.repeat(5000)}`
  const [line] = excerptOf(text, [spanOf(text, 'CODE')], [])
  expect(line).toMatchObject({ kind: 'line', isCutBefore: true, isCutAfter: true })
  expect(drawn([line].filter((one) => one !== undefined))[0]).toContain('⟦CODE⟧')
})

test('never shows a unit of a secret, wherever evidence and secrets lie', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (evidence, hidden) => {
      // Plain text is lower case and line breaks, the secret upper case.
      const text = [...'abcdefghi\n'.repeat(8)]
        .map((unit, at) => (at >= hidden.start && at < hidden.end && unit !== '\n' ? 'S' : unit))
        .join('')
      const lines = excerptOf(text, evidence, [secret(hidden.start, hidden.end)])
      expect(drawn(lines).join('')).not.toContain('S')
    }),
  )
})
