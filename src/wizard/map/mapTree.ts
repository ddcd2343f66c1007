import type { NodeId, Tree } from '../../model/tree.ts'
import { nodeOf } from '../nodeOf.ts'
import { layoutDrawing, type Measures, type PlacedEdge, type TreeLayout } from './layoutTree.ts'
import { fixOf, stationsOf } from './stationsOf.ts'

/** A place on the map of a tree. */
export interface Station {
  readonly id: NodeId
  readonly kind: 'question' | 'check' | 'fix' | 'solved' | 'later' | 'support' | 'elsewhere'
  /** The nodes of the tree that it stands for: a check and its fix are one place. */
  readonly nodes: readonly NodeId[]
  /** Its centre. */
  readonly x: number
  readonly y: number
}

/** A way from one station to another. */
export interface MapLine {
  readonly from: NodeId
  readonly to: NodeId
  /** The answers that lead this way; empty where there is no other. */
  readonly answers: readonly string[]
  /** The path of an SVG. */
  readonly d: string
  /** Where the words of its answers stand: the middle of their lower edge. */
  readonly x: number
  readonly y: number
}

/** A tree as a picture: ids and coordinates only, the same in every language. */
export interface TreeMap {
  readonly width: number
  readonly height: number
  readonly stations: readonly Station[]
  readonly lines: readonly MapLine[]
}

/** The measures of a map, in pixels. */
export const mapMeasures = {
  station: 36,
  /** Words of answers: this wide, and four lines high. */
  words: { width: 100, height: 61 },
  /** Words of ends, below them: two lines. */
  endHeight: 34,
  margin: 6,
}

const columns: Measures = {
  width: mapMeasures.station,
  height: mapMeasures.station,
  gapX: 68,
  gapY: 1,
  // Words stand on lines that pass a row, too.
  passing: 1,
}
const gaps = { plain: 26, worded: mapMeasures.words.height + 42 }

/** The places and ways of a tree, laid out: from the root down, or from left to right where there is only one way. */
export function mapTree(tree: Tree): TreeMap {
  const layout = layoutDrawing(stationsOf(tree), columns)
  const isRow = layout.edges.every(({ answers }) => answers.length === 0)
  const tops = topsOf(layout, isRow)
  const { station, words, margin } = mapMeasures
  const side = isRow ? margin : Math.max(margin, (words.width - station) / 2)
  const along = (y: number) => {
    const rank = Math.floor(y / (columns.height + columns.gapY))
    return (tops[rank] ?? 0) + (y - rank * (columns.height + columns.gapY)) + margin
  }
  const place = ({ x, y }: Point): Point =>
    isRow
      ? { x: along(y) + (words.width - station) / 2 - margin, y: x + margin }
      : { x: x + side, y: along(y) }
  const stations = layout.nodes.map(({ id, x, y }) => ({
    ...stationOf(tree, id),
    ...place({ x: x + station / 2, y: y + station / 2 }),
  }))
  const lines = layout.edges.map((edge) => lineOf(edge, place))
  const far = {
    x: Math.max(...stations.map(({ x }) => x), ...lines.map(({ x }) => x)),
    y: Math.max(...stations.map(({ y }) => y)),
  }
  return {
    width: Math.ceil(far.x + words.width / 2),
    height: Math.ceil(far.y + station / 2 + mapMeasures.endHeight),
    stations,
    lines,
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How far down each row begins: rows to which answers lead leave room for their words. */
function topsOf({ nodes, edges }: TreeLayout, isRow: boolean): readonly number[] {
  const rankAt = (y: number) => Math.floor(y / (columns.height + columns.gapY))
  const worded = new Set(
    edges.flatMap(({ answers, points }) => (answers.length > 0 ? [rankAt(points[1]?.y ?? 0)] : [])),
  )
  const last = Math.max(...nodes.map(({ y }) => rankAt(y)))
  const tops = [0]
  for (let rank = 1; rank <= last; rank++) {
    const gap = isRow ? gaps.plain * 1.2 : worded.has(rank) ? gaps.worded : gaps.plain
    tops.push((tops[rank - 1] ?? 0) + columns.height + gap)
  }
  return tops
}

function stationOf(tree: Tree, id: NodeId): Pick<Station, 'id' | 'kind' | 'nodes'> {
  const node = nodeOf(tree, id)
  switch (node.kind) {
    case 'question':
      return { id, kind: 'question', nodes: [id] }
    case 'check': {
      const fix = fixOf(tree, node)
      return { id, kind: 'check', nodes: fix === null ? [id] : [id, fix] }
    }
    case 'retry':
      return { id, kind: 'fix', nodes: [id] }
    case 'outcome':
      return { id, kind: node.outcome, nodes: [id] }
  }
  return node satisfies never
}

function lineOf(
  { from, to, answers, points }: PlacedEdge,
  place: (point: Point) => Point,
): MapLine {
  const [first, ...rest] = points.map(place)
  const start = first ?? { x: 0, y: 0 }
  let before = start
  let d = `M${round(start.x)} ${round(start.y)}`
  for (const point of rest) {
    if (point.x === before.x || point.y === before.y) d += `L${round(point.x)} ${round(point.y)}`
    else {
      const end = bendOf(before, point)
      const middle = round((before.y + end) / 2)
      d += `C${round(before.x)} ${middle} ${round(point.x)} ${middle} ${round(point.x)} ${round(end)}`
      if (end !== point.y) d += `V${round(point.y)}`
    }
    before = point
  }
  const { x, y } = rest[0] ?? start
  return { from, to, answers, d, x: round(x), y: round(y) }
}

/** Where a way has come to its column: above the words, where the gap has room for them, so that it runs upright behind its own and behind no others. */
function bendOf(before: Point, { y }: Point): number {
  const above = y - mapMeasures.words.height - 8
  return above > before.y ? above : y
}

const round = (value: number): number => Math.round(value * 10) / 10
