import type { Locale } from '../../../model/locale.ts'
import type { CompiledSource, PlacedEntry } from './compileSource.ts'
import type { NoEntry } from './readGold.ts'

/** How many places of a source and language that are no entry were read as one, and by how many entries. */
export interface NoneScore {
  readonly places: number
  readonly taken: number
  readonly entries: readonly PlacedEntry[]
}

const isIn = ({ file, line, lines: [first, last] = [line, line] }: NoEntry, placed: PlacedEntry) =>
  placed.file === file && placed.entry.line >= first && placed.entry.line <= last

/** How far places that are no entry were read as one. */
export function countNone(
  { source, entries }: CompiledSource,
  locale: Locale,
  none: readonly NoEntry[],
): NoneScore {
  const places = none.filter(
    (place) => place.source === source && place.file.startsWith(`${locale}/`),
  )
  return {
    places: places.length,
    taken: places.filter((place) => entries.some((placed) => isIn(place, placed))).length,
    entries: entries.filter((placed) => places.some((place) => isIn(place, placed))),
  }
}
