import type { NodeId, Tree } from '../../model/tree.ts'
import { nodeOf } from '../../wizard/nodeOf.ts'

/** The most questions and checks that may still come, this one among them; trying a fix is not counted. */
export function stepsLeft(tree: Tree, from: NodeId): number {
  const known = new Map<NodeId, number>()
  const longest = (id: NodeId): number => {
    const counted = known.get(id)
    if (counted !== undefined) return counted
    const node = nodeOf(tree, id)
    if (node.kind === 'outcome') return 0
    const after = Math.max(0, ...node.options.map(({ to }) => longest(to)))
    const count = after + (node.kind === 'retry' ? 0 : 1)
    known.set(id, count)
    return count
  }
  return longest(from)
}
