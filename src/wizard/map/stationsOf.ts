import type { CheckNode, NodeId, Tree, TreeNode } from '../../model/tree.ts'
import { nodeOf } from '../nodeOf.ts'
import { nodesFrom } from '../nodesFrom.ts'
import type { Drawing, DrawnEdge } from './drawnTree.ts'

/** A way from one node to another, by one answer. */
interface Way {
  readonly to: NodeId
  readonly answer: string
}

/**
 * A tree as a map shows it: a check and its fix are one station, and that a fix may end it is not drawn at each. Lines name answers only where there is a
 * choice between ways.
 */
export function stationsOf(tree: Tree): Drawing {
  const nodes = nodesFrom(
    Object.fromEntries(
      nodesFrom(tree.nodes, tree.root).map((node) => [node.id, withoutFix(node, tree)]),
    ),
    tree.root,
  )
  return {
    nodes: nodes.map(({ id }) => ({ id, node: id })),
    edges: nodes.flatMap((node) => edgesOf(node)),
  }
}

/** The retry of a check that is drawn with it. */
export function fixOf(tree: Tree, check: CheckNode): NodeId | null {
  const wrong = check.options.find(({ id }) => id === 'wrong')
  const fix = wrong === undefined ? undefined : tree.nodes[wrong.to]
  return fix?.kind === 'retry' && fix.check === check.check ? fix.id : null
}

/** A node as a station: its options are where it leads when its fix is taken as a part of it. */
function withoutFix(node: TreeNode, tree: Tree): TreeNode {
  if (node.kind !== 'check') return node
  const fix = fixOf(tree, node)
  if (fix === null) return node
  const retry = nodeOf(tree, fix)
  const onward: Way[] =
    retry.kind === 'outcome' ? [] : retry.options.map(({ to }) => ({ to, answer: 'wrong' }))
  const ways = [
    ...node.options.filter(({ to }) => to !== fix),
    ...onward
      .filter(({ to }) => !isRest(nodeOf(tree, to)))
      .map(({ to }) => ({ id: 'wrong' as const, to })),
  ]
  return { ...node, options: ways }
}

/** Whether a way ends where a fix may always end. */
function isRest(node: TreeNode): boolean {
  return node.kind === 'outcome' && (node.outcome === 'solved' || node.outcome === 'later')
}

function edgesOf(node: TreeNode): DrawnEdge[] {
  if (node.kind === 'outcome') return []
  const answersTo = new Map<NodeId, Set<string>>()
  for (const { id, to } of node.options) answersTo.set(to, (answersTo.get(to) ?? new Set()).add(id))
  return [...answersTo].map(([to, answers]) => ({
    from: node.id,
    to,
    answers: answersTo.size > 1 ? [...answers] : [],
  }))
}
