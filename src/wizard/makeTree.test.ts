import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../model/entry.ts'
import { tell } from '../model/phrase.ts'
import { writeChart } from './chart/writeChart.ts'
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
  const [fault] = made?.faults ?? []
  expect(fault && tell(fault.message, 'en')).toContain(message)
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

test('a tree drawn in a guide, in the product or kept as JSON is the tree that was derived', () => {
  const conditions = ['', 'api=send', 'api=track']
  const whens = fc.array(fc.constantFrom(...conditions), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(whens, (all) => {
      const checks = all.map((when, at) =>
        checkOf(`check-${at + 1}`, `Check ${at}`, when === '' ? [] : [when]),
      )
      const derived = deriveTree(entryOf(checks), product)
      const drawn = writeChart(derived, { node: ({ id }) => `Box ${id}`, option: (_, id) => id })
      const guide = {
        ...entryOf(checks),
        samples: [{ language: 'mermaid', code: drawn, line: 1 }],
      }
      const inProduct = { ...product, trees: { [derived.entry]: { en: drawn } } }
      for (const made of [
        makeTree({ en: guide }, product),
        makeTree({ en: guide, ja: guide, ko: guide }, product),
        makeTree({ en: entryOf(checks) }, inProduct),
        makeTree({ en: { ...guide, samples: [] } }, inProduct),
      ]) {
        expect(made?.faults).toEqual([])
        const again = JSON.parse(JSON.stringify(made?.tree))
        expect([again.root, again.nodes]).toEqual([derived.root, derived.nodes])
        expect(again.version).toBe(derived.version)
      }
    }),
    { numRuns: 60 },
  )
})
