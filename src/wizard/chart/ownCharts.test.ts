// @vitest-environment jsdom
import mermaid from 'mermaid'
import { beforeAll, expect, test } from 'vitest'
import { readChart } from './readChart.ts'

const guides: Record<string, string> = import.meta.glob('../../../content/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const charts = Object.entries(guides).flatMap(([file, text]) =>
  [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(
    (fence) => [file.replace(/^.*content\//, ''), fence[1] ?? ''] as const,
  ),
)

beforeAll(() => {
  mermaid.initialize({ startOnLoad: false })
})

test('our guides draw a tree in each language', () => {
  expect(charts.length).toBeGreaterThanOrEqual(3)
})

test.each(charts)(
  'Mermaid itself draws the tree of %s, with the boxes and arrows that we read',
  async (_file, text) => {
    await mermaid.parse(text)
    const read = readChart(text)
    if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults[0]))
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
    const chart = Object(db)
    const boxes: ReadonlyMap<string, unknown> = chart.getVertices()
    const arrows: readonly { readonly start: string; readonly end: string }[] = chart.getEdges()
    expect([...boxes.keys()].sort()).toEqual(read.chart.nodes.map(({ id }) => id).sort())
    expect(arrows.map(({ start, end }) => `${start} ${end}`).sort()).toEqual(
      read.chart.edges.map(({ from, to }) => `${from} ${to}`).sort(),
    )
  },
)
