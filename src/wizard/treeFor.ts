import type { Entry } from '../model/entry.ts'
import type { NodeId, Tree, TreeNode } from '../model/tree.ts'
import { nodesFrom } from './nodesFrom.ts'

/**
 * The tree as it is in the language of `entry`: steps about checks that the entry lacks there are passed over, as if they could not be checked.
 * The nodes that stay have the same ids and keys, so answers hold across languages. The tree itself where nothing is lacking, or where it has words
 * of its own for what is.
 */
export function treeFor(tree: Tree, entry: Entry): Tree {
  const present = new Set(entry.checks.map(({ id }) => id))
  const isLacking = (node: TreeNode) =>
    (node.kind === 'check' || node.kind === 'retry') &&
    !present.has(node.check) &&
    tree.words?.[node.id] === undefined
  if (!Object.values<TreeNode>(tree.nodes).some(isLacking)) return tree
  const onward = (id: NodeId): NodeId => {
    const node = tree.nodes[id]
    if (node === undefined || !isLacking(node) || node.kind === 'outcome') return id
    const passing = node.kind === 'check' ? 'unknown' : 'not-yet'
    const to = node.options.find((option) => option.id === passing)?.to
    return to === undefined ? id : onward(to)
  }
  const root = onward(tree.root)
  const nodes = Object.fromEntries(
    Object.entries<TreeNode>(tree.nodes).map(([id, node]) => [id, withTargets(node, onward)]),
  )
  const kept = nodesFrom(nodes, root).map((node) => [node.id, node] as const)
  return { ...tree, root, nodes: Object.fromEntries(kept) }
}

function withTargets(node: TreeNode, onward: (id: NodeId) => NodeId): TreeNode {
  switch (node.kind) {
    case 'outcome':
      return node
    // Three cases that read alike: together their options would lose which ids each kind has.
    case 'question':
      return { ...node, options: node.options.map(({ id, to }) => ({ id, to: onward(to) })) }
    case 'check':
      return { ...node, options: node.options.map(({ id, to }) => ({ id, to: onward(to) })) }
    case 'retry':
      return { ...node, options: node.options.map(({ id, to }) => ({ id, to: onward(to) })) }
  }
}
