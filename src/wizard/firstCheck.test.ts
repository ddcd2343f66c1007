import { expect, test } from 'vitest'
import { deriveTree } from './deriveTree.ts'
import { firstCheck } from './firstCheck.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { makeTree } from './makeTree.ts'

const product = productOf([facetOf('says', ['late', 'lost'])])

const entry = {
  ...entryOf([
    { ...checkOf('check-1', 'The label is readable.'), line: 3 },
    { ...checkOf('check-2', 'The van has left.'), line: 5 },
  ]),
  causes: [
    { text: 'The label came off.', line: 2 },
    { text: 'The van is stuck.', line: 4 },
  ],
}

const chart = [
  'flowchart TD',
  '  says{"What does it say?"} -->|"late: It is late"| check-2__2',
  '  says -->|"lost: It is lost"| check-1',
  '  says -->|"unknown"| check-1',
  '  check-1 -->|"right"| check-2',
  '  check-2 -->|"right"| support',
  '  check-2__2 -->|"right"| check-1__2',
  '  check-1__2 -->|"right"| support',
].join('\n')

const drawn = makeTree(
  { en: { ...entry, samples: [{ language: 'mermaid', code: chart, line: 1 }] } },
  product,
)?.tree

const first = (answers: Record<string, string>) => firstCheck(entry, drawn, product, answers, 'en')

test('a drawn way is followed as far as the answers lead, to its check and to the cause of that check', () => {
  const late = first({ says: 'late' })
  expect([late?.check.id, late?.cause?.text, late?.by]).toEqual([
    'check-2',
    'The van is stuck.',
    ['late'],
  ])
})

test('nothing is said to lead to a check that comes first for everybody', () => {
  const lost = first({ says: 'lost' })
  expect([lost?.check.id, lost?.cause?.text, lost?.by]).toEqual([
    'check-1',
    'The label came off.',
    [],
  ])
  expect(first({})).toMatchObject({ check: { id: 'check-1' }, by: [] })
})

test('where all causes are told before the checks, no check is taken for the check of the last', () => {
  const apart = { ...entry, causes: entry.causes.map((cause) => ({ ...cause, line: 1 })) }
  expect(firstCheck(apart, deriveTree(apart, product), product, {}, 'en')?.cause?.text).toBe(
    'The label came off.',
  )
})

test('no check is said to come first where each depends on an open question', () => {
  const asked = entryOf([
    checkOf('check-1', 'The label is readable.', ['says=late']),
    checkOf('check-2', 'The van has left.', ['says=lost']),
  ])
  const tree = deriveTree(asked, product)
  expect(firstCheck(asked, tree, product, {}, 'en')).toBeUndefined()
  expect(firstCheck(asked, tree, product, { says: 'lost' }, 'en')).toMatchObject({
    check: { id: 'check-2' },
    by: [expect.any(String)],
  })
})
