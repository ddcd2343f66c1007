import type { Tree } from '../../model/tree.ts'
import { type Drawing, type DrawnEdge, type DrawnNode, drawnTree } from './drawnTree.ts'
import { orderRows } from './orderRows.ts'
import { placeInOrder } from './placeInOrder.ts'
import { rankNodes } from './rankNodes.ts'

/** The measures of a picture, in its own units. */
export interface Measures {
  readonly width: number
  readonly height: number
  readonly gapX: number
  readonly gapY: number
  /** The share of a box's width that a line takes where it passes a row; a tenth where it is left out. */
  readonly passing?: number
}

export interface PlacedNode extends DrawnNode {
  /** The upper left corner. */
  readonly x: number
  readonly y: number
}

export interface PlacedEdge extends DrawnEdge {
  /** From the lower edge of one box to the upper edge of the other, upright in each row between. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** A tree with coordinates: all boxes have the size of `measures`, nothing lies outside `width` and `height`. */
export interface TreeLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

export const usualMeasures: Measures = { width: 184, height: 64, gapX: 24, gapY: 48 }

const sweeps = 12

/**
 * Where to draw the boxes and lines of a tree: rows from the root down, few crossings, boxes near what leads to them. Pure and deterministic,
 * the same in every language, so that it is made once at build time. Meant for up to some hundred boxes. Refuses nothing but a cycle, which
 * `proveTree` finds before.
 */
export function layoutTree(tree: Tree, measures: Measures = usualMeasures): TreeLayout {
  return layoutDrawing(drawnTree(tree), measures)
}

/** The same for boxes and lines of any drawing without a cycle. */
export function layoutDrawing({ nodes, edges }: Drawing, measures: Measures): TreeLayout {
  const ranks = rankNodes(nodes, edges)
  const chains = edges.map((edge, index) => ({ edge, chain: chainOf(edge, index, ranks) }))
  const links = chains.flatMap(({ chain }) =>
    chain.slice(1).map((to, at) => ({ from: chain[at] ?? to, to })),
  )
  const rows = orderRows(rowsOf(nodes, chains, ranks), links)
  const boxes = new Set(nodes.map(({ id }) => id))
  const { passing = 0.1 } = measures
  const centres = centresOf(rows, links, (id) => (boxes.has(id) ? 0.5 : passing / 2), measures)
  const left = Math.min(...nodes.map(({ id }) => (centres.get(id) ?? 0) - measures.width / 2))
  const centreOf = (id: string) => Math.round((centres.get(id) ?? 0) - left)
  const top = (rank: number) => rank * (measures.height + measures.gapY)
  const placed = nodes.map((node) => ({
    ...node,
    x: centreOf(node.id) - measures.width / 2,
    y: top(ranks.get(node.id) ?? 0),
  }))
  const lines = chains.map(({ edge, chain }) => {
    const rank = ranks.get(edge.from) ?? 0
    const points = chain.flatMap((id, at) =>
      heightsAt(at, chain.length, measures).map((y) => ({
        x: centreOf(id),
        y: top(rank + at) + y,
      })),
    )
    return { ...edge, points }
  })
  const xs = [
    ...placed.map(({ x }) => x + measures.width),
    ...lines.flatMap(({ points }) => points.map(({ x }) => x)),
  ]
  return {
    width: Math.max(...xs),
    height: Math.max(...placed.map(({ y }) => y)) + measures.height,
    nodes: placed,
    edges: lines,
  }
}

/** The lower edge for the first box of a line, the upper edge for the last; in a row between both, so that it passes the boxes there upright. */
function heightsAt(at: number, length: number, { height }: Measures): readonly number[] {
  if (at === 0) return [height]
  return at === length - 1 ? [0] : [0, height]
}

/** The places that a line goes through, one a row: its boxes, and an id of its own in each row between. */
function chainOf(
  { from, to }: DrawnEdge,
  index: number,
  ranks: ReadonlyMap<string, number>,
): readonly string[] {
  const rows = (ranks.get(to) ?? 0) - (ranks.get(from) ?? 0)
  return [from, ...Array.from({ length: rows - 1 }, (_, at) => `#${index}.${at}`), to]
}

function rowsOf(
  nodes: readonly DrawnNode[],
  chains: readonly { readonly edge: DrawnEdge; readonly chain: readonly string[] }[],
  ranks: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const rows: string[][] = []
  const add = (rank: number, id: string) => {
    while (rows.length <= rank) rows.push([])
    rows[rank]?.push(id)
  }
  for (const { id } of nodes) add(ranks.get(id) ?? 0, id)
  for (const { edge, chain } of chains)
    for (const [at, id] of chain.slice(1, -1).entries())
      add((ranks.get(edge.from) ?? 0) + 1 + at, id)
  return rows
}

/** The centre of everything in the rows: again and again near the mean of its neighbours above, then below. */
function centresOf(
  rows: readonly (readonly string[])[],
  links: readonly { readonly from: string; readonly to: string }[],
  share: (id: string) => number,
  { width, gapX }: Measures,
): ReadonlyMap<string, number> {
  const above = new Map<string, string[]>()
  const below = new Map<string, string[]>()
  for (const { from, to } of links) {
    above.set(to, [...(above.get(to) ?? []), from])
    below.set(from, [...(below.get(from) ?? []), to])
  }
  const centres = new Map<string, number>()
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const down = sweep % 2 === 0
    const neighbours = down ? above : below
    for (const row of down ? rows : rows.toReversed()) {
      const wishes = row.map((id) => {
        const known = (neighbours.get(id) ?? []).flatMap((other) => centres.get(other) ?? [])
        const mean = known.reduce((sum, centre) => sum + centre, 0) / known.length
        return { centre: known.length > 0 ? mean : (centres.get(id) ?? 0), half: share(id) * width }
      })
      for (const [at, centre] of placeInOrder(wishes, gapX).entries())
        centres.set(row[at] ?? '', centre)
    }
  }
  return centres
}
