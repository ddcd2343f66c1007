import { gatherFindings } from '../../match/gatherFindings.ts'
import type { Index } from '../../match/searchIndex.ts'
import { stringAt } from '../../match/stringTable.ts'
import { descriptionFeatures, type Features, signFeatures } from '../../match/weigh.ts'
import { descriptionWeights, signWeights } from '../../match/weights.ts'
import { readPaste } from '../../read/readPaste.ts'
import type { CorpusPaste } from './askCorpus.ts'

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
  index: Index,
  pastes: readonly CorpusPaste[],
  pull: number,
): { signs: Weights; descriptions: Weights; logLoss: number } {
  const { signs, descriptions } = rowsOf(index, pastes)
  const fitted = descend(descriptions, descriptionWeights, pull)
  return {
    signs: descend(signs, signWeights, pull),
    descriptions: fitted,
    logLoss: logLoss(descriptions, fitted),
  }
}

function rowsOf(
  index: Index,
  pastes: readonly CorpusPaste[],
): { signs: Row[]; descriptions: Row[] } {
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
        isRight: isRight(Math.floor((index.documents[one.document] ?? 0) / 3)),
      })
  }
  return { signs, descriptions }
}

const nameOf = (index: Index, entry: number) =>
  `${index.products[index.entryProduct[entry] ?? 0]?.id}/${stringAt(index.entryIds, entry)}`

const steps = 3000
const stride = 0.3

function descend(rows: readonly Row[], from: Weights, pull: number): Weights {
  const weights = new Map(Object.entries(from))
  for (let step = 0; step < steps && rows.length > 0; step++) {
    const slopes = new Map<string, number>()
    for (const { features, isRight } of rows) {
      const error = chance(features, weights) - (isRight ? 1 : 0)
      for (const name of weights.keys())
        slopes.set(name, (slopes.get(name) ?? 0) + error * (features[name] ?? 0))
    }
    for (const [name, weight] of weights) {
      const slope = (slopes.get(name) ?? 0) + pull * (weight - (from[name] ?? 0))
      weights.set(name, weight - (stride * slope) / rows.length)
    }
  }
  return Object.fromEntries(weights)
}

function chance(features: Features, weights: ReadonlyMap<string, number>): number {
  let odds = 0
  for (const [name, weight] of weights) odds += weight * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}

/** The mean surprise at what was right: lower is better. */
function logLoss(rows: readonly Row[], weights: Weights): number {
  const known = new Map(Object.entries(weights))
  const total = rows.reduce((sum, { features, isRight }) => {
    const likely = chance(features, known)
    return sum - Math.log(Math.max(1e-9, isRight ? likely : 1 - likely))
  }, 0)
  return total / Math.max(1, rows.length)
}
