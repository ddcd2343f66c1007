import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './editDistance.ts'
import { skeleton } from './skeleton.ts'
import { meantBy, spellingOf } from './spelling.ts'
import { stringTable } from './stringTable.ts'

/** Without letters that look like others when they stand together. */
const words = fc.uniqueArray(fc.stringMatching(/^[a-hj-mop]{4,14}$/), {
  minLength: 1,
  maxLength: 60,
})

/** A word with one slip: a letter lost, added, taken for another or swapped with its neighbour. */
function slipped(word: string, kind: number, at: number): string {
  const i = at % word.length
  const [before, after] = [word.slice(0, i), word.slice(i + 1)]
  if (kind === 0) return before + after
  if (kind === 1) return `${before}q${word.slice(i)}`
  if (kind === 2) return `${before}q${after}`
  return before + word.slice(i + 1, i + 2) + word.slice(i, i + 1) + word.slice(i + 2)
}

test('finds a word through any one slip, unless another is as near', () => {
  fc.assert(
    fc.property(words, fc.nat(3), fc.nat(20), fc.nat(60), (list, kind, at, pick) => {
      const sorted = [...list].sort()
      const meant = sorted[pick % sorted.length] ?? ''
      const typed = slipped(meant, kind, at)
      // A known word is no slip of another: two neighbours that are the same may be swapped, and a word may be another without a letter.
      fc.pre(typed.length >= 4 && !sorted.includes(typed))
      const found = meantBy(
        spellingOf(stringTable(sorted), () => true),
        typed,
      )
      expect(found?.edits).toBeLessThanOrEqual(1)
      const near = (word: string) => editDistance(skeleton(typed), skeleton(word), 2)
      expect(near(found?.word ?? '')).toBe(Math.min(...sorted.map(near)))
    }),
  )
})

test('finds nothing that is farther than it says', () => {
  const runs = 300
  let told = 0
  const slips = fc.array(fc.tuple(fc.nat(3), fc.nat(20)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(words, fc.nat(60), slips, (list, pick, all) => {
      const meant = list[pick % list.length] ?? ''
      const typed = all.reduce((word, [kind, at]) => slipped(word, kind, at), meant)
      const found = meantBy(
        spellingOf(stringTable([...list].sort()), () => true),
        typed,
      )
      if (found === undefined) return
      told++
      expect(editDistance(skeleton(typed), skeleton(found.word), 2)).toBe(found.edits)
    }),
    { numRuns: runs, seed: 20261121 },
  )
  // Neither always nor never: about half of one to four slips are near enough.
  expect(told / runs).toBeGreaterThan(0.3)
  expect(told / runs).toBeLessThan(0.9)
})
