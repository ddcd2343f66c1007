import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell } from '../../model/phrase.ts'
import type { Tree } from '../../model/tree.ts'
import { deriveTree } from '../deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from '../fixtures.ts'
import { proveTree } from '../proveTree.ts'
import { labelToText, nameToNode, nodeToName, textToLabel } from './chartNames.ts'
import { chartToTree } from './chartToTree.ts'
import { readChart } from './readChart.ts'
import { writeChart } from './writeChart.ts'

const product = productOf([facetOf('api', ['send', 'track']), facetOf('end', ['test', 'live'])])

function drawn(text: string, checks: readonly string[] = []) {
  const read = readChart(text)
  if (read.kind === 'faults') return read.faults
  const entry = entryOf(checks.map((id) => checkOf(id, id)))
  const { tree, faults } = chartToTree(read.chart, entry, product)
  return faults.length > 0 ? faults : tree
}

const conditions = ['', 'api=send', 'api=track', 'end=test', 'end=live']

test('a tree that is written and read again is the same', () => {
  const whens = fc.array(fc.constantFrom(...conditions), { maxLength: 6 })
  fc.assert(
    fc.property(whens, fc.string({ unit: 'grapheme', minLength: 1 }), (all, said) => {
      const entry = entryOf(
        all.map((when, at) => checkOf(`check-${at + 1}`, `${at}`, when === '' ? [] : [when])),
      )
      const tree: Tree = deriveTree(entry, product)
      const text = writeChart(tree, {
        node: ({ id }) => `${id} ${said}`,
        option: (_, id) => (id === 'unknown' ? '' : said),
      })
      const read = readChart(text)
      if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults[0]))
      const again = chartToTree(read.chart, entry, product)
      expect(again.faults).toEqual([])
      expect({ root: again.tree.root, nodes: again.tree.nodes }).toEqual({
        root: tree.root,
        nodes: tree.nodes,
      })
    }),
    { numRuns: 60 },
  )
})

test('a label says again what was written into it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const label = textToLabel(text)
      expect(label.slice(1, -1)).not.toMatch(/["<>|`\\]/)
      expect(labelToText(label.slice(1, -1))).toBe(text.replace(/\s+/g, ' ').trim())
    }),
  )
})

test.each(['check-1', 'check-1~2', 'end', 'end-user', 'class', 'api', 'elsewhere~lost-number'])(
  'the name of %s leads back to it',
  (id) => {
    expect(nameToNode(nodeToName(id))).toBe(id)
  },
)

test('what a writer may leave out is added', () => {
  const tree = drawn(
    [
      'flowchart TD',
      '  paid{"Was it paid?"}',
      '  paid -->|"yes: Yes"| check-1',
      '  paid -->|"no: No"| support',
      '  check-1 -->|right| support',
    ].join('\n'),
    ['check-1'],
  )
  expect(tree).toMatchObject({
    root: 'paid',
    nodes: {
      paid: {
        kind: 'question',
        options: [
          { id: 'yes', to: 'check-1' },
          { id: 'no', to: 'support' },
          { id: 'unknown', to: 'support' },
        ],
      },
      'check-1': {
        options: [
          { id: 'right', to: 'support' },
          { id: 'wrong', to: 'check-1.retry' },
          { id: 'unknown', to: 'support' },
        ],
      },
      'check-1.retry': {
        options: [
          { id: 'solved', to: 'solved' },
          { id: 'not-yet', to: 'support' },
          { id: 'later', to: 'later' },
        ],
      },
    },
  })
  if (!('root' in tree)) throw new Error('expected a tree')
  const whole = { ...tree, product: 'parcels', entry: 'lost-parcel', version: '' }
  expect(proveTree(whole, ['check-1'])).toEqual([])
})

test('comments and styles are passed over', () => {
  const text = [
    '%% ours',
    'graph LR;',
    '  a{"A?"} -->|x| support',
    '  a -->|y| solved',
    '  style a fill:#fff',
    '  classDef big font-size:2em',
  ].join('\n')
  expect(drawn(text)).toMatchObject({ root: 'a' })
})

test.each<[string, string, string]>([
  [
    'no flowchart',
    'sequenceDiagram\n  A->>B: hi',
    '1:1 Unexpected `sequenceDiagram`, expected the first line of a flowchart',
  ],
  [
    'a word of Mermaid',
    'flowchart TD\n  end["x"]',
    '2:3 Unexpected `end["x"]`, expected the name of a box',
  ],
  [
    'an arrow without a label',
    'flowchart TD\n  a{"A?"} --> b',
    '2:11 Unexpected arrow without a label, expected an answer',
  ],
  [
    'a label that is no answer',
    'flowchart TD\n  a{"A?"} -->|"네"| b',
    '2:11 Unexpected arrow with the label `"네"`, expected an answer',
  ],
  [
    'two arrows in a line',
    'flowchart TD\n  a -->|x| b -->|y| c',
    '2:13 Unexpected `-->|y| c`, expected the end of the line',
  ],
  [
    'a Korean name',
    'flowchart TD\n  가["x"]',
    '2:3 Unexpected `가["x"]`, expected the name of a box',
  ],
  [
    'a text without quotes',
    'flowchart TD\n  a[is "it"?]',
    '2:4 Unexpected `[is "it"?]`, expected a text in quotes and `]`',
  ],
  [
    'a subgraph',
    'flowchart TD\n  subgraph one',
    '2:3 Unexpected `subgraph one`, expected the name of a box',
  ],
  ['an empty chart', 'flowchart TD\n', '1:1 Unexpected empty chart, expected at least one box'],
  [
    'two texts for a box',
    'flowchart TD\n  a{"A"} -->|x| support\n  a{"B"} -->|y| support',
    '3:3 Unexpected second text for `a`, expected only its name',
  ],
  [
    'a question with one answer',
    'flowchart TD\n  a{"A?"} -->|x| support',
    '2:3 Unexpected question `a` with 1 answers, expected two or more',
  ],
  [
    'an unknown end',
    'flowchart TD\n  a{"A?"} -->|x| support\n  a -->|y| bye(["Bye"])',
    '3:12 Unexpected end `bye`, expected `solved`, `later`, `support` or `elsewhere__` and an entry',
  ],
  [
    'an answer that no check has',
    'flowchart TD\n  a["A"] -->|yes| support\n  a -->|right| support',
    '2:10 Unexpected answer `yes` from `a`, expected `right`, `wrong`, `unknown`',
  ],
  [
    'a check that is never right',
    'flowchart TD\n  a["A"] -->|wrong| support',
    '2:3 Unexpected check `a` without an arrow `right`, expected one',
  ],
  [
    'an answer twice',
    'flowchart TD\n  a{"A?"} -->|x| support\n  a -->|x| solved',
    '3:5 Unexpected second arrow `x` from `a`, expected one',
  ],
  [
    'an arrow from an end',
    'flowchart TD\n  support -->|x| solved',
    '2:11 Unexpected arrow from the end `support`, expected none',
  ],
  [
    'a box that is nowhere written',
    'flowchart TD\n  a{"A?"} -->|x| b\n  a -->|y| support',
    '2:18 Unexpected `b` without a text, expected a check of the entry or a box with a text',
  ],
])('reports %s where it stands', (_name, text, expected) => {
  const faults = drawn(text)
  if (!Array.isArray(faults)) throw new Error('expected faults')
  expect(
    faults.map(({ line, column, message }) => `${line}:${column} ${tell(message, 'en')}`),
  ).toEqual([expected])
  expect(faults.every(({ help }) => tell(help, 'en') !== '')).toBe(true)
})

test('reads anything without throwing', () => {
  const piece = fc.constantFrom(
    'a',
    '["x"]',
    '{',
    '-->',
    '|',
    '"',
    '\n',
    'end',
    ' ',
    '%%',
    '(',
    ')',
    '가',
    '#quot;',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = `flowchart TD\n${pieces.join('')}`
      expect(Array.isArray(drawn(text)) || 'root' in Object(drawn(text))).toBe(true)
    }),
  )
})

test('a long line costs no more than its length', () => {
  const start = performance.now()
  drawn(`flowchart TD\n  a["${'x '.repeat(1 << 19)}`)
  drawn(`flowchart TD\n  ${'a-'.repeat(1 << 19)}`)
  drawn(`flowchart TD\n  a${' '.repeat(1 << 20)}x`)
  drawn(`flowchart TD\n  a -->|x${' '.repeat(1 << 20)}!| b`)
  expect(performance.now() - start).toBeLessThan(3000)
})
