import type { Entry } from '../model/entry.ts'
import { type Locale, locales, type Words } from '../model/locale.ts'
import { say } from '../model/phrase.ts'
import type { Product } from '../model/product.ts'
import type { NodeId, NodeWords, Tree } from '../model/tree.ts'
import type { Chart, ChartFault } from './chart/chart.ts'
import { type ChartTree, chartToTree, wordsOfChart } from './chart/chartToTree.ts'
import { chartWords } from './chart/chartWords.ts'
import { proofHelps, proofNames, proofWords } from './chart/proofWords.ts'
import { readChart } from './chart/readChart.ts'
import { deriveTree } from './deriveTree.ts'
import { mergeChecks } from './mergeChecks.ts'
import { proveTree, type TreeFault } from './proveTree.ts'
import { treeVersion } from './treeVersion.ts'

/** A fault of a written tree: in the guide of which language, or in `product.yaml`, at which line of it where that is known. */
export interface WrittenFault extends ChartFault {
  readonly locale: Locale
  readonly in: 'guide' | 'product'
  /** The check of the entry to which no arrow leads, where that is the fault. */
  readonly unreachable?: string
}

export interface MadeTree {
  readonly tree: Tree
  readonly faults: readonly WrittenFault[]
}

/** A chart as text, and the line before its first. */
interface Written {
  readonly locale: Locale
  readonly in: WrittenFault['in']
  readonly text: string
  readonly offset: number
  readonly entry: Entry
}

/**
 * The tree of an entry that stands in these languages: the one that its writer drew, in a Mermaid fence of the guide or in the product's `trees`, else
 * the derived one. It has the checks of every language: `treeFor` leaves out what a language lacks. A drawn tree is proven like any other; one that is broken is reported, and the derived tree holds.
 */
export function makeTree(
  twins: Readonly<Partial<Record<Locale, Entry>>>,
  product: Product,
): MadeTree | null {
  const order = [...new Set([...(product.source ? [product.source] : []), ...locales])]
  const entries = order.flatMap((locale) => twins[locale] ?? [])
  const [first] = entries
  if (first === undefined) return null
  return makeMerged({ ...first, checks: mergeChecks(entries) }, order, twins, product)
}

/** The tree of `source`, which has the checks of all languages. */
function makeMerged(
  source: Entry,
  order: readonly Locale[],
  twins: Readonly<Partial<Record<Locale, Entry>>>,
  product: Product,
): MadeTree {
  const written = order.flatMap((locale) => writtenIn(locale, twins, product, source))
  const [first, ...others] = written
  const derived = deriveTree(source, product)
  if (first === undefined) return { tree: derived, faults: [] }
  const read = treeOf(first, source, product)
  if (read.kind === 'faults') return { tree: derived, faults: read.faults }
  const charts = others.map((other) => ({ other, read: treeOf(other, source, product) }))
  const twinsRead = charts.flatMap(({ other, read: twin }) =>
    differences(first, read.tree, other, twin),
  )
  const drawn = [
    { locale: first.locale, chart: read.chart },
    ...charts.flatMap(({ other, read: twin }) =>
      twin.kind === 'tree' ? [{ locale: other.locale, chart: twin.chart }] : [],
    ),
  ]
  const { root, nodes } = read.tree
  const words = wordsOf(drawn, source, product)
  const tree: Tree = {
    product: product.id,
    entry: source.id,
    root,
    nodes,
    ...(Object.keys(words).length > 0 ? { words } : {}),
    version: treeVersion(root, nodes, source.checks),
  }
  return { tree, faults: twinsRead }
}

function writtenIn(
  locale: Locale,
  twins: Readonly<Partial<Record<Locale, Entry>>>,
  product: Product,
  source: Entry,
): readonly Written[] {
  const entry = twins[locale]
  const sample = entry?.samples.find(
    ({ language, code }) => language.toLowerCase() === 'mermaid' && isFlowchart(code),
  )
  if (entry !== undefined && sample !== undefined)
    return [{ locale, in: 'guide', text: sample.code, offset: sample.line, entry }]
  const text = product.trees?.[source.id]?.[locale]
  return text === undefined
    ? []
    : [{ locale, in: 'product', text, offset: 0, entry: entry ?? source }]
}

/** Whether an entry's tree was drawn, in any of its languages: what `makeTree` then reads. */
export function isDrawn(
  twins: Readonly<Partial<Record<Locale, Entry>>>,
  product: Product,
): boolean {
  return Object.values(twins).some(
    ({ id, samples }) =>
      product.trees?.[id] !== undefined ||
      samples.some(
        ({ language, code }) => language.toLowerCase() === 'mermaid' && isFlowchart(code),
      ),
  )
}

/** Whether a Mermaid text draws a flowchart; other diagrams in a guide are pictures and no trees. */
function isFlowchart(code: string): boolean {
  const first = code.split('\n').find((line) => line.trim() !== '' && !line.trim().startsWith('%%'))
  return /^\s*(?:flowchart|graph)\b/.test(first ?? '')
}

type Read =
  | { readonly kind: 'tree'; readonly tree: ChartTree; readonly chart: Chart }
  | { readonly kind: 'faults'; readonly faults: readonly WrittenFault[] }

function treeOf(written: Written, source: Entry, product: Product): Read {
  const place = (faults: readonly (ChartFault & Pick<WrittenFault, 'unreachable'>)[]): Read => ({
    kind: 'faults',
    faults: faults.map((fault) => ({
      ...fault,
      line: fault.line + written.offset,
      locale: written.locale,
      in: written.in,
    })),
  })
  const read = readChart(written.text)
  if (read.kind === 'faults') return place(read.faults)
  const { tree, faults } = chartToTree(read.chart, source, product)
  if (faults.length > 0) return place(faults)
  const proof = proveTree(
    { product: product.id, entry: source.id, root: tree.root, nodes: tree.nodes, version: '' },
    source.checks.map(({ id }) => id),
  )
  return proof.length > 0
    ? place(proof.map((fault) => proofFault(fault, tree)))
    : { kind: 'tree', tree, chart: read.chart }
}

function proofFault(
  { rule, node, check }: TreeFault,
  { boxes, root }: ChartTree,
): ChartFault & Pick<WrittenFault, 'unreachable'> {
  const box = boxes.get(node) ?? boxes.get(node.replace('.retry', '')) ?? boxes.get(root)
  const name = rule === 'unreachable-check' ? (check ?? node) : node
  return {
    line: box?.line ?? 1,
    column: box?.column ?? 1,
    message: say(proofWords.message, { what: say(proofNames[rule]), name }),
    help: say(proofHelps[rule]),
    ...(rule === 'unreachable-check' && check !== undefined ? { unreachable: check } : {}),
  }
}

/** What is wrong with the same tree in another language: faults of its own, or other boxes and arrows. */
function differences(
  first: Written,
  tree: ChartTree,
  other: Written,
  twin: Read,
): readonly WrittenFault[] {
  if (twin.kind === 'faults') return twin.faults
  if (shapeOf(tree) === shapeOf(twin.tree)) return []
  return [
    {
      locale: other.locale,
      in: other.in,
      line: other.offset + 1,
      column: 1,
      message: say(chartWords.unlikeTwin, { locale: first.locale }),
      help: say(chartWords.copyChart),
    },
  ]
}

function shapeOf({ root, nodes }: ChartTree): string {
  const sorted = Object.entries(nodes).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([root, sorted])
}

function wordsOf(
  drawn: readonly { readonly locale: Locale; readonly chart: Chart }[],
  source: Entry,
  product: Product,
): Readonly<Record<NodeId, NodeWords>> {
  const words = new Map<NodeId, { text: Words; options: Record<string, Words> }>()
  for (const { locale, chart } of drawn)
    for (const [id, { text, options }] of wordsOfChart(chart, source, product)) {
      const known = words.get(id) ?? { text: {}, options: {} }
      const merged = { ...known.options }
      for (const [answer, said] of options) merged[answer] = { ...merged[answer], [locale]: said }
      words.set(id, {
        text: text === '' ? known.text : { ...known.text, [locale]: text },
        options: merged,
      })
    }
  return Object.fromEntries(words)
}
