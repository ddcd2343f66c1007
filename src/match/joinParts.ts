import type { Evidence, Match, Verdict } from '../model/verdict.ts'
import { partOf, rowsOf } from './rows.ts'
import type { Index } from './searchIndex.ts'

/**
 * The index of all entries that some parts have, with the ideas of the sieve where it is there, or nothing where one of them was cut
 * from other guides than the manifest.
 */
export function joinParts(
  manifest: Index,
  sieve: Index | undefined,
  parts: readonly Index[],
): Index | undefined {
  const { part } = manifest
  const isStrange = (one: Index) => one.part?.stamp !== part?.stamp
  if (part === undefined || parts.some(isStrange)) return undefined
  if (sieve !== undefined && isStrange(sieve)) return undefined
  const { phrases, ideas } = (sieve ?? manifest).lexicon
  return partOf(
    { ...manifest, lexicon: { ...manifest.lexicon, phrases, ideas }, part },
    parts.map((index) => ({ index, rows: rowsOf(index) })),
  )
}

/** How far ahead of the next, in log odds, an answer must be, and how sure: over parts, words that only other entries have count a little differently. */
const clearLead = 1
const surely = 0.75

/**
 * Whether a verdict over parts is the verdict over all: an answer that a signature led to, to the letter, and no other near it. A
 * slip or a description may be of any entry, a short message among words may be part of a longer one that is spelled with a slip, and which of several entries with one signature is meant is told by words alone, so that
 * nothing less than the whole index says which.
 */
export function isSettled({ kind, matches: [first, ...others] }: Verdict, paste: string): boolean {
  if (kind !== 'answer' || first === undefined || first.confidence < surely) return false
  const lead = oddsOf(first.confidence) - oddsOf(others[0]?.confidence ?? 0)
  return (
    lead >= clearLead &&
    first.evidence.some(
      (one) =>
        isLiteral(one) && !others.some((other) => holds(other, one)) && !mayBePart(one, paste),
    )
  )
}

/** Shortest message that is no part of a longer one of another entry, which the paste spells with a slip. */
const longEnough = 16

function mayBePart({ kind, start, end }: Evidence, paste: string): boolean {
  if (kind === 'code' || end - start >= longEnough) return false
  const goesOn = /^\s?[\p{L}\d]/u.test(paste.slice(end, end + 2))
  return goesOn || /[\p{L}\d]\s?$/u.test(paste.slice(Math.max(0, start - 2), start))
}

const isLiteral = ({ kind }: Evidence) =>
  kind === 'code' || kind === 'message' || kind === 'template'

const holds = ({ evidence }: Match, { start, end }: Evidence) =>
  evidence.some((one) => isLiteral(one) && one.start === start && one.end === end)

const oddsOf = (confidence: number) => Math.log((confidence + 1e-9) / (1 + 1e-9 - confidence))
