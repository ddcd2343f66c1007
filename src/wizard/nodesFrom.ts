import type { NodeId, TreeNode } from '../model/tree.ts'

/** The nodes that `root` leads to, each once, breadth first; ids that name nothing are left out. */
export function nodesFrom(
  nodes: Readonly<Record<NodeId, TreeNode>>,
  root: NodeId,
): readonly TreeNode[] {
  const seen = new Set<NodeId>([root])
  for (const id of seen) {
    const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined
    if (node === undefined || node.kind === 'outcome') continue
    for (const { to } of node.options) seen.add(to)
  }
  return [...seen].flatMap((id) => {
    const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined
    return node === undefined ? [] : [node]
  })
}
