import type { Step } from '../model/progress.ts'
import type { Tree } from '../model/tree.ts'

/** How many checks of a path were made, and how many could not be. */
export interface ChecksMade {
  readonly done: number
  readonly open: number
}

/** Counts the checks of a path: one answered with `unknown` was passed over, not made. */
export function checksMade(tree: Tree, path: readonly Step[]): ChecksMade {
  const answers = path.flatMap(({ node, answer }) =>
    tree.nodes[node]?.kind === 'check' ? [answer] : [],
  )
  const open = answers.filter((answer) => answer === 'unknown').length
  return { done: answers.length - open, open }
}
