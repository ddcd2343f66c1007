import type { Entry } from '../../model/entry.ts'
import type { Product } from '../../model/product.ts'
import type { NodeId, TreeNode } from '../../model/tree.ts'
import { nodesFrom } from '../nodesFrom.ts'
import type { Chart, ChartEdge, ChartFault, ChartNode } from './chart.ts'
import { keyOfNode, nameToNode } from './chartNames.ts'
import { type ChartContext, kindOfBox, nodeOfBox } from './chartNode.ts'

/** The nodes of a written tree, and where each was written. */
export interface ChartTree {
  readonly root: NodeId
  readonly nodes: Readonly<Record<NodeId, TreeNode>>
  /** The box of each node that was written; nodes that we added have none. */
  readonly boxes: ReadonlyMap<NodeId, ChartNode>
}

/**
 * The tree that a chart draws, or what keeps it from being one. What a writer may leave out is added: "I don't know" of a question leads to
 * support, of a check to where "right" leads; "not right" leads through the check's fix; a fix that helped is the end.
 * Whether each person comes to an end is for `proveTree` to say.
 */
export function chartToTree(
  chart: Chart,
  entry: Entry,
  product: Product,
): { readonly tree: ChartTree; readonly faults: readonly ChartFault[] } {
  const context: ChartContext = {
    checks: new Set(entry.checks.map(({ id }) => id)),
    facets: new Set(product.facets.map(({ id }) => id)),
    boxes: new Map(chart.nodes.map((node) => [nameToNode(node.id), node])),
  }
  const ways = new Map<NodeId, ChartEdge[]>()
  for (const edge of chart.edges) {
    const from = nameToNode(edge.from)
    ways.set(from, [...(ways.get(from) ?? []), edge])
  }
  const faults: ChartFault[] = []
  const nodes = new Map<NodeId, TreeNode>()
  for (const [id, box] of context.boxes) {
    const made = nodeOfBox(id, box, ways.get(id) ?? [], context)
    faults.push(...made.faults)
    for (const node of made.nodes) nodes.set(node.id, node)
  }
  for (const outcome of ['solved', 'later', 'support'] as const)
    if (!nodes.has(outcome)) nodes.set(outcome, { kind: 'outcome', id: outcome, outcome })
  const root = nameToNode(chart.nodes[0]?.id ?? 'support')
  const all = Object.fromEntries(nodes)
  // Of what we added only what is used; what the writer drew and nothing leads to is for `proveTree`.
  const reached = new Set(nodesFrom(all, root).map(({ id }) => id))
  const kept = [...nodes].filter(([id]) => reached.has(id) || context.boxes.has(id))
  return { tree: { root, nodes: Object.fromEntries(kept), boxes: context.boxes }, faults }
}

/** The words that a chart gives to its nodes and that neither the entry nor the product has: text, and options by their answer. */
export function wordsOfChart(
  chart: Chart,
  entry: Entry,
  product: Product,
): ReadonlyMap<NodeId, { readonly text: string; readonly options: ReadonlyMap<string, string> }> {
  const context: ChartContext = {
    checks: new Set(entry.checks.map(({ id }) => id)),
    facets: new Set(product.facets.map(({ id }) => id)),
    boxes: new Map(chart.nodes.map((node) => [nameToNode(node.id), node])),
  }
  return new Map(
    [...context.boxes].flatMap(([id, box]) => {
      const kind = kindOfBox(id, box, context)
      const facet = product.facets.find((one) => one.id === keyOfNode(id))
      const isKnown =
        (kind === 'question' && facet !== undefined) ||
        (kind === 'check' && context.checks.has(keyOfNode(id)))
      if (kind === null || kind === 'end') return []
      const options = chart.edges
        .filter(({ from, text }) => nameToNode(from) === id && kind === 'question' && text !== '')
        .filter(({ answer }) => !facet?.values.some((value) => value.id === answer))
        .map(({ answer, text }) => [answer, text] as const)
      const text = isKnown ? '' : box.text
      return text === '' && options.length === 0
        ? []
        : [[id, { text, options: new Map(options) }] as const]
    }),
  )
}
