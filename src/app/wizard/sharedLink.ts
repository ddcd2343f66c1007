import type { Answers, Tree } from '../../model/tree.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'

/** The address of the page with its answers and the tree's version, for a link that may be opened when the guide has changed. */
export function sharedLink(tree: Tree, answers: Answers): string {
  const { origin, pathname } = location
  return `${origin}${pathname}?${answersToQuery(answers, tree.version)}`
}
