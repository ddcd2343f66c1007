import { expect, test } from 'vitest'
import type { Tree } from '../model/tree.ts'
import { deriveTree } from './deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { proveTree } from './proveTree.ts'
import { resolve } from './resolve.ts'
import { walkPaths } from './walkPaths.ts'

const product = productOf([facetOf('api', ['send', 'track']), facetOf('env', ['test', 'live'])])

/** The checks that a person meets who answers every check "right". */
function checksMet(tree: Tree, answers: Record<string, string>): string[] {
  const checks: string[] = []
  for (const given = { ...answers }; ; ) {
    const { node } = resolve(tree, given)
    if (node.kind !== 'check') return checks
    checks.push(node.check)
    given[node.key ?? node.id] = 'right'
  }
}

const split = entryOf([
  checkOf('check-1', 'The address is whole.', ['api=send']),
  checkOf('check-2', 'The number is right.', ['api=track']),
  checkOf('check-3', 'The depot is open.'),
])

test('asks for no facet where every check always applies', () => {
  const tree = deriveTree(entryOf([checkOf('check-1', 'A'), checkOf('check-2', 'B')]), product)
  expect(tree.root).toBe('check-1')
  expect(checksMet(tree, {})).toEqual(['check-1', 'check-2'])
})

test('asks the question that conditions make, and leads to the checks that apply', () => {
  const tree = deriveTree(split, product)
  expect(resolve(tree, {}).node).toMatchObject({
    kind: 'question',
    id: 'api',
    options: [{ id: 'send' }, { id: 'track' }, { id: 'unknown' }],
  })
  expect(checksMet(tree, { api: 'send' })).toEqual(['check-1', 'check-3'])
  expect(checksMet(tree, { api: 'track' })).toEqual(['check-2', 'check-3'])
  expect(checksMet(tree, { api: 'unknown' })).toEqual(['check-1', 'check-2', 'check-3'])
})

test('offers another answer where the conditions name a single value', () => {
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['api=send']), checkOf('check-2', 'B')]),
    product,
  )
  expect(resolve(tree, {}).node).toMatchObject({
    options: [{ id: 'send' }, { id: 'other' }, { id: 'unknown' }],
  })
  expect(checksMet(tree, { api: 'other' })).toEqual(['check-2'])
})

test('offers another answer beside several where the product names it; without checks of its own it ends at support', () => {
  const open = productOf([{ ...facetOf('api', ['send', 'track']), other: { en: 'Another API' } }])
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['api=send']), checkOf('check-2', 'B', ['api=track'])]),
    open,
  )
  expect(resolve(tree, {}).node).toMatchObject({
    options: [{ id: 'send' }, { id: 'track' }, { id: 'other' }, { id: 'unknown' }],
  })
  expect(resolve(tree, { api: 'other' }).node).toMatchObject({ outcome: 'support' })
  expect(proveTree(tree, ['check-1', 'check-2'])).toEqual([])
})

test('a condition for the other answer has its checks, and the answer is offered once', () => {
  const open = productOf([{ ...facetOf('api', ['send']), other: { en: 'Another API' } }])
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['api=send']), checkOf('check-2', 'B', ['api=other'])]),
    open,
  )
  expect(checksMet(tree, { api: 'other' })).toEqual(['check-2'])
  expect(proveTree(tree, ['check-1', 'check-2'])).toEqual([])
})

test('does not ask what changes nothing', () => {
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['api=send', 'api=track']), checkOf('check-2', 'B')]),
    product,
  )
  expect(tree.root).toBe('check-1')
})

test('asks at most two questions before the first check', () => {
  const many = productOf(['a', 'b', 'c'].map((id) => facetOf(id, ['x', 'y'])))
  const tree = deriveTree(
    entryOf([
      checkOf('check-1', 'A', ['a=x']),
      checkOf('check-2', 'B', ['b=x', 'b=y']),
      checkOf('check-3', 'C', ['b=x']),
      checkOf('check-4', 'D', ['c=x']),
      checkOf('check-5', 'E', ['c=y']),
    ]),
    many,
  )
  for (const { steps } of walkPaths(tree))
    expect(steps.filter(({ key }) => !key.startsWith('check')).length).toBeLessThanOrEqual(2)
  expect(proveTree(tree, ['check-1', 'check-2', 'check-3', 'check-4', 'check-5'])).toEqual([])
})

test('a second question is asked only where it still decides something', () => {
  const tree = deriveTree(
    entryOf([
      checkOf('check-1', 'A', ['api=send']),
      checkOf('check-2', 'B', ['env=test']),
      checkOf('check-3', 'C', ['env=live']),
    ]),
    product,
  )
  expect(checksMet(tree, { api: 'send', env: 'live' })).toEqual(['check-1', 'check-3'])
  expect(checksMet(tree, { api: 'other', env: 'test' })).toEqual(['check-2'])
  expect(proveTree(tree, ['check-1', 'check-2', 'check-3'])).toEqual([])
})

test('makes a question of a facet that only the guide knows', () => {
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['plan=basic']), checkOf('check-2', 'B', ['plan=pro'])]),
    product,
  )
  expect(resolve(tree, {}).node).toMatchObject({ id: 'plan', facet: 'plan' })
  expect(checksMet(tree, { plan: 'pro' })).toEqual(['check-2'])
})

test('an answer that belongs to another entry leads there', () => {
  const facet = facetOf('api', ['send', 'track'])
  const elsewhere = productOf([
    {
      ...facet,
      values: facet.values.map((value) =>
        value.id === 'track' ? { ...value, entries: ['lost-number'] } : value,
      ),
    },
  ])
  const tree = deriveTree(
    entryOf([checkOf('check-1', 'A', ['api=send']), checkOf('check-2', 'B')]),
    elsewhere,
  )
  expect(resolve(tree, { api: 'track' }).node).toMatchObject({
    outcome: 'elsewhere',
    entry: 'lost-number',
  })
})

test('an entry without checks leads to support', () => {
  expect(resolve(deriveTree(entryOf([]), product), {}).node).toMatchObject({ outcome: 'support' })
})

test('every path comes to an end and replays to it', () => {
  const tree = deriveTree(split, product)
  expect(proveTree(tree, ['check-1', 'check-2', 'check-3'])).toEqual([])
  for (const { steps, end } of walkPaths(tree)) {
    const answers = Object.fromEntries(steps.map(({ key, answer }) => [key, answer]))
    const progress = resolve(tree, answers)
    expect(progress.node).toEqual(end)
    expect(progress.path).toEqual(steps)
  }
})

test('the version changes with the checks and not with their commas', () => {
  const version = (text: string) => deriveTree(entryOf([checkOf('check-1', text)]), product).version
  expect(version('The depot is open.')).toBe(version('The depot, is open'))
  expect(version('The depot is open.')).not.toBe(version('The depot is shut.'))
})
