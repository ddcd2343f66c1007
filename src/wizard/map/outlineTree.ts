import type { NodeId, OutcomeNode, Tree, TreeNode } from '../../model/tree.ts'
import { drawnTree } from './drawnTree.ts'
import { rankNodes } from './rankNodes.ts'

/** One step of a tree in words, and where each answer leads: to another step by its number, or to an end. */
export interface OutlineStep {
  readonly number: number
  readonly node: Exclude<TreeNode, OutcomeNode>
  readonly ways: readonly OutlineWay[]
}

export interface OutlineWay {
  readonly answers: readonly string[]
  readonly to:
    | { readonly kind: 'step'; readonly number: number }
    | { readonly kind: 'end'; readonly end: OutcomeNode }
}

/**
 * A tree as a numbered list, for those who cannot see its picture and for print: every step once, each after all that lead to it, with the same
 * lines as the picture.
 */
export function outlineTree(tree: Tree): readonly OutlineStep[] {
  const { nodes, edges } = drawnTree(tree)
  const ranks = rankNodes(nodes, edges)
  const steps = nodes
    .toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
    .flatMap(({ node: id }) => {
      const node = tree.nodes[id]
      return node === undefined || node.kind === 'outcome' ? [] : [node]
    })
  const numbers = new Map<NodeId, number>(steps.map(({ id }, at) => [id, at + 1]))
  const wayTo = (id: NodeId): OutlineWay['to'][] => {
    const node = tree.nodes[id]
    if (node?.kind === 'outcome') return [{ kind: 'end', end: node }]
    const number = numbers.get(id)
    return number === undefined ? [] : [{ kind: 'step', number }]
  }
  return steps.map((node, at) => ({
    number: at + 1,
    node,
    ways: edges
      .filter(({ from }) => from === node.id)
      .flatMap(({ to, answers }) =>
        wayTo(nodes.find(({ id }) => id === to)?.node ?? to).map((target) => ({
          answers,
          to: target,
        })),
      ),
  }))
}
