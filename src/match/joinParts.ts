import type { Verdict } from '../model/verdict.ts'
import { partOf, rowsOf } from './rows.ts'
import type { Index } from './searchIndex.ts'

/** The index of all entries that some parts have, or nothing where one of them was cut from other guides than the manifest. */
export function joinParts(manifest: Index, parts: readonly Index[]): Index | undefined {
  const { part } = manifest
  if (part === undefined || parts.some((one) => one.part?.stamp !== part.stamp)) return undefined
  return partOf(
    { ...manifest, part },
    parts.map((index) => ({ index, rows: rowsOf(index) })),
  )
}

/** How far ahead of the next, in log odds, an answer must be, and how sure: over parts, words that only other entries have count a little differently. */
const clearLead = 1
const surely = 0.75

/**
 * Whether a verdict over parts is the verdict over all: an answer that a signature led to, to the letter, and no other near it. A
 * slip or a description may be of any entry, so that nothing less than the whole index says which.
 */
export function isSettled({ kind, matches: [first, second] }: Verdict): boolean {
  if (kind !== 'answer' || first === undefined || first.confidence < surely) return false
  const isLiteral = first.evidence.some(
    ({ kind: by }) => by === 'code' || by === 'message' || by === 'template',
  )
  const lead = oddsOf(first.confidence) - oddsOf(second?.confidence ?? 0)
  return isLiteral && lead >= clearLead
}

const oddsOf = (confidence: number) => Math.log((confidence + 1e-9) / (1 + 1e-9 - confidence))
