import type { NodeId, Tree, TreeNode } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'
import { isReservedKey } from './isReservedKey.ts'
import { nodesFrom } from './nodesFrom.ts'

/** What is wrong with a tree. `check` names the check of the entry that it concerns, where one does. */
export interface TreeFault {
  readonly rule:
    | 'missing-node'
    | 'cycle'
    | 'dead-end'
    | 'unreachable-node'
    | 'unreachable-check'
    | 'single-option-question'
    | 'doubled-option'
    | 'reserved-key'
  readonly node: NodeId
  readonly check?: string
}

/**
 * Everything that keeps a tree from leading each person to an end; empty where it is sound.
 * `checks` are the ids of the entry's checks: each must be reachable. Sorted by the nodes' order in the tree.
 */
export function proveTree(tree: Tree, checks: readonly string[] = []): readonly TreeFault[] {
  const reached = nodesFrom(tree.nodes, tree.root)
  const ids = new Set(reached.map(({ id }) => id))
  const rootFaults: TreeFault[] = Object.hasOwn(tree.nodes, tree.root)
    ? []
    : [{ rule: 'missing-node', node: tree.root }]
  const unreachable = Object.values<TreeNode>(tree.nodes)
    .filter(({ id }) => !ids.has(id))
    .map((node): TreeFault => ({ rule: 'unreachable-node', node: node.id, ...checkOf(node) }))
  const asked = new Set(reached.flatMap((node) => (node.kind === 'check' ? [node.check] : [])))
  const unasked = checks
    .filter((check) => !asked.has(check))
    .map((check): TreeFault => ({ rule: 'unreachable-check', node: tree.root, check }))
  return [
    ...rootFaults,
    ...reached.flatMap((node) => nodeFaults(node, tree)),
    ...cyclesOf(tree, reached),
    ...unreachable,
    ...unasked,
  ]
}

function checkOf(node: TreeNode): { readonly check?: string } {
  return node.kind === 'check' || node.kind === 'retry' ? { check: node.check } : {}
}

function nodeFaults(node: TreeNode, tree: Tree): TreeFault[] {
  if (node.kind === 'outcome') return []
  const fault = (rule: TreeFault['rule']): TreeFault => ({ rule, node: node.id, ...checkOf(node) })
  const ids = node.options.map(({ id }) => id)
  const key = answerKey(node)
  return [
    ...(ids.length === 0 ? [fault('dead-end')] : []),
    ...(ids.length === 1 ? [fault('single-option-question')] : []),
    ...(new Set(ids).size < ids.length ? [fault('doubled-option')] : []),
    ...(isReservedKey(key) ? [fault('reserved-key')] : []),
    ...node.options
      .filter(({ to }) => !Object.hasOwn(tree.nodes, to))
      .map(({ to }): TreeFault => ({ ...fault('missing-node'), node: to })),
  ]
}

/** One fault for each node from which a way leads back to itself: what is left when ends are taken away again and again. */
function cyclesOf(tree: Tree, reached: readonly TreeNode[]): TreeFault[] {
  const left = new Map(reached.map((node) => [node.id, node]))
  const open = new Map<NodeId, number>()
  const comingFrom = new Map<NodeId, NodeId[]>()
  for (const node of reached) {
    const ways = waysFrom(node).filter((to) => Object.hasOwn(tree.nodes, to))
    open.set(node.id, ways.length)
    for (const to of ways) {
      const froms = comingFrom.get(to)
      if (froms === undefined) comingFrom.set(to, [node.id])
      else froms.push(node.id)
    }
  }
  const ends = reached.filter(({ id }) => open.get(id) === 0).map(({ id }) => id)
  for (const end of ends) {
    left.delete(end)
    for (const from of comingFrom.get(end) ?? []) {
      const ways = (open.get(from) ?? 0) - 1
      open.set(from, ways)
      if (ways === 0) ends.push(from)
    }
  }
  return onCycle(left).map((node) => ({ rule: 'cycle', node: node.id, ...checkOf(node) }))
}

function waysFrom(node: TreeNode): readonly NodeId[] {
  return node.kind === 'outcome' ? [] : [...new Set(node.options.map(({ to }) => to))]
}

/** Of nodes that cannot come to an end, those that lead back to themselves. */
function onCycle(left: ReadonlyMap<NodeId, TreeNode>): TreeNode[] {
  const nodes = Object.fromEntries(left)
  return [...left.values()].filter((node) =>
    waysFrom(node).some((to) => nodesFrom(nodes, to).some(({ id }) => id === node.id)),
  )
}
