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
 * The lines on which the causes of an entry stand, each once. What an error means counts as a cause, and a summary has no line of its own:
 * it stands for the first expected cause that begins as it does.
 */
function causeLines(gold: GoldEntry, { entry }: PlacedEntry, lines: readonly string[]): number[] {
  const stated = new Set(entry.causes.map(({ line }) => line))
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  const summary = letters(entry.summary?.text ?? '').slice(0, 12)
  const summed = gold.causes.find(
    (line) =>
      summary !== '' && !stated.has(line) && letters(lines[line - 1] ?? '').includes(summary),
  )
  return [...stated, ...(summed === undefined ? [] : [summed])]
}

/** How an entry of the gold was understood. `found` is what the compiler made of it, `lines` are those of its file. */
export function scoreEntry(
  gold: GoldEntry,
  found: PlacedEntry | null,
  lines: readonly string[],
): EntryScore {
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
    causes: scoreLines(gold.causes, found ? causeLines(gold, found, lines) : [], gold),
    checks: scoreLines(gold.checks, checks, gold),
  }
}
