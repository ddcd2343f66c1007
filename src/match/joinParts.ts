import type { Evidence, Match, Verdict } from '../model/verdict.ts'
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
 * slip or a description may be of any entry, and which of several entries with one signature is meant is told by words alone, so that
 * nothing less than the whole index says which.
 */
export function isSettled({ kind, matches: [first, ...others] }: Verdict): boolean {
  if (kind !== 'answer' || first === undefined || first.confidence < surely) return false
  const lead = oddsOf(first.confidence) - oddsOf(others[0]?.confidence ?? 0)
  return (
    lead >= clearLead &&
    first.evidence.some((one) => isLiteral(one) && !others.some((other) => holds(other, one)))
  )
}

const isLiteral = ({ kind }: Evidence) =>
  kind === 'code' || kind === 'message' || kind === 'template'

const holds = ({ evidence }: Match, { start, end }: Evidence) =>
  evidence.some((one) => isLiteral(one) && one.start === start && one.end === end)

const oddsOf = (confidence: number) => Math.log((confidence + 1e-9) / (1 + 1e-9 - confidence))
