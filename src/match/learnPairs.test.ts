import { expect, test } from 'vitest'
import { sketchGuide } from './fixtures.ts'
import { learnPairs } from './learnPairs.ts'

const things = [
  ['drawer', '서랍', 'サラ'],
  ['handle', '문고리', 'ハンドル'],
  ['shelf', '선반', 'タナ'],
  ['lantern', '등불', 'ランタン'],
] as const
const states = [
  ['broken', '파손'],
  ['missing', '분실'],
  ['upside', '뒤집힘'],
] as const

/** Guides in which each thing is told with each state, several times. */
const guides = (['en', 'ko'] as const).map((locale, side) =>
  sketchGuide(
    'house',
    locale,
    Array.from({ length: 72 }, (_, i) => ({
      id: `entry-${i}`,
      title: `${things[i % 4]?.[side]} ${states[i % 3]?.[side]}`,
    })),
  ),
)

test('words that stand in the same entries of two languages are learned as pairs', () => {
  const learned = learnPairs(guides).map((pair) => pair.join('='))
  for (const [en, ko] of [...things, ...states]) expect(learned).toContain(`${ko}=${en}`)
  expect(learned).toHaveLength(things.length + states.length)
})

test('nothing is learned from few entries, or from one language', () => {
  expect(learnPairs(guides.slice(0, 1))).toEqual([])
  expect(
    learnPairs(guides.map((guide) => ({ ...guide, entries: guide.entries.slice(0, 12) }))),
  ).toEqual([])
})
