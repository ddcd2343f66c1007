import { expect, test } from 'vitest'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { questionsBeforeCheck } from './questionsBeforeCheck.ts'

const product = productOf([facetOf('api', ['send', 'track']), facetOf('env', ['test', 'live'])])
const tree = deriveTree(
  entryOf([
    checkOf('check-1', 'A', ['api=send']),
    checkOf('check-2', 'B', ['env=live']),
    checkOf('check-3', 'C', ['env=test']),
  ]),
  product,
)

test('counts the questions of the longest way', () => {
  expect(questionsBeforeCheck(tree)).toBe(2)
})

test('a question that the paste answers is not asked', () => {
  expect(questionsBeforeCheck(tree, { api: 'send' })).toBe(1)
  expect(questionsBeforeCheck(tree, { api: 'send', env: 'live' })).toBe(0)
})

test('an answer that the tree does not know answers nothing', () => {
  expect(questionsBeforeCheck(tree, { api: 'fly' })).toBe(2)
})

test('an entry without questions asks none', () => {
  expect(questionsBeforeCheck(deriveTree(entryOf([checkOf('check-1', 'A')]), product))).toBe(0)
})
