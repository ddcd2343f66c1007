import { type Phrase, say } from '../../model/phrase.ts'
import type { Chart, ChartEdge, ChartFault, ChartNode, ChartShape } from './chart.ts'
import { isTakenName, labelToText } from './chartNames.ts'
import { chartWords } from './chartWords.ts'

export type ReadChart =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'faults'; readonly faults: readonly ChartFault[] }

/** Room enough for any tree that a person draws. */
const mostLines = 2000

const shapes: readonly {
  readonly open: string
  readonly close: string
  readonly shape: ChartShape
}[] = [
  { open: '([', close: '])', shape: 'end' },
  { open: '{', close: '}', shape: 'question' },
  { open: '[', close: ']', shape: 'check' },
  { open: '(', close: ')', shape: 'fix' },
]

/**
 * A Mermaid flowchart of the strict subset in which trees are written, or each fault with its place:
 *
 * ```mermaid
 * flowchart TD
 *   paid{"Was the order paid?"}
 *   paid -->|"yes: Yes"| check-1
 *   paid -->|"no: No"| support(["Contact support"])
 * ```
 *
 * One box or one arrow a line; texts in quotes; names of letters, digits, `-`, `_` and `.`; every arrow with a label `answer` or `answer: words`.
 * Comments (`%%`) and lines that only style the drawing are passed over. Linear; never throws.
 */
export function readChart(text: string): ReadChart {
  const lines = text.split(/\r?\n/)
  if (lines.length > mostLines)
    return oneFault(
      mostLines + 1,
      1,
      say(chartWords.tooLong, { lines: lines.length, most: mostLines }),
      say(chartWords.splitGuide),
    )
  const nodes = new Map<string, ChartNode>()
  const edges: ChartEdge[] = []
  const faults: ChartFault[] = []
  let isOpen = false
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('%%')) continue
    if (!isOpen) {
      if (!/^(?:flowchart|graph)\s+(?:TD|TB|BT|LR|RL);?$/.test(line))
        return oneFault(
          at + 1,
          columnOf(raw),
          say(chartWords.noHead, { line: cut(line) }),
          say(chartWords.writeHead),
        )
      isOpen = true
      continue
    }
    if (/^(?:style|classDef|class|linkStyle)\s/.test(line)) continue
    const read = readLine(raw, at + 1)
    if ('message' in read) {
      faults.push(read)
      continue
    }
    for (const node of read.nodes) addNode(nodes, node, faults)
    if (read.edge !== undefined) edges.push(read.edge)
  }
  if (faults.length > 0) return { kind: 'faults', faults }
  if (nodes.size === 0) return oneFault(1, 1, say(chartWords.empty), say(chartWords.writeBox))
  return { kind: 'chart', chart: { nodes: [...nodes.values()], edges } }
}

function oneFault(line: number, column: number, message: Phrase, help: Phrase): ReadChart {
  return { kind: 'faults', faults: [{ line, column, message, help }] }
}

/** The first text of a box counts; a second, other one is a fault. */
function addNode(nodes: Map<string, ChartNode>, node: ChartNode, faults: ChartFault[]): void {
  const known = nodes.get(node.id)
  if (known === undefined || known.shape === null) {
    nodes.set(node.id, known === undefined || node.shape !== null ? node : known)
    return
  }
  if (node.shape === null || (node.shape === known.shape && node.text === known.text)) return
  const { line, column } = node
  faults.push({
    line,
    column,
    message: say(chartWords.secondText, { box: node.id }),
    help: say(chartWords.textOnce, { box: node.id, line: known.line }),
  })
}

interface ReadLine {
  readonly nodes: readonly ChartNode[]
  readonly edge?: ChartEdge
}

function readLine(raw: string, line: number): ReadLine | ChartFault {
  const start = columnOf(raw) - 1
  const first = readNode(raw, start, line)
  if ('message' in first) return first
  const rest = raw.slice(first.end)
  if (isEnd(rest)) return { nodes: [first.node] }
  const arrow = /^\s*-->\s*(?:\|([^|]*)\|)?\s*/.exec(rest)
  if (arrow === null)
    return {
      ...placeOf(line, first.end),
      message: say(chartWords.notArrow, foundAt(raw, first.end)),
      help: say(chartWords.oneALine),
    }
  const label = readLabel(arrow[1])
  if (label === null) {
    return {
      line,
      column: first.end + rest.indexOf('-->') + 1,
      message:
        arrow[1] === undefined
          ? say(chartWords.noLabel)
          : say(chartWords.badLabel, { label: cut(arrow[1]) }),
      help: say(chartWords.writeLabel),
    }
  }
  const second = readNode(raw, first.end + arrow[0].length, line)
  if ('message' in second) return second
  if (!isEnd(raw.slice(second.end)))
    return {
      ...placeOf(line, second.end),
      message: say(chartWords.notEnd, foundAt(raw, second.end)),
      help: say(chartWords.oneArrow),
    }
  return {
    nodes: [first.node, second.node],
    edge: {
      from: first.node.id,
      to: second.node.id,
      ...label,
      line,
      column: first.end + rest.indexOf('-->') + 1,
    },
  }
}

function isEnd(rest: string): boolean {
  const text = rest.trim()
  return text === '' || text === ';'
}

function readLabel(raw: string | undefined): { answer: string; text: string } | null {
  const quoted = /^(?:"([^"]*)"|([\w .:-]+))$/.exec(raw?.trim() ?? '')
  const label = labelToText(quoted?.[1] ?? quoted?.[2] ?? '')
  const parts = /^([a-z0-9]+(?:[-.][a-z0-9]+)*)(?:\s*:\s*(.*))?$/.exec(label)
  return parts?.[1] === undefined ? null : { answer: parts[1], text: parts[2] ?? '' }
}

function readNode(
  raw: string,
  start: number,
  line: number,
): { readonly node: ChartNode; readonly end: number } | ChartFault {
  const id = /^[A-Za-z0-9_](?:[A-Za-z0-9_.]|-(?![->.]))*/.exec(raw.slice(start))?.[0]
  if (id === undefined || isTakenName(id))
    return {
      ...placeOf(line, start),
      message: say(chartWords.notName, foundAt(raw, start)),
      help: id === undefined ? say(chartWords.nameBox) : say(chartWords.takenName, { id }),
    }
  const after = start + id.length
  const node = { id, shape: null, text: '', line, column: start + 1 }
  const shape = shapes.find(({ open }) => raw.startsWith(open, after))
  if (shape === undefined) return { node, end: after }
  const text = readText(raw, after + shape.open.length, shape.close)
  if (text === null)
    return {
      ...placeOf(line, after),
      message: say(chartWords.notText, { ...foundAt(raw, after), close: shape.close }),
      help: say(chartWords.writeText, { box: `${id}${shape.open}"…"${shape.close}` }),
    }
  return { node: { ...node, shape: shape.shape, text: text.text }, end: text.end }
}

/** A quoted text, or one without any mark that Mermaid reads, up to the closing bracket. */
function readText(raw: string, start: number, close: string): { text: string; end: number } | null {
  const found = /^(?:"([^"]*)"|([^"()[\]{}|<>#`\\]+))/.exec(raw.slice(start))
  if (found === null || !raw.startsWith(close, start + found[0].length)) return null
  const text = labelToText(found[1] ?? found[2] ?? '')
  return { text, end: start + found[0].length + close.length }
}

function placeOf(line: number, at: number) {
  return { line, column: at + 1 }
}

/** What stands at a place of a line, as a message names it. */
function foundAt(raw: string, at: number) {
  const there = raw.slice(at).trim()
  return { found: there === '' ? say(chartWords.lineEnd) : `\`${cut(there)}\`` }
}

function columnOf(raw: string): number {
  return raw.length - raw.trimStart().length + 1
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
