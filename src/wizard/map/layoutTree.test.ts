import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tree } from '../../model/tree.ts'
import { deriveTree } from '../deriveTree.ts'
import { checkOf, entryOf, facetOf, productOf } from '../fixtures.ts'
import { layoutTree, usualMeasures } from './layoutTree.ts'
import { outlineTree } from './outlineTree.ts'
import { placeInOrder } from './placeInOrder.ts'

const product = productOf([facetOf('api', ['send', 'track']), facetOf('env', ['test', 'live'])])

const small = deriveTree(
  entryOf([checkOf('check-1', 'A', ['api=send']), checkOf('check-2', 'B', ['api=track'])]),
  product,
)

const conditions = ['', 'api=send', 'api=track', 'env=test', 'env=live']
const trees: fc.Arbitrary<Tree> = fc
  .array(fc.constantFrom(...conditions), { maxLength: 7 })
  .map((all) =>
    deriveTree(
      entryOf(
        all.map((when, at) => checkOf(`check-${at + 1}`, `${at}`, when === '' ? [] : [when])),
      ),
      product,
    ),
  )

/** Whether two stretches of a line share more than a point. */
function overlap(a: number, b: number, length: number): boolean {
  return Math.abs(a - b) < length
}

test('no two boxes touch, and all lie inside the picture', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { nodes, width, height } = layoutTree(tree)
      for (const [at, one] of nodes.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x + usualMeasures.width).toBeLessThanOrEqual(width)
        expect(one.y + usualMeasures.height).toBeLessThanOrEqual(height)
        for (const other of nodes.slice(at + 1)) {
          const touch =
            overlap(one.x, other.x, usualMeasures.width) &&
            overlap(one.y, other.y, usualMeasures.height)
          expect(touch, `${one.id} touches ${other.id}`).toBe(false)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('every line goes down and passes the boxes of other rows upright', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { nodes, edges } = layoutTree(tree)
      for (const { points, from, to } of edges) {
        for (const [at, point] of points.slice(1).entries()) {
          const before = points[at] ?? point
          expect(point.y).toBeGreaterThan(before.y)
          for (const box of nodes) {
            const isBeside =
              box.x < Math.max(point.x, before.x) &&
              box.x + usualMeasures.width > Math.min(point.x, before.x)
            const isAcross = box.y < point.y && box.y + usualMeasures.height > before.y
            expect(isBeside && isAcross, `${from} to ${to} through ${box.id}`).toBe(false)
          }
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('every answer of the tree is on one line', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const drawn = layoutTree(tree).edges.flatMap(({ from, answers }) =>
        answers.map((answer) => `${from}>${answer}`),
      )
      const given = Object.values(tree.nodes).flatMap((node) =>
        node.kind === 'outcome' ? [] : node.options.map(({ id }) => `${node.id}>${id}`),
      )
      expect(drawn.sort()).toEqual(given.sort())
    }),
    { numRuns: 30 },
  )
})

test('the same tree is drawn the same', () => {
  expect(layoutTree(small)).toEqual(layoutTree(small))
})

test('an entry without checks is one box', () => {
  expect(layoutTree(deriveTree(entryOf([]), product))).toMatchObject({
    width: usualMeasures.width,
    height: usualMeasures.height,
    nodes: [{ id: 'support', x: 0, y: 0 }],
    edges: [],
  })
})

test('the list has the lines of the picture', () => {
  expect(
    outlineTree(small).map(({ number, node, ways }) => [
      number,
      node.id,
      ...ways.map(
        ({ answers, to }) => `${answers.join('|')} ${to.kind === 'step' ? to.number : to.end.id}`,
      ),
    ]),
  ).toEqual([
    [1, 'api', 'send 2', 'track 6', 'unknown 3'],
    [2, 'check-1~2', 'right|unknown support', 'wrong 4'],
    [3, 'check-1', 'right|unknown 6', 'wrong 5'],
    [4, 'check-1.retry~2', 'solved solved', 'not-yet support', 'later later'],
    [5, 'check-1.retry', 'solved solved', 'not-yet 6', 'later later'],
    [6, 'check-2', 'right|unknown support', 'wrong 7'],
    [7, 'check-2.retry', 'solved solved', 'not-yet support', 'later later'],
  ])
})

test('things in a row come as near to their wishes as order and gap allow', () => {
  const wish = (centre: number) => ({ centre, half: 1 })
  expect(placeInOrder([wish(0), wish(10)], 1)).toEqual([0, 10])
  expect(placeInOrder([wish(5), wish(5), wish(5)], 1)).toEqual([2, 5, 8])
  expect(placeInOrder([], 1)).toEqual([])
})
