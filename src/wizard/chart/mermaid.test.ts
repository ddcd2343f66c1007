// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import mermaid from 'mermaid'
import { beforeAll, expect, test } from 'vitest'
import type { Tree } from '../../model/tree.ts'
import { deriveTree } from '../deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from '../fixtures.ts'
import { makeTree } from '../makeTree.ts'
import { nodeToName } from './chartNames.ts'
import { readChart } from './readChart.ts'
import { writeChart } from './writeChart.ts'

/** What Mermaid understands of a chart: boxes, and arrows with their labels. */
async function asMermaid(text: string) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const chart = Object(db)
  const vertices: Map<string, { text: string; type: string }> = chart.getVertices()
  const edges: readonly { start: string; end: string; text: string }[] = chart.getEdges()
  return {
    boxes: [...vertices].map(([id, { type }]) => `${id} ${type}`).sort(),
    arrows: edges.map(({ start, end, text: label }) => `${start} ${label} ${end}`).sort(),
  }
}

const types = { question: 'diamond', check: 'square', fix: 'round', end: 'stadium' } as const

/** The same of what we understand. */
function asOurs(text: string) {
  const read = readChart(text)
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults[0]))
  return {
    boxes: read.chart.nodes
      .map(({ id, shape }) => `${id} ${shape === null ? '' : types[shape]}`)
      .sort(),
    arrows: read.chart.edges
      .map(
        ({ from, to, answer, text: said }) =>
          `${from} ${said === '' ? answer : `${answer}: ${said}`} ${to}`,
      )
      .sort(),
  }
}

beforeAll(async () => {
  mermaid.initialize({ startOnLoad: false })
  await mermaid.parse('flowchart TD\n  a --> b')
})

const product = productOf([facetOf('end', ['send', 'track']), facetOf('class', ['test', 'live'])])
const trees: readonly (readonly [string, Tree])[] = [
  ['no check', []],
  ['three checks', ['', '', '']],
  ['two questions', ['end=send', 'class=live', '', 'class=test', 'end=track']],
].map(([name, whens]) => [
  `${name}`,
  deriveTree(
    entryOf(
      [...(whens ?? [])].map((when, at) =>
        checkOf(`check-${at + 1}`, `${at}`, when === '' ? [] : [when]),
      ),
    ),
    product,
  ),
])

const said = [
  '어떤 "API"를 호출했나요?',
  '鍵 #1 は <使用中> ですか & `code` | x',
  'Is it (really) [there]?',
]

test.each(trees)('Mermaid draws what we write: %s', async (_name, tree) => {
  for (const text of said) {
    const chart = writeChart(tree, { node: () => text, option: () => 'plain words' })
    expect(asOurs(chart)).toEqual(await asMermaid(chart))
  }
})

test('Mermaid draws what we read', async () => {
  const chart = [
    '%% a comment',
    'flowchart LR',
    '  paid{"Was it paid?"} -->|"yes: Yes"| check-1["Is the depot open?"]',
    '  paid -->|no| support(["Ask us"])',
    '  check-1 -->|right| support',
    '  check-1 -->|wrong| check-1.retry("Open it")',
    '  check-1.retry -->|not-yet| support',
    '  style paid fill:#fff',
  ].join('\n')
  expect(asOurs(chart)).toEqual(await asMermaid(chart))
})

test.each([
  'end',
  'graph',
  'flowchart',
  'subgraph',
  'style',
  'class',
  'click',
  'href',
  'call',
  'linkStyle',
  'classDef',
])('a box named %s, which Mermaid misreads, gets another name', async (id) => {
  const chart = (name: string) =>
    `flowchart TD\n  ${name}["x"]\n  a["y"]\n  a -->|"z"| ${name}\n  ${name} -->|"z"| a\n`
  await expect(asMermaid(chart(id))).rejects.toThrow()
  expect(readChart(chart(id)).kind).toBe('faults')
  expect(asOurs(chart(nodeToName(id)))).toEqual(await asMermaid(chart(nodeToName(id))))
})

test('the chart in the documentation is one that both read', async () => {
  const page = readFileSync('docs/trees.md', 'utf8')
  const charts = [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, chart = '']) => chart)
  expect(charts).toHaveLength(1)
  for (const chart of charts) {
    const named = (boxes: readonly string[]) => boxes.map((box) => box.split(' ')[0])
    const [ours, theirs] = [asOurs(chart), await asMermaid(chart)]
    expect(named(ours.boxes)).toEqual(named(theirs.boxes))
    expect(ours.arrows).toEqual(theirs.arrows)
    const sample = { language: 'mermaid', code: chart, line: 1 }
    const entry = {
      ...entryOf([checkOf('check-1', 'A'), checkOf('check-2', 'B')]),
      samples: [sample],
    }
    expect(makeTree({ en: entry }, product)).toMatchObject({ faults: [], tree: { root: 'paid' } })
  }
})
