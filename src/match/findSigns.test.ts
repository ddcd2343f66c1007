import { expect, test } from 'vitest'
import { sketchGuide, sketchIndex } from './fixtures.ts'
import { match } from './match.ts'

const index = sketchIndex(
  sketchGuide('depot-rules', 'en', [
    { id: '4711', codes: ['4711'], templates: ["Crate '{0}' does not fit on shelf '{1}'."] },
    { id: '4712', codes: ['4712'], templates: ["Shelf '{0}' is closed."] },
  ]),
  sketchGuide('harbour', 'en', [
    { id: 'berth', templates: ['berth {1}'] },
    { id: 'berth-closed', templates: ['berth {1} is closed for repair'] },
    { id: 'pilot-missing', templates: ['pilot "{1}" is missing'] },
    {
      id: 'open-chart',
      messages: ["Chart 0644 of '/home/pilot/charts/north.map' is too old."],
    },
  ]),
)

const first = (paste: string) => match(index, paste).matches[0]

test.each([
  ['DR4711', 'answer'],
  ['error DR4711: Container does not go there', 'answer'],
  ['the train DX4711 is late', 'none'],
])("a number behind its product's own letters is its code: %s", (paste, kind) => {
  const verdict = match(index, paste)
  expect(verdict.kind).toBe(kind)
  expect(verdict.matches.map(({ entry }) => entry)).toEqual(kind === 'none' ? [] : ['4711'])
})

test('a number in a path is no code', () => {
  expect(match(index, 'GET /boxes/4711 went well').kind).toBe('none')
})

test('what fills a slot in quotes at the end is a part of the message, however long', () => {
  const filled = `{ name: string; ${'door: "north" | "south"; '.repeat(8)}}`
  const found = match(index, `Crate 'x' does not fit on shelf '${filled}'.`)
  expect(found.kind).toBe('answer')
  expect(found.matches[0]?.entry).toBe('4711')
  expect(found.matches[0]?.evidence[0]?.value).toBe(`Crate 'x' does not fit on shelf '${filled}'`)
})

test('one common word beside a slot is no signature', () => {
  expect(first('berth 7')?.evidence.map(({ kind }) => kind)).not.toContain('template')
  expect(first('berth 7 is closed for repair')?.entry).toBe('berth-closed')
})

test('a message that stands in the slot of a longer one counts by itself', () => {
  const { matches } = match(index, 'berth 7: FATAL: pilot "bob" is missing, is closed for repair')
  expect(matches.map(({ entry }) => entry)).toContain('pilot-missing')
})

test("a quoted path of a guide's sample stands for any", () => {
  expect(first("Chart 0644 of 'C:\\maps\\mine.map' is too old.")?.entry).toBe('open-chart')
})
