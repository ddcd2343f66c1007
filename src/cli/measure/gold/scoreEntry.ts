import type { Signature } from '../../../model/signature.ts'
import type { PlacedEntry } from './compileSource.ts'
import { isSameSignature } from './isSameSignature.ts'
import { isSameText } from './isSameText.ts'
import type { GoldEntry } from './readGold.ts'
import { type LineScore, scoreLines } from './scoreLines.ts'
import type { Tally } from './tally.ts'

/** How one entry of the gold was understood. */
export interface EntryScore {
  readonly gold: GoldEntry
  readonly found: PlacedEntry | null
  readonly signatures: Tally & {
    readonly missed: readonly GoldEntry['signatures'][number][]
    readonly extra: readonly Signature[]
  }
  readonly causes: LineScore
  readonly checks: LineScore
}

/**
 * The lines on which the causes of an entry stand, each once: what an error means counts as one. In a row that takes several lines
 * of the guide, that has no line of its own: it stands for the first cause of the row.
 */
function causeLines(gold: GoldEntry, { entry: { line, causes, summary } }: PlacedEntry): number[] {
  const lines = causes.map((cause) => cause.line)
  if (summary?.line === undefined) return [...new Set(lines)]
  const isRow = summary.line === line
  const own = isRow ? gold.causes.find((at) => !lines.includes(at)) : undefined
  return [...new Set([...lines, own ?? summary.line])]
}

/** How an entry of the gold was understood. `found` is what the compiler made of it. */
export function scoreEntry(gold: GoldEntry, found: PlacedEntry | null): EntryScore {
  const reported = found?.entry.signatures ?? []
  const needed = gold.signatures.filter(({ optional }) => !optional)
  const missed = needed.filter((one) => !reported.some((other) => isSameSignature(one, other)))
  // Of what need not be reported, the kind is open too.
  const isStated = (one: Signature) =>
    gold.signatures.some(
      (other) =>
        isSameSignature(one, other) || (other.optional && isSameText(one.value, other.value)),
    )
  const extra = reported.filter((one) => !gold.open.includes(one.line) && !isStated(one))
  const checks = found?.entry.checks.map(({ line }) => line) ?? []
  return {
    gold,
    found,
    signatures: {
      expected: needed.length,
      found: needed.length - missed.length,
      wrong: extra.length,
      missed,
      extra,
    },
    causes: scoreLines(gold.causes, found ? causeLines(gold, found) : [], gold),
    checks: scoreLines(gold.checks, checks, gold),
  }
}
