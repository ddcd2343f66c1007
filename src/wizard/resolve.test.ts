import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersToQuery } from './answersToQuery.ts'
import { changeAnswer } from './changeAnswer.ts'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { queryToAnswers, queryToVersion } from './queryToAnswers.ts'
import { resolve } from './resolve.ts'

const tree = deriveTree(
  entryOf([
    checkOf('check-1', 'A', ['api=send']),
    checkOf('check-2', 'B', ['api=track']),
    checkOf('check-3', 'C'),
  ]),
  productOf([facetOf('api', ['send', 'track'])]),
)

test('stands at the root without answers', () => {
  expect(resolve(tree, {})).toMatchObject({ node: { id: 'api' }, path: [], kept: {}, dropped: [] })
})

test('the order of the answers does not matter', () => {
  const answers = { 'check-3': 'wrong', api: 'send', 'check-1': 'right' }
  expect(resolve(tree, answers).node).toMatchObject({ kind: 'retry', check: 'check-3' })
})

test('keeps an answer off the path without following it', () => {
  const progress = resolve(tree, { api: 'send', 'check-2': 'wrong' })
  expect(progress.node).toMatchObject({ check: 'check-1' })
  expect(progress.kept).toEqual({ 'check-2': 'wrong' })
})

test('changing an answer back restores what followed it', () => {
  const answers = { api: 'send', 'check-1': 'right', 'check-3': 'unknown' }
  const question = resolve(tree, {}).node
  if (question.kind === 'outcome') throw new Error('expected a question')
  const there = changeAnswer(answers, question, 'track')
  expect(resolve(tree, there).node).toMatchObject({ check: 'check-2' })
  expect(resolve(tree, changeAnswer(there, question, 'send'))).toEqual(resolve(tree, answers))
})

test('an answer to a shared check holds in every branch', () => {
  expect(resolve(tree, { api: 'unknown', 'check-1': 'right' }).node).toMatchObject({
    check: 'check-2',
  })
  expect(resolve(tree, { api: 'send', 'check-1': 'right' }).node).toMatchObject({
    check: 'check-3',
  })
})

test('a check answered anew forgets its retry', () => {
  const answers = { api: 'send', 'check-1': 'wrong', 'check-1.retry': 'not-yet' }
  const node = resolve(tree, { api: 'send' }).node
  if (node.kind === 'outcome') throw new Error('expected a check')
  expect(changeAnswer(answers, node, 'right')).toEqual({ api: 'send', 'check-1': 'right' })
})

test('names what fits nothing and why', () => {
  expect(resolve(tree, { colour: 'red', api: 'fly' }).dropped).toEqual([
    { key: 'colour', answer: 'red', reason: 'no-such-question' },
    { key: 'api', answer: 'fly', reason: 'no-such-answer' },
  ])
})

test.each(['__proto__', 'constructor', 'toString'])('is not misled by the key %s', (key) => {
  const answers = queryToAnswers(`${key}=right&api=send`)
  expect(resolve(tree, answers).node).toMatchObject({ check: 'check-1' })
  expect(resolve(tree, answers).dropped).toEqual([
    { key, answer: 'right', reason: 'no-such-question' },
  ])
})

test('a query is sorted and leaves out what is no question', () => {
  expect(answersToQuery({ 'check-1': 'right', api: 'send' }, 'x1')).toBe(
    'api=send&check-1=right&v=x1',
  )
  expect(queryToAnswers('?utm_source=mail&v=x1&api=send&empty=&api=track')).toEqual({ api: 'send' })
  expect(queryToAnswers('?fbclid=abc&ref=slack&gclid=1&api=send')).toEqual({ api: 'send' })
  expect(queryToVersion('?utm_source=mail&v=x1&api=send')).toBe('x1')
})

test('a query that is not encoded properly is read as it stands', () => {
  expect(queryToAnswers('api=%E0%A4%A&check-1=right')).toEqual({
    api: '%E0%A4%A',
    'check-1': 'right',
  })
})

test('parsing what was formatted gives the same answers', () => {
  const key = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/^(?:v|utm_.*|\w+clid|igshid|mc_[ce]id|_ga|_gl|ref)$/.test(text))
  const answers = fc.dictionary(key, fc.string({ unit: 'grapheme', minLength: 1 }), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(answers, (given) => {
      expect(queryToAnswers(answersToQuery(given))).toEqual(given)
      expect(queryToAnswers(answersToQuery(given, 'a1b2'))).toEqual(given)
    }),
  )
})

test('any query resolves to a node of the tree', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { node } = resolve(tree, queryToAnswers(query))
      expect(Object.hasOwn(tree.nodes, node.id)).toBe(true)
    }),
  )
})
