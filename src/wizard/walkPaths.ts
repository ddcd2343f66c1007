import type { Step } from '../model/progress.ts'
import type { NodeId, OutcomeNode, Tree } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'
import { nodeOf } from './nodeOf.ts'

/** One way through a tree: each answer from the root, and the end that they lead to. */
export interface Path {
  readonly steps: readonly Step[]
  readonly end: OutcomeNode
}

/**
 * Every path of a proven tree, depth first in the order of the options. Lazy: a tree of n checks has about 3 to the n of
 * them, `countPaths` tells how many.
 */
export function* walkPaths(tree: Tree): Generator<Path> {
  yield* pathsFrom(tree, tree.root, [])
}

function* pathsFrom(tree: Tree, id: NodeId, steps: readonly Step[]): Generator<Path> {
  const node = nodeOf(tree, id)
  if (node.kind === 'outcome') {
    yield { steps, end: node }
    return
  }
  for (const { id: answer, to } of node.options)
    yield* pathsFrom(tree, to, [...steps, { node: id, key: answerKey(node), answer }])
}

/** How many paths lead from the root of a proven tree to an end, and how many answers the longest of them has. Linear in the tree. */
export function countPaths(tree: Tree): { readonly paths: number; readonly longest: number } {
  const known = new Map<NodeId, { paths: number; longest: number }>()
  function count(id: NodeId): { paths: number; longest: number } {
    const before = known.get(id)
    if (before !== undefined) return before
    const node = nodeOf(tree, id)
    const ways = node.kind === 'outcome' ? [] : node.options.map(({ to }) => count(to))
    const total = {
      paths: node.kind === 'outcome' ? 1 : ways.reduce((sum, { paths }) => sum + paths, 0),
      longest: node.kind === 'outcome' ? 0 : 1 + Math.max(...ways.map(({ longest }) => longest)),
    }
    known.set(id, total)
    return total
  }
  return count(tree.root)
}
