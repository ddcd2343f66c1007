import type { NodeId, Tree, TreeNode } from '../../model/tree.ts'
import { nodesFrom } from '../nodesFrom.ts'

/** A box of the picture of a tree. `solved` and `later` are drawn at each retry that leads there, everything else once. */
export interface DrawnNode {
  /** The node's id, with `@` and the node before it where it is drawn more than once. */
  readonly id: string
  readonly node: NodeId
}

/** A line of the picture; answers that lead to the same node share one. */
export interface DrawnEdge {
  readonly from: string
  readonly to: string
  readonly answers: readonly string[]
}

/** Boxes and lines without coordinates. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/** What is drawn of a tree: boxes in the order in which a person meets them, lines in the order of the options. */
export function drawnTree(tree: Tree): Drawing {
  const nodes = new Map<string, DrawnNode>()
  const edges: DrawnEdge[] = []
  const draw = (id: string, node: NodeId) => {
    if (!nodes.has(id)) nodes.set(id, { id, node })
    return id
  }
  for (const node of nodesFrom(tree.nodes, tree.root)) {
    if (node.kind === 'outcome') {
      if (!isRepeated(node) || node.id === tree.root) draw(node.id, node.id)
      continue
    }
    draw(node.id, node.id)
    const answersTo = new Map<NodeId, string[]>()
    for (const { id, to } of node.options) answersTo.set(to, [...(answersTo.get(to) ?? []), id])
    for (const [to, answers] of answersTo) {
      const target = tree.nodes[to]
      const id = target !== undefined && isRepeated(target) ? `${to}@${node.id}` : to
      edges.push({ from: node.id, to: draw(id, to), answers })
    }
  }
  return { nodes: [...nodes.values()], edges }
}

function isRepeated(node: TreeNode): boolean {
  return node.kind === 'outcome' && (node.outcome === 'solved' || node.outcome === 'later')
}
