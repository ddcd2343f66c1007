import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { makeTree } from './makeTree.ts'
import { mergeChecks } from './mergeChecks.ts'
import { proveTree } from './proveTree.ts'
import { resolve } from './resolve.ts'
import { treeFor } from './treeFor.ts'

const product = productOf([facetOf('api', ['send', 'track'])])
const ko = entryOf([checkOf('check-1', '가'), checkOf('check-3', '다', ['api=send'])])
const en = entryOf([
  checkOf('check-1', 'A'),
  checkOf('check-2', 'B'),
  checkOf('check-3', 'C', ['api=send']),
])

test('what only another language has comes after what it follows there', () => {
  expect(mergeChecks([ko, en]).map(({ id }) => id)).toEqual(['check-1', 'check-2', 'check-3'])
  expect(mergeChecks([en, ko])).toEqual(en.checks)
})

test('the tree leads to every check of every language', () => {
  const tree = makeTree({ ko, en }, product)?.tree
  if (tree === undefined) throw new Error('expected a tree')
  expect(proveTree(tree, ['check-1', 'check-2', 'check-3'])).toEqual([])
  expect(treeFor(tree, en)).toBe(tree)
})

test('a language passes over what it lacks, and keeps the answers', () => {
  const tree = makeTree({ ko, en }, product)?.tree
  if (tree === undefined) throw new Error('expected a tree')
  const answers = { api: 'send', 'check-1': 'right', 'check-2': 'wrong' }
  const korean = resolve(treeFor(tree, ko), answers)
  expect(korean.node).toMatchObject({ check: 'check-3' })
  expect(resolve(treeFor(tree, en), answers).node).toMatchObject({
    kind: 'retry',
    check: 'check-2',
  })
})

test('whatever a language lacks, its tree is sound', () => {
  const ids = ['check-1', 'check-2', 'check-3', 'check-4']
  const whens = fc.constantFrom<readonly string[]>([], ['api=send'], ['api=track'])
  fc.assert(
    fc.property(
      fc.array(whens, { minLength: 4, maxLength: 4 }),
      fc.subarray(ids),
      (all, present) => {
        const whole = entryOf(ids.map((id, at) => checkOf(id, id, all[at] ?? [])))
        const tree = makeTree({ en: whole }, product)?.tree
        if (tree === undefined) throw new Error('expected a tree')
        const part = { ...whole, checks: whole.checks.filter(({ id }) => present.includes(id)) }
        expect(proveTree(treeFor(tree, part), present)).toEqual([])
      },
    ),
  )
})
