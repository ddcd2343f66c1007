import { describe, expect, test, vi } from 'vitest'
import { mask } from './mask.ts'
import { readExample } from './readExample.ts'

vi.setConfig({ testTimeout: 60_000 })

const files: Record<string, string> = import.meta.glob('./{corpus,measure}/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const rowsOf = (path: string): unknown[] =>
  (files[path] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const field = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null
    ? Object.entries(row).find(([key]) => key === name)?.[1]
    : undefined

const textOf = (row: unknown): string => String(field(row, 'text') ?? '')

describe('texts that people paste', () => {
  const rows = rowsOf('./corpus/planted.jsonl').map(textOf)

  test.each(rows)('%s', (example) => {
    const { text, spans } = readExample(example)
    const found = mask(text).spans
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
  })
})

describe('texts that were written without sight of the rules', () => {
  test('hide at least 97 of 100 planted values', () => {
    const rows = rowsOf('./measure/planted.jsonl')
    const missed = rows.filter((row) => {
      const planted = field(row, 'planted')
      const { text } = mask(textOf(row))
      return !Array.isArray(planted) || planted.some((value) => text.includes(String(value)))
    })
    expect(rows.length).toBeGreaterThan(100)
    expect(1 - missed.length / rows.length).toBeGreaterThanOrEqual(0.97)
  })

  test('leave at least 99 of 100 harmless texts alone', () => {
    const rows = rowsOf('./measure/harmless.jsonl')
    const alarms = rows.filter((row) => mask(textOf(row)).spans.length > 0)
    expect(rows.length).toBeGreaterThan(100)
    expect(alarms.length / rows.length).toBeLessThanOrEqual(0.01)
  })
})
