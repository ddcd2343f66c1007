import { expect, test } from 'vitest'
import type { Entry } from '../model/entry.ts'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { makeTree } from './makeTree.ts'

const product = { ...productOf([facetOf('api', ['send', 'track'])]), source: 'ko' as const }

function entryWith(chart: string | null, line = 10): Entry {
  return {
    ...entryOf([checkOf('check-1', 'The depot is open.')]),
    samples: chart === null ? [] : [{ language: 'mermaid', code: chart, line }],
  }
}

const chart = (ask: string, yes: string) =>
  [
    'flowchart TD',
    `  paid{"${ask}"}`,
    `  paid -->|"yes: ${yes}"| check-1`,
    '  paid -->|no| support',
    '  check-1 -->|right| support',
  ].join('\n')

test('a guide without a chart has the derived tree', () => {
  const entry = entryWith(null)
  expect(makeTree({ ko: entry }, product)).toEqual({ tree: deriveTree(entry, product), faults: [] })
  expect(makeTree({}, product)).toBeNull()
})

test('a chart in the guide is the tree, with its words in each language', () => {
  const made = makeTree(
    { ko: entryWith(chart('결제했나요?', '네')), en: entryWith(chart('Was it paid?', 'Yes')) },
    product,
  )
  expect(made?.faults).toEqual([])
  expect(made?.tree).toMatchObject({
    root: 'paid',
    words: {
      paid: {
        text: { ko: '결제했나요?', en: 'Was it paid?' },
        options: { yes: { ko: '네', en: 'Yes' } },
      },
    },
  })
})

test('a chart in the product holds where the guide has none', () => {
  const trees = { 'lost-parcel': { en: chart('Was it paid?', 'Yes') } }
  const made = makeTree({ ko: entryWith(null) }, { ...product, trees })
  expect(made?.tree.root).toBe('paid')
})

test('a broken chart is reported at the line of the guide, and the derived tree holds', () => {
  const entry = entryWith('flowchart TD\n  paid{"Paid?"} --> check-1')
  const made = makeTree({ ko: entry }, product)
  expect(made?.tree).toEqual(deriveTree(entry, product))
  expect(made?.faults).toMatchObject([{ locale: 'ko', in: 'guide', line: 12, column: 17 }])
})

test.each([
  [
    'a circle',
    '  a{"A?"} -->|x| check-1\n  a -->|y| support\n  check-1 -->|right| a',
    'Unexpected cycle `a`',
  ],
  [
    'a check that nothing leads to',
    '  a{"A?"} -->|x| solved\n  a -->|y| support',
    'Unexpected unreachable check `check-1`',
  ],
])('%s is reported', (_name, lines, message) => {
  const made = makeTree({ en: entryWith(`flowchart TD\n${lines}`) }, product)
  expect(made?.faults[0]?.message).toContain(message)
})

test('charts of two languages that draw different trees are reported', () => {
  const other = chart('Was it paid?', 'Yes').replace('|no| support', '|no| solved')
  const made = makeTree(
    { ko: entryWith(chart('결제했나요?', '네')), en: entryWith(other) },
    product,
  )
  expect(made?.faults).toMatchObject([{ locale: 'en', line: 11 }])
  expect(made?.tree.root).toBe('paid')
})

test('another kind of diagram is a picture and no tree', () => {
  const entry = entryWith('sequenceDiagram\n  A->>B: hi')
  expect(makeTree({ ko: entry }, product)).toEqual({ tree: deriveTree(entry, product), faults: [] })
})
