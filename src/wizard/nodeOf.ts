import type { NodeId, Tree, TreeNode } from '../model/tree.ts'

/** The node of that id. Throws where there is none: a proven tree names only nodes that it has. */
export function nodeOf(tree: Tree, id: NodeId): TreeNode {
  const node = Object.hasOwn(tree.nodes, id) ? tree.nodes[id] : undefined
  if (node === undefined) throw new Error(`The tree of \`${tree.entry}\` has no node \`${id}\``)
  return node
}
