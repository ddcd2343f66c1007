import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf, facetOf, productOf } from './fixtures.ts'
import { replayTriage } from './replayTriage.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f']
const candidates = letters.map((id) => ({ entry: entryOf([], id) }))

function facet(id: string, groups: Record<string, readonly string[]>) {
  const { values, ...rest } = facetOf(id, Object.keys(groups))
  return {
    ...rest,
    values: values.map((value) => ({ ...value, entries: groups[value.id] ?? [] })),
  }
}

const product = productOf([
  facet('half', { first: ['a', 'b', 'c'], second: ['d', 'e', 'f'] }),
  facet('third', { one: ['a', 'd'], two: ['b', 'e'], three: ['c', 'f'] }),
])

test('asks one question after another, and an answer that is not offered asks again', () => {
  const start = replayTriage(product, candidates, { third: 'four' })
  expect(start).toMatchObject({ path: [], step: { kind: 'question', facet: { id: 'third' } } })
  const done = replayTriage(product, candidates, { third: 'two' })
  expect(done.path.map(({ facet: { id }, answer }) => `${id}=${answer}`)).toEqual(['third=two'])
  expect(done.step).toMatchObject({ kind: 'choose', left: [{ id: 'b' }, { id: 'e' }] })
})

test('what is not known is passed over', () => {
  const next = replayTriage(product, candidates, { third: 'unknown' })
  expect(next.step).toMatchObject({ kind: 'question', facet: { id: 'half' } })
  const end = replayTriage(product, candidates, { third: 'unknown', half: 'unknown' })
  expect(end.step).toMatchObject({ kind: 'choose' })
})

test('what a paste has answered is not asked', () => {
  const { step, path } = replayTriage(product, candidates, {}, { third: 'one' })
  expect(path).toEqual([])
  expect(step).toMatchObject({ kind: 'choose', left: [{ id: 'a' }, { id: 'd' }] })
})

test('always comes to a question, a choice, an entry or support, and the same answers to the same', () => {
  const answer = fc.constantFrom('first', 'second', 'one', 'two', 'three', 'unknown', 'x')
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('half', 'third', 'v'), answer), (answers) => {
      const once = replayTriage(product, candidates, answers)
      expect(replayTriage(product, candidates, answers)).toEqual(once)
      expect(once.path.length).toBeLessThanOrEqual(2)
    }),
  )
})
