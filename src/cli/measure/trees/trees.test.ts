import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../../../model/entry.ts'
import { locales } from '../../../model/locale.ts'
import { answersToQuery } from '../../../wizard/answersToQuery.ts'
import { deriveTree } from '../../../wizard/deriveTree.ts'
import { examine } from '../../../wizard/examine.ts'
import { layoutTree } from '../../../wizard/map/layoutTree.ts'
import { queryToAnswers } from '../../../wizard/queryToAnswers.ts'
import { questionsBeforeCheck } from '../../../wizard/questionsBeforeCheck.ts'
import { resolve } from '../../../wizard/resolve.ts'
import { treeFor } from '../../../wizard/treeFor.ts'
import { triage } from '../../../wizard/triage.ts'
import { walkPaths } from '../../../wizard/walkPaths.ts'
import { compileFolder } from '../../compileFolder.ts'
import { pathsText } from './pathsText.ts'
import { sumTallies, tallyTrees } from './tallyTrees.ts'

const root = process.cwd()
const compiled = compileFolder(join(root, 'content'))
if (compiled.kind === 'fault') throw new Error(compiled.message)
const { trees, guides, products } = compiled

/** The entry of a tree in each language. */
function twinsOf(product: string, id: string): readonly Entry[] {
  return locales.flatMap((locale) =>
    guides
      .filter((guide) => guide.product === product && guide.locale === locale)
      .flatMap(({ entries }) => entries.filter((entry) => entry.id === id)),
  )
}

test('every tree of our guides is sound, every path replays, and it asks at most two questions before the first check', () => {
  const tally = sumTallies(tallyTrees(compiled))
  expect(tally).toMatchObject({ broken: 0 })
  expect(tally.trees).toBeGreaterThanOrEqual(15)
  expect(tally.questions).toBeLessThanOrEqual(2)
  expect(tally.questionsLeft).toBe(0)
})

test('the tree of an entry is the same in every language: switching keeps step and answers', () => {
  for (const { product: id, entry } of trees) {
    const product = products.find((one) => one.id === id)
    if (product === undefined) throw new Error(`No product ${id}`)
    const [first, ...others] = twinsOf(id, entry).map((twin) => deriveTree(twin, product))
    expect(others).toHaveLength(2)
    for (const { root: start, nodes } of others)
      expect({ start, nodes }).toEqual({ start: first?.root, nodes: first?.nodes })
  }
})

test('at every step of every path the language changes, and step and answers stay', () => {
  let steps = 0
  for (const tree of trees) {
    const inLanguages = twinsOf(tree.product, tree.entry).map((twin) => treeFor(tree, twin))
    expect(inLanguages).toHaveLength(locales.length)
    for (const path of walkPaths(tree)) {
      for (let given = 0; given <= path.steps.length; given++) {
        const answers = Object.fromEntries(
          path.steps.slice(0, given).map(({ key, answer }) => [key, answer]),
        )
        const here = resolve(tree, answers)
        const query = answersToQuery(answers)
        for (const other of inLanguages) {
          const there = resolve(other, queryToAnswers(query))
          expect(there.node.id).toBe(here.node.id)
          expect(there.path).toHaveLength(given)
          expect(there.dropped).toEqual([])
        }
        steps++
      }
    }
  }
  expect(steps).toBeGreaterThan(5000)
})

test('a paste that shows its request is asked nothing about the API before the first check', () => {
  const requests = readFileSync(join(root, 'src/wizard/corpus/requests.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): { readonly paste: string } => JSON.parse(line))
  const product = products.find(({ id }) => id === 'secure-key-manager')
  if (product === undefined) throw new Error('No key manager')
  const asking = trees.filter(({ nodes }) =>
    Object.values(nodes).some((node) => node.kind === 'question' && node.facet === 'api'),
  )
  expect([requests.length, asking.length]).toEqual([50, 4])
  for (const { paste } of requests) {
    const { answers } = examine(product, paste)
    const given = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]))
    for (const tree of asking) expect(questionsBeforeCheck(tree, given), paste).toBe(0)
  }
})

test('every path of our guides is in docs/paths.txt: `npm run measure -- trees` writes it', () => {
  expect(readFileSync(join(root, 'docs/paths.txt'), 'utf8')).toBe(pathsText(trees))
})

test('every tree of our guides can be drawn', () => {
  for (const tree of trees) {
    const { nodes, width, height } = layoutTree(tree)
    expect(nodes.length).toBeGreaterThan(0)
    expect(Math.max(width, height)).toBeLessThan(4000)
  }
})

test('without a message every entry of our guides is found, with at most three answers', () => {
  for (const product of products) {
    const entries = [...new Set(trees.filter((tree) => tree.product === product.id))].flatMap(
      ({ entry }) => twinsOf(product.id, entry).slice(0, 1),
    )
    const candidates = entries.map((entry) => ({ entry }))
    const found = new Set<string>()
    const follow = (answers: Record<string, string>) => {
      expect(Object.keys(answers).length).toBeLessThanOrEqual(3)
      const step = triage(product, candidates, answers)
      if (step.kind === 'entry') found.add(step.entry.id)
      if (step.kind === 'choose') for (const { id } of step.left) found.add(id)
      if (step.kind !== 'question') return
      for (const { id } of step.facet.values) follow({ ...answers, [step.facet.id]: id })
    }
    follow({})
    expect([...found].sort()).toEqual(entries.map(({ id }) => id).sort())
  }
})
