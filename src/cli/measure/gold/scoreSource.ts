import { type Locale, locales } from '../../../model/locale.ts'
import type { CompiledSource } from './compileSource.ts'
import { countNone, type NoneScore } from './countNone.ts'
import type { GoldSet, NoEntry } from './readGold.ts'
import type { EntryScore } from './scoreEntry.ts'
import { scoreSet } from './scoreSet.ts'

/** How one source was understood in one language. */
export interface SetScore {
  readonly set: GoldSet
  readonly scores: readonly EntryScore[]
  readonly none: NoneScore
  /** All entries that the compiler found there, in the gold or not. */
  readonly compiled: number
}

/** How a source was understood, in each language that the gold has. `textOf` gives the text of one of its files. */
export function scoreSource(
  compiled: CompiledSource,
  sets: readonly GoldSet[],
  none: readonly NoEntry[],
  textOf: (file: string) => string,
): readonly SetScore[] {
  const own = (locale: Locale) =>
    sets.filter((set) => set.source === compiled.source && set.locale === locale)
  return locales.flatMap(own).map((set) => {
    const here = compiled.entries.filter(({ locale }) => locale === set.locale)
    return {
      set,
      scores: scoreSet(set, here, textOf),
      none: countNone(compiled, set.locale, none),
      compiled: here.length,
    }
  })
}
