import { describe, expect, test } from 'vitest'
import { allKinds } from './allKinds.ts'
import { mask } from './mask.ts'
import { readExample } from './readExample.ts'

test('there are forty kinds and more, each with its own id and words in three languages', () => {
  expect(allKinds.length).toBeGreaterThan(40)
  expect(new Set(allKinds.map(({ id }) => id)).size).toBe(allKinds.length)
  for (const { words } of allKinds)
    expect(Object.values(words).filter((word) => word.trim() !== '')).toHaveLength(3)
})

test('every kind shows what it finds and what it passes over', () => {
  expect(allKinds.filter(({ good, bad }) => good.length === 0 || bad.length === 0)).toEqual([])
})

describe.each(allKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test.each(kind.good)('finds the value in %s', (example) => {
    const { text, spans } = readExample(example)
    const found = mask(text).spans.filter((span) => span.kind === id)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans)
  })

  test.each(kind.bad)('passes over %s', (text) => {
    expect(mask(text).spans.filter((span) => span.kind === id)).toEqual([])
  })
})
