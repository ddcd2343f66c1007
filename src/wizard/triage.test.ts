import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedInformation } from './expectedInformation.ts'
import { factsThatDiffer } from './factsThatDiffer.ts'
import { checkOf, entryOf, facetOf, productOf } from './fixtures.ts'
import { triage } from './triage.ts'

const facet = facetOf('place', ['depot', 'van', 'door'])
const product = productOf([
  {
    ...facet,
    values: facet.values.map((value) => ({
      ...value,
      entries: { depot: ['a', 'b'], van: ['c', 'd'], door: ['e'] }[value.id] ?? [],
    })),
  },
  facetOf('api', ['send', 'track']),
])
const candidates = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  entry: entryOf([checkOf('check-1', 'A', id === 'a' ? ['api=send'] : [])], id),
}))

test('asks the question that tells most', () => {
  const step = triage(product, candidates, {})
  expect(step).toMatchObject({ kind: 'question', facet: { id: 'place' } })
})

test('offers two or three to choose from, and goes to the one that is left', () => {
  expect(triage(product, candidates, { place: 'depot' })).toMatchObject({
    kind: 'choose',
    left: [{ id: 'a' }, { id: 'b' }],
  })
  expect(triage(product, candidates, { place: 'door' })).toMatchObject({
    kind: 'entry',
    entry: { id: 'e' },
  })
})

test('"I do not know" rules out nothing and is not asked again', () => {
  expect(triage(product, candidates, { place: 'unknown' })).toMatchObject({
    kind: 'question',
    facet: { id: 'api' },
  })
  expect(triage(product, candidates, { place: 'unknown', api: 'unknown' })).toMatchObject({
    kind: 'choose',
    left: { length: 5 },
  })
})

test('answers that rule out all lead to support', () => {
  const door = candidates.filter(({ entry }) => entry.id === 'e')
  expect(triage(product, door, { place: 'van' })).toEqual({ kind: 'support' })
  expect(triage(product, [], {})).toEqual({ kind: 'support' })
})

test('asks for the HTTP status where that tells most', () => {
  const withStatus = ['400', '400', '401', '401'].map((status, at) => ({
    entry: {
      ...entryOf([], `entry-${at}`),
      signatures: [{ kind: 'status' as const, value: status, lang: 'en' as const, line: 1 }],
    },
  }))
  expect(triage(productOf([]), withStatus, {})).toMatchObject({ facet: { id: 'status' } })
  expect(triage(productOf([]), withStatus, { status: '401' })).toMatchObject({ kind: 'choose' })
})

test('a likely candidate weighs more', () => {
  const split = [
    { weight: 8, values: ['x'] },
    { weight: 1, values: ['y'] },
    { weight: 1, values: ['y'] },
  ]
  expect(expectedInformation(split)).toBeCloseTo(0.722, 3)
})

test('information is never negative and never more than there is to know', () => {
  const possibility = fc.record({
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
    values: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(possibility, { minLength: 1, maxLength: 8 }), (table) => {
      const bits = expectedInformation(table)
      expect(bits).toBeGreaterThanOrEqual(0)
      expect(bits).toBeLessThanOrEqual(Math.log2(table.length) + 1e-9)
    }),
  )
})

test('each candidate is told from the others by what differs', () => {
  const [a, , c] = candidates.map(({ entry }) => entry)
  if (a === undefined || c === undefined) throw new Error('expected entries')
  expect(factsThatDiffer(product, [a, c])).toEqual([
    { kind: 'facet', facet: 'place', values: ['depot'] },
    { kind: 'facet', facet: 'place', values: ['van'] },
  ])
  const twins = [entryOf([], 'x'), { ...entryOf([], 'y'), causes: [], title: 'Y' }]
  expect(factsThatDiffer(productOf([]), twins)).toEqual([
    { kind: 'cause', text: 'The parcel left the depot without a label.' },
    { kind: 'title', text: 'Y' },
  ])
})
