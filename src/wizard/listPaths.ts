import type { NodeId, Tree } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'
import { nodeOf } from './nodeOf.ts'

/**
 * Every path of a proven tree as a line of text, answers that lead the same way in one: made to be committed, so that a change of a guide shows
 * what it does to people's ways. In the order of the options; about 2 to the power of the checks lines, so look at `countPaths` first.
 *
 * @example [...listPaths(tree)] // ['check-1=right|unknown > support', 'check-1=wrong check-1.retry=solved > solved', …]
 */
export function* listPaths(tree: Tree): Generator<string> {
  yield* linesFrom(tree, tree.root, [])
}

function* linesFrom(tree: Tree, id: NodeId, steps: readonly string[]): Generator<string> {
  const node = nodeOf(tree, id)
  if (node.kind === 'outcome') {
    yield [...steps, '>', node.id].join(' ')
    return
  }
  const answersTo = new Map<NodeId, string[]>()
  for (const option of node.options) {
    const answers = answersTo.get(option.to)
    if (answers === undefined) answersTo.set(option.to, [option.id])
    else answers.push(option.id)
  }
  for (const [to, answers] of answersTo)
    yield* linesFrom(tree, to, [...steps, `${answerKey(node)}=${answers.join('|')}`])
}
