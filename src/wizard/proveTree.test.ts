import { expect, test } from 'vitest'
import type { Tree, TreeNode } from '../model/tree.ts'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, productOf } from './fixtures.ts'
import { listPaths } from './listPaths.ts'
import { proveTree } from './proveTree.ts'
import { countPaths, walkPaths } from './walkPaths.ts'

function treeOf(...nodes: TreeNode[]): Tree {
  return {
    product: 'parcels',
    entry: 'lost-parcel',
    root: 'start',
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    version: 'x',
  }
}

const question = (id: string, ...targets: string[]): TreeNode => ({
  kind: 'question',
  id,
  facet: id,
  options: targets.map((to, at) => ({ id: `option-${at}`, to })),
})
const support: TreeNode = { kind: 'outcome', id: 'support', outcome: 'support' }

test('finds nothing wrong with a sound tree', () => {
  expect(proveTree(treeOf(question('start', 'support', 'support'), support))).toEqual([])
})

test.each<[string, Tree, readonly string[]]>([
  [
    'a cycle, and only on the nodes that form it',
    treeOf(
      question('start', 'a', 'support'),
      question('a', 'b', 'b'),
      question('b', 'a', 'support'),
      support,
    ),
    ['cycle a', 'cycle b'],
  ],
  [
    'a node that leads to itself',
    treeOf(question('start', 'start', 'support'), support),
    ['cycle start'],
  ],
  ['a dead end', treeOf(question('start', 'a', 'support'), question('a'), support), ['dead-end a']],
  [
    'a question with one option',
    treeOf(question('start', 'support'), support),
    ['single-option-question start'],
  ],
  [
    'a way to nowhere',
    treeOf(question('start', 'gone', 'support'), support),
    ['missing-node gone'],
  ],
  ['a missing root', treeOf(support), ['missing-node start', 'unreachable-node support']],
  [
    'a node that nothing leads to',
    treeOf(
      question('start', 'support', 'support'),
      question('lonely', 'support', 'support'),
      support,
    ),
    ['unreachable-node lonely'],
  ],
  [
    'an option that is there twice',
    treeOf(
      {
        kind: 'question',
        id: 'start',
        facet: 'start',
        options: [
          { id: 'yes', to: 'support' },
          { id: 'yes', to: 'support' },
        ],
      },
      support,
    ),
    ['doubled-option start'],
  ],
  [
    'a key that addresses keep for themselves',
    { ...treeOf(question('v', 'support', 'support'), support), root: 'v' },
    ['reserved-key v'],
  ],
  [
    'a key that other sites add to links',
    { ...treeOf(question('ref', 'support', 'support'), support), root: 'ref' },
    ['reserved-key ref'],
  ],
])('finds %s', (_name, tree, faults) => {
  expect(proveTree(tree).map(({ rule, node }) => `${rule} ${node}`)).toEqual(faults)
})

test('finds a check that no way leads to', () => {
  const tree = deriveTree(entryOf([checkOf('check-1', 'A')]), productOf([]))
  expect(proveTree(tree, ['check-1', 'check-2'])).toEqual([
    { rule: 'unreachable-check', node: 'check-1', check: 'check-2' },
  ])
})

test('counts the paths that it walks', () => {
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A'), checkOf('check-2', 'B'), checkOf('check-3', 'C')]),
    productOf([]),
  )
  const paths = [...walkPaths(tree)]
  expect(countPaths(tree)).toEqual({ paths: paths.length, longest: 6 })
  expect(paths).toHaveLength(53)
  expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(53)
})

test('proves a tree of ten thousand checks at once', () => {
  const checks = Array.from({ length: 10_000 }, (_, at) => checkOf(`check-${at}`, `A${at}`))
  const tree = deriveTree(entryOf(checks), productOf([]))
  expect(
    proveTree(
      tree,
      checks.map(({ id }) => id),
    ),
  ).toEqual([])
})

test('lists paths with the answers that lead the same way in one', () => {
  const tree = deriveTree(entryOf([checkOf('check-1', 'A')]), productOf([]))
  expect([...listPaths(tree)]).toEqual([
    'check-1=right|unknown > support',
    'check-1=wrong check-1.retry=solved > solved',
    'check-1=wrong check-1.retry=not-yet > support',
    'check-1=wrong check-1.retry=later > later',
  ])
})
