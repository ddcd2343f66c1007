import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../../compile/compile.ts'
import { buildIndex } from '../../../match/buildIndex.ts'
import { match } from '../../../match/match.ts'
import { parseCorpus } from '../../match/askCorpus.ts'
import { nearMisses } from '../../match/nearMisses.ts'
import { readFolder } from '../../readFolder.ts'
import { fitWeights } from './fitWeights.ts'

const { products, guides } = compile(readFolder('content').files)
const index = buildIndex({ products, guides })

/** Numbers from 0 to 1, the same in every run. */
function numbers(): () => number {
  let state = 11
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

test('fitting reads the pastes and lowers no weight to nonsense', () => {
  const pastes = [
    ...parseCorpus(readFileSync('src/match/corpus/en.jsonl', 'utf8')).slice(0, 40),
    ...nearMisses(40, numbers()),
  ]
  const { descriptions, signs, logLoss } = fitWeights([{ index, pastes }], 5)
  expect(logLoss).toBeLessThan(0.7)
  expect(descriptions.coverage).toBeGreaterThan(0)
  expect(signs.goesOn).toBeLessThan(0)
}, 60_000)

test('of a thousand near misses hardly one is answered', () => {
  const wrong = nearMisses(1000, numbers()).filter(
    ({ paste }) => match(index, paste).kind === 'answer',
  )
  expect(wrong.length, wrong.map(({ paste }) => paste).join('\n')).toBeLessThanOrEqual(25)
}, 60_000)
