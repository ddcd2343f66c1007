import { expect, test } from 'vitest'
import { checkOf, entryOf } from './fixtures.ts'
import { orderChecks } from './orderChecks.ts'

const checks = [
  ['check-1', 'Developer'],
  ['check-2', 'Administrator'],
  ['check-3', ' developer'],
  ['check-4', ''],
].map(([id = '', who = '']) => ({
  ...checkOf(id, id),
  ...(who === '' ? {} : { who: { text: who } }),
}))

const idsOf = (ordered: ReturnType<typeof orderChecks>) => ordered.map(({ id }) => id)

test('what one person can do comes together, the reader first', () => {
  expect(idsOf(orderChecks(entryOf(checks)))).toEqual(['check-4', 'check-1', 'check-3', 'check-2'])
})

test("a numbered list keeps the writer's order", () => {
  const ordered = { ...entryOf(checks), isOrdered: true }
  expect(idsOf(orderChecks(ordered))).toEqual(['check-1', 'check-2', 'check-3', 'check-4'])
})

test('where nobody is named the order stays', () => {
  const plain = entryOf([checkOf('check-1', 'A'), checkOf('check-2', 'B')])
  expect(orderChecks(plain)).toEqual(plain.checks)
})
