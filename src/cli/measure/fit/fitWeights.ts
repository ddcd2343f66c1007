import { gatherFindings } from '../../../match/gatherFindings.ts'
import { entryOf, type Index } from '../../../match/searchIndex.ts'
import { stringAt } from '../../../match/stringTable.ts'
import { descriptionFeatures, type Features, signFeatures } from '../../../match/weigh.ts'
import { descriptionWeights, signWeights } from '../../../match/weights.ts'
import { readPaste } from '../../../read/readPaste.ts'
import type { CorpusPaste } from '../../match/askCorpus.ts'

/** Pastes that are asked of the same guides. */
export interface Lesson {
  readonly index: Index
  readonly pastes: readonly CorpusPaste[]
}

type Weights = Readonly<Record<string, number>>

/** One sign or description of one paste, and whether its entry was right. */
interface Row {
  readonly features: Features
  readonly isRight: boolean
}

/** Most descriptions of one paste that are learned from. */
const mostDescribed = 4

/** Weights nearer to what the pastes show, starting from those in use. `pull` holds them back: as many rows as it takes to move one. */
export function fitWeights(
  lessons: readonly Lesson[],
  pull: number,
): { signs: Weights; descriptions: Weights; logLoss: number } {
  const rows = lessons.map(rowsOf)
  const signs = rows.flatMap((one) => one.signs)
  const descriptions = rows.flatMap((one) => one.descriptions)
  const fitted = descend(descriptions, descriptionWeights, pull)
  return {
    signs: descend(signs, signWeights, pull),
    descriptions: fitted,
    logLoss: logLoss(descriptions, fitted),
  }
}

function rowsOf({ index, pastes }: Lesson): { signs: Row[]; descriptions: Row[] } {
  const signs: Row[] = []
  const descriptions: Row[] = []
  for (const { paste, expected } of pastes) {
    const isRight = (entry: number) => nameOf(index, entry) === expected
    const findings = gatherFindings(index, readPaste(paste))
    for (const { sign, around } of findings.signs)
      signs.push({ features: signFeatures(sign, around), isRight: isRight(sign.entry) })
    for (const { one, telling } of findings.described.slice(0, mostDescribed))
      descriptions.push({
        features: descriptionFeatures(one, telling),
        isRight: isRight(entryOf(index, one.document)),
      })
  }
  return { signs, descriptions }
}

const nameOf = (index: Index, entry: number) =>
  `${index.products[index.entryProduct[entry] ?? 0]?.id}/${stringAt(index.entryIds, entry)}`

const steps = 3000
const stride = 0.3

function descend(rows: readonly Row[], from: Weights, pull: number): Weights {
  const names = Object.keys(from)
  const start = Float64Array.from(names, (name) => from[name] ?? 0)
  const weights = start.slice()
  const table = rows.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0))
  for (let step = 0; step < steps && rows.length > 0; step++) {
    const slopes = weights.map((weight, i) => pull * (weight - (start[i] ?? 0)))
    table.forEach((values, row) => {
      const error = likely(values, weights) - (rows[row]?.isRight ? 1 : 0)
      for (let i = 0; i < slopes.length; i++)
        slopes[i] = (slopes[i] ?? 0) + error * (values[i] ?? 0)
    })
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] ?? 0) - (stride * (slopes[i] ?? 0)) / rows.length
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]))
}

function likely(values: Float64Array, weights: Float64Array): number {
  let odds = 0
  for (let i = 0; i < weights.length; i++) odds += (weights[i] ?? 0) * (values[i] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}

/** The mean surprise at what was right: lower is better. */
function logLoss(rows: readonly Row[], weights: Weights): number {
  const names = Object.keys(weights)
  const values = Float64Array.from(names, (name) => weights[name] ?? 0)
  const total = rows.reduce((sum, { features, isRight }) => {
    const chance = likely(
      Float64Array.from(names, (name) => features[name] ?? 0),
      values,
    )
    return sum - Math.log(Math.max(1e-9, isRight ? chance : 1 - chance))
  }, 0)
  return total / Math.max(1, rows.length)
}
