import type { DroppedAnswer, Progress, Step } from '../model/progress.ts'
import type { Answers, Tree, TreeNode } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'
import { nodeOf } from './nodeOf.ts'

/**
 * Where the answers lead in a tree: a replay from the root to the first node that they leave open.
 * The order of the answers does not matter. Answers off the path are kept and never route; those that fit nothing are
 * named in `dropped`. Refuses (throws on) a tree that `proveTree` finds broken: a node that is not there, or a cycle.
 */
export function resolve(tree: Tree, answers: Answers): Progress {
  const path: Step[] = []
  let node = nodeOf(tree, tree.root)
  while (node.kind !== 'outcome') {
    const key = answerKey(node)
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
    const option = node.options.find(({ id }) => id === answer)
    if (answer === undefined || option === undefined) break
    path.push({ node: node.id, key, answer })
    if (path.length > Object.keys(tree.nodes).length)
      throw new Error(`The tree of \`${tree.entry}\` goes round at \`${node.id}\``)
    node = nodeOf(tree, option.to)
  }
  return { node, path, ...restOf(tree, answers, path) }
}

function restOf(
  tree: Tree,
  answers: Answers,
  path: readonly Step[],
): Pick<Progress, 'kept' | 'dropped'> {
  const used = new Set(path.map(({ key }) => key))
  const known = optionsByKey(tree)
  const kept: [string, string][] = []
  const dropped: DroppedAnswer[] = []
  for (const [key, answer] of Object.entries(answers)) {
    if (used.has(key)) continue
    const options = known.get(key)
    if (options === undefined) dropped.push({ key, answer, reason: 'no-such-question' })
    else if (options.has(answer)) kept.push([key, answer])
    else dropped.push({ key, answer, reason: 'no-such-answer' })
  }
  return { kept: Object.fromEntries(kept), dropped }
}

/** The answers that any node accepts under each key. */
function optionsByKey(tree: Tree): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const node of Object.values<TreeNode>(tree.nodes)) {
    if (node.kind === 'outcome') continue
    const options = known.get(answerKey(node)) ?? new Set<string>()
    for (const { id } of node.options) options.add(id)
    known.set(answerKey(node), options)
  }
  return known
}
