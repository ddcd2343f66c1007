import { expect, test } from 'vitest'
import type { ShelvedEntry } from '../library/shelf.ts'
import { pressed, sortRows } from './sortRows.ts'

const entry = (id: string, ...statuses: string[]): ShelvedEntry => ({
  id,
  title: id,
  label: id,
  line: 1,
  lang: 'en',
  guide: 'guide',
  languages: ['en'],
  signatures: statuses.map((value) => ({ kind: 'status', value, lang: 'en', line: 1 })),
  causes: [],
  checks: [],
  notes: [],
  samples: [],
})

const entries = [entry('a', '429'), entry('b'), entry('c', '401'), entry('d', '401')]
const sorted = (column: 'code' | 'status', isDescending: boolean) =>
  sortRows(entries, { column, isDescending }).map(({ id }) => id)

test('a status is sorted by its number, its names break ties, and what has none comes last', () => {
  expect(sorted('status', false)).toEqual(['c', 'd', 'a', 'b'])
  expect(sorted('status', true)).toEqual(['a', 'c', 'd', 'b'])
})

test('names keep the order in which they were built, or turn it round', () => {
  expect(sorted('code', false)).toEqual(['a', 'b', 'c', 'd'])
  expect(sorted('code', true)).toEqual(['d', 'c', 'b', 'a'])
})

test('a second press on a heading turns the order round', () => {
  const first = pressed({ column: 'code', isDescending: false }, 'status')
  expect(first).toEqual({ column: 'status', isDescending: false })
  expect(pressed(first, 'status')).toEqual({ column: 'status', isDescending: true })
})
