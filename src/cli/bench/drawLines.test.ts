import { expect, test } from 'vitest'
import { drawLines } from './drawLines.ts'

const series = [
  {
    name: 'ours & <yours>',
    points: [
      { x: 10, y: 0.5 },
      { x: 1000, y: 0.5 },
    ],
  },
  { name: 'theirs', points: [{ x: 1000, y: 0.5 }] },
  { name: 'stopped', points: [] },
]

const svg = drawLines({ title: 'Time', across: 'characters', up: 'ms', series })

test('a line that stays the same is drawn level, from the left to the right', () => {
  const [, path = ''] = /points="([^"]+)" fill="none" stroke="#0b57d0"/.exec(svg) ?? []
  const [[x1, y1] = [], [x2, y2] = []] = path.split(' ').map((point) => point.split(','))
  expect(y1).toBe(y2)
  expect(Number(x1)).toBeLessThan(Number(x2))
})

test('names stand apart and cannot end the drawing', () => {
  expect(svg).toContain('ours &#38; &#60;yours&#62;')
  expect(svg).not.toContain('stopped')
  const heights = [...svg.matchAll(/<text x="604" y="([\d.]+)"/g)].map(([, y]) => Number(y))
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15)
})

test('a plot without a point is refused', () => {
  expect(() => drawLines({ title: '', across: '', up: '', series: [] })).toThrow('without a point')
})
