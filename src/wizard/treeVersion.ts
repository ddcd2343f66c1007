import type { Check } from '../model/check.ts'
import type { NodeId, TreeNode } from '../model/tree.ts'
import { fold } from '../read/fold.ts'
import { shortHash } from './shortHash.ts'

/** Length of the part of a version that stands for the tree's shape, and of the part for each check. */
export const shapeLength = 4
export const checkLength = 3

/**
 * The version of a tree: four characters for its shape, then three for what each check says, in the entry's order.
 * Two versions tell which checks stayed the same, so that answers can follow a check that moved. Spaces, punctuation and case
 * do not count: mending a comma must not make links stale.
 */
export function treeVersion(
  root: NodeId,
  nodes: Readonly<Record<NodeId, TreeNode>>,
  checks: readonly Check[],
): string {
  const shape = shortHash(JSON.stringify([root, nodes]), shapeLength)
  return shape + checks.map(checkMark).join('')
}

function checkMark({ text, when }: Check): string {
  const said = fold(text).text.replace(/[\s\p{P}]+/gu, '')
  const conditions = when.map(({ facet, value }) => `${facet}=${value}`).sort()
  return shortHash([said, ...conditions].join('\n'), checkLength)
}
