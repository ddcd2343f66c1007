import type { Compiled } from '../../../model/compiled.ts'
import type { Tree } from '../../../model/tree.ts'
import { proveTree } from '../../../wizard/proveTree.ts'
import { questionsBeforeCheck } from '../../../wizard/questionsBeforeCheck.ts'
import { resolve } from '../../../wizard/resolve.ts'
import { countPaths, walkPaths } from '../../../wizard/walkPaths.ts'

/** The figures of one tree, or of many together. */
export interface TreeTally {
  readonly trees: number
  /** Trees that `proveTree` finds broken, or with a path that does not replay to its end. */
  readonly broken: number
  readonly nodes: number
  readonly paths: number
  /** The answers of the longest path. */
  readonly longest: number
  /** Questions before the first check, at most: where the paste answers none. */
  readonly questions: number
  /** The same where the paste answers one question, which is any of them. */
  readonly questionsLeft: number
}

/** The trees of a compiled folder with their figures, in order. */
export function tallyTrees({ trees, guides }: Compiled): readonly (TreeTally & { tree: Tree })[] {
  const checks = new Map<string, readonly string[]>()
  for (const { product, entries } of guides)
    for (const { id, checks: own } of entries) {
      const ids = own.map((check) => check.id)
      const known = checks.get(`${product}/${id}`) ?? []
      if (ids.length > known.length) checks.set(`${product}/${id}`, ids)
    }
  return trees.map((tree) => {
    const own = checks.get(`${tree.product}/${tree.entry}`)
    return { tree, ...tallyOf(tree, own ?? []) }
  })
}

function tallyOf(tree: Tree, checks: readonly string[]): TreeTally {
  const broken = proveTree(tree, checks).length > 0 || !replays(tree)
  const { paths, longest } = broken ? { paths: 0, longest: 0 } : countPaths(tree)
  return {
    trees: 1,
    broken: broken ? 1 : 0,
    nodes: Object.keys(tree.nodes).length,
    paths,
    longest,
    questions: questionsBeforeCheck(tree),
    questionsLeft: questionsLeft(tree),
  }
}

/** Whether the answers of every path lead to its end. */
function replays(tree: Tree): boolean {
  for (const { steps, end } of walkPaths(tree)) {
    const answers = Object.fromEntries(steps.map(({ key, answer }) => [key, answer]))
    if (resolve(tree, answers).node.id !== end.id) return false
  }
  return true
}

/** The worst case over all answers that a paste may give to one of the tree's questions. */
function questionsLeft(tree: Tree): number {
  const given = Object.values(tree.nodes).flatMap((node) =>
    node.kind === 'question'
      ? node.options.map(({ id }) => questionsBeforeCheck(tree, { [node.key ?? node.id]: id }))
      : [],
  )
  return Math.max(0, ...given)
}

/** The figures of several trees: sums of trees, nodes and paths, the greatest of all else. */
export function sumTallies(tallies: readonly TreeTally[]): TreeTally {
  const sum = (figure: (one: TreeTally) => number) =>
    tallies.reduce((total, one) => total + figure(one), 0)
  const most = (figure: (one: TreeTally) => number) =>
    tallies.reduce((greatest, one) => Math.max(greatest, figure(one)), 0)
  return {
    trees: tallies.length,
    broken: sum(({ broken }) => broken),
    nodes: sum(({ nodes }) => nodes),
    paths: sum(({ paths }) => paths),
    longest: most(({ longest }) => longest),
    questions: most(({ questions }) => questions),
    questionsLeft: most((one) => one.questionsLeft),
  }
}
