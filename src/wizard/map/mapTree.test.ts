import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../model/entry.ts'
import { deriveTree } from '../deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from '../fixtures.ts'
import { makeTree } from '../makeTree.ts'
import { mapMeasures, mapTree } from './mapTree.ts'
import { type Route, routesOf } from './routesOf.ts'

const product = productOf([facetOf('api', ['send', 'track']), facetOf('env', ['test', 'live'])])

function treeOf(whens: readonly string[]) {
  const checks = whens.map((when, at) =>
    checkOf(`check-${at + 1}`, `${at}`, when === '' ? [] : [when]),
  )
  return deriveTree(entryOf(checks), product)
}

/** A route as a text: `api: send (1), track (2)`. */
function told({ stations, ways, isTold }: Route): string {
  const names = stations.map(({ id }) => id).join(' ')
  const onward = ways.map(({ answers, route }) => `${answers.join('|')}: ${told(route)}`)
  return `${names}${isTold ? ' …' : ''}${onward.length > 0 ? ` [${onward.join('; ')}]` : ''}`
}

test('a check and its fix are one station, and a line says an answer only where there is a choice', () => {
  const map = mapTree(treeOf(['api=send', 'api=track', '']))
  expect(map.stations.map(({ kind, nodes }) => `${kind} ${nodes.join(' ')}`)).toContain(
    'check check-3 check-3.retry',
  )
  expect(map.lines.filter(({ answers }) => answers.length > 0).map(({ from }) => from)).toEqual([
    'api',
    'api',
    'api',
  ])
  expect(told(routesOf(map))).toBe(
    'api [send: check-1~2 check-3 support; track: check-2 check-3 support; unknown: check-1 check-2 check-3 support]',
  )
})

test('one way alone lies on its side', () => {
  const { stations, lines } = mapTree(treeOf(['', '']))
  expect(new Set(stations.map(({ y }) => y)).size).toBe(1)
  expect(stations.map(({ x }) => x)).toEqual(stations.map(({ x }) => x).toSorted((a, b) => a - b))
  expect(lines.every(({ answers }) => answers.length === 0)).toBe(true)
})

test('every check is on the map, no two stations touch, and all lie inside', () => {
  const conditions = ['', 'api=send', 'api=track', 'env=test', 'env=live']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...conditions), { maxLength: 7 }), (whens) => {
      const tree = treeOf(whens)
      const { stations, width, height } = mapTree(tree)
      const shown = new Set(stations.flatMap(({ nodes }) => nodes))
      for (const node of Object.values(tree.nodes)) {
        const isRest = node.kind === 'outcome' && node.outcome !== 'support'
        expect(isRest || shown.has(node.id), node.id).toBe(true)
      }
      const half = mapMeasures.station / 2
      for (const [at, one] of stations.entries()) {
        expect(one.x - half).toBeGreaterThanOrEqual(0)
        expect(one.x + half).toBeLessThanOrEqual(width)
        expect(one.y + half).toBeLessThanOrEqual(height)
        for (const other of stations.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * half)
      }
    }),
    { numRuns: 40 },
  )
})

test('a way with an answer runs upright behind the words of the answer, and behind those of no other', () => {
  const { lines } = mapTree(treeOf(['api=send', 'api=track', '', 'env=test']))
  const worded = lines.filter(({ answers }) => answers.length > 0)
  expect(worded.length).toBeGreaterThan(2)
  for (const { d, x, y } of worded) {
    const top = y - mapMeasures.words.height
    // The first stretch: a curve that has come to the column of the words above them, or a straight line down the column.
    const stretch = d.split(/(?=[CLV])/)[1] ?? ''
    const [endX, endY] = (stretch.match(/[\d.]+/g) ?? []).map(Number).slice(-2)
    expect(endX).toBe(x)
    if (stretch.startsWith('C')) expect(endY).toBeLessThan(top)
  }
})

test('a drawn tree whose answers part at a check says so', () => {
  const chart = [
    'flowchart TD',
    '  check-1 -->|"right"| check-2',
    '  check-1 -->|"wrong"| elsewhere__late-parcel(["It is late"])',
    '  check-2 -->|"right"| support',
  ].join('\n')
  const entry: Entry = {
    ...entryOf([checkOf('check-1', 'A'), checkOf('check-2', 'B')]),
    samples: [{ language: 'mermaid', code: chart, line: 1 }],
  }
  const made = makeTree({ en: entry }, product)
  if (made === null) throw new Error('expected a tree')
  expect(made.faults).toEqual([])
  expect(told(routesOf(mapTree(made.tree)))).toBe(
    'check-1 [right|unknown: check-2 support; wrong: elsewhere~late-parcel]',
  )
})

test('two questions one after the other are told once each', () => {
  expect(told(routesOf(mapTree(treeOf(['api=send', 'env=live']))))).toMatchInlineSnapshot(
    `"api [send|unknown: env [live|unknown: check-1 check-2 support; other: check-1~2 support]; other: env~2 [live|unknown: check-2 support; other: support]]"`,
  )
})
