import type { PlacedEntry } from './compileSource.ts'
import { isSameSignature } from './isSameSignature.ts'
import { quoteEntry } from './quoteEntry.ts'
import type { GoldEntry, GoldSet } from './readGold.ts'
import { type EntryScore, scoreEntry } from './scoreEntry.ts'

/** How many signatures of the gold an entry carries. */
const likeness = (gold: GoldEntry, { entry }: PlacedEntry) =>
  gold.signatures.filter((one) => entry.signatures.some((other) => isSameSignature(one, other)))
    .length

/** Whether an entry starts where the gold says that one does. */
const startsAt = ({ file, line, until = line }: GoldEntry, placed: PlacedEntry) =>
  placed.file === file && placed.entry.line >= line && placed.entry.line <= until

/**
 * How each entry of a gold set was understood. Where several compiled entries start at its place, the one that carries most
 * of its signatures counts, and none counts twice. `textOf` gives the text of a file of the source.
 */
export function scoreSet(
  { entries }: GoldSet,
  compiled: readonly PlacedEntry[],
  textOf: (file: string) => string,
): readonly EntryScore[] {
  const taken = new Set<PlacedEntry>()
  const linesOf = new Map<string, readonly string[]>()
  return entries.map((stated) => {
    const lines = linesOf.get(stated.file) ?? textOf(stated.file).split(/\r\n|\n|\r/)
    linesOf.set(stated.file, lines)
    const gold = quoteEntry(stated, lines)
    const [best = null] = compiled
      .filter((placed) => startsAt(gold, placed) && !taken.has(placed))
      .sort((a, b) => likeness(gold, b) - likeness(gold, a))
    if (best) taken.add(best)
    return scoreEntry(gold, best)
  })
}
