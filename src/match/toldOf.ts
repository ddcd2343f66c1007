import type { Span } from '../model/span.ts'
import type { Described } from './findDescribed.ts'
import { entryOf, type Index } from './searchIndex.ts'

/** What the words of the paste say for an entry, 0..1: those within a sign, and those beside it. */
interface Told {
  readonly within: number
  readonly beside: number
}

/**
 * What the words of the paste say for an entry, 0..1. The words of a sign say as much for each entry that has it, however long its
 * guide is and whatever else it says with them: only what stands beside the sign tells such entries apart.
 */
export function toldOf(
  index: Index,
  described: readonly Described[],
  sign: Span,
  entry: number,
  sharing: ReadonlySet<number>,
): number {
  const own = split(index, described, sign, entry)
  let within = own.within
  if (sharing.size > 1)
    for (const other of sharing)
      within = Math.max(within, split(index, described, sign, other).within)
  return within + own.beside
}

function split(index: Index, described: readonly Described[], sign: Span, entry: number): Told {
  let most: Told = { within: 0, beside: 0 }
  for (const { document, coverage, terms } of described) {
    if (entryOf(index, document) !== entry) continue
    if (coverage <= most.within + most.beside) continue
    const inside = terms.filter(({ start, end }) => start < sign.end && end > sign.start).length
    const share = terms.length === 0 ? 0 : inside / terms.length
    most = { within: coverage * share, beside: coverage * (1 - share) }
  }
  return most
}
