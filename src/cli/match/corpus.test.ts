import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { buildIndex } from '../../match/buildIndex.ts'
import { variants, wrappers } from '../../match/corpus/variants.ts'
import { match } from '../../match/match.ts'
import { readFolder } from '../readFolder.ts'
import { askCorpus, parseCorpus } from './askCorpus.ts'

const { products, guides } = compile(readFolder('content').files)
const index = buildIndex({ products, guides })

test('the development set keeps its floors', () => {
  const pastes = ['ko', 'ja', 'en'].flatMap((locale) =>
    parseCorpus(readFileSync(join('src/match/corpus', `${locale}.jsonl`), 'utf8')),
  )
  const score = askCorpus(index, pastes)
  const told = score.misses.join('\n')
  expect(score.first / score.positives, told).toBeGreaterThanOrEqual(0.95)
  expect(score.answered / score.positives, told).toBeGreaterThanOrEqual(0.9)
  expect(score.wrongAsAnswer, told).toBeLessThanOrEqual(2)
  expect(score.answeredWithoutEntry / score.negatives, told).toBeLessThanOrEqual(0.02)
}, 60_000)

test('other vendors, what is said to be in order, and our own among many others are told apart', () => {
  const score = askCorpus(index, parseCorpus(readFileSync('src/match/corpus/aside.jsonl', 'utf8')))
  const told = score.misses.join('\n')
  expect(score.wrongAsAnswer, told).toBe(0)
  expect(score.answeredWithoutEntry, told).toBe(0)
  expect(score.first / score.positives, told).toBeGreaterThanOrEqual(0.9)
})

/** Every code and message of our guides, with the entry that it stands for. */
const signatures = new Map(
  guides.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.signatures
        .filter(({ kind }) => kind === 'code' || kind === 'message')
        .map(({ value }) => [value, entry.id] as const),
    ),
  ),
)

test('every way of writing a signature is known in every surrounding', () => {
  const missed: string[] = []
  let asked = 0
  for (const [signature, entry] of signatures)
    for (const variant of variants)
      for (const wrapper of wrappers) {
        if (variant.changesCase && wrapper.isCodeField) continue
        asked++
        const { kind, matches } = match(index, wrapper.wrap(variant.write(signature)))
        if (kind !== 'answer' || matches[0]?.entry !== entry)
          missed.push(
            `${signature}, ${variant.name} in ${wrapper.name}: ${kind} ${matches[0]?.entry}`,
          )
      }
  expect(missed).toEqual([])
  expect(asked).toBeGreaterThan(4000)
}, 120_000)
