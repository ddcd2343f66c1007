import type { Answers, NodeId, Tree } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'
import { nodeOf } from './nodeOf.ts'

/**
 * How many questions a person answers at most before the first check or end, in a proven tree: the worst case over everything that `given`
 * (what the paste answers) leaves open.
 */
export function questionsBeforeCheck(tree: Tree, given: Answers = {}): number {
  const known = new Map<NodeId, number>()
  function count(id: NodeId): number {
    const node = nodeOf(tree, id)
    if (node.kind !== 'question') return 0
    const before = known.get(id)
    if (before !== undefined) return before
    const answer = given[answerKey(node)]
    const answered = node.options.find((option) => option.id === answer)
    const most =
      answered === undefined
        ? 1 + Math.max(0, ...node.options.map(({ to }) => count(to)))
        : count(answered.to)
    known.set(id, most)
    return most
  }
  return count(tree.root)
}
