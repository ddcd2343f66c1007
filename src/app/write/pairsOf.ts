import type { Locale } from '../../model/locale.ts'
import type { EntryHead, GuideHead, Summary } from './protocol.ts'

/** The same entry in each language that has it. */
export interface Pair {
  readonly id: string
  readonly cells: Readonly<Partial<Record<Locale, EntryHead>>>
}

/** The guide of a file in all its languages: where each is, and how their entries go together. */
export interface PairedGuide {
  readonly files: Readonly<Partial<Record<Locale, string>>>
  readonly pairs: readonly Pair[]
}

/** How the languages of the guide that stands in `path` fit together; null where the file is no guide. Entries in the order of the file. */
export function pairsOf({ guides, entries }: Summary, path: string): PairedGuide | null {
  const own = guides.find(({ file }) => file === path)
  if (own === undefined) return null
  const isTwin = ({ product, guide }: GuideHead) => product === own.product && guide === own.guide
  // The file that is shown comes first: its order is the order of the pairs.
  const twins = guides
    .filter(isTwin)
    .sort((a, b) => Number(b.file === path) - Number(a.file === path))
  const locales = new Map(twins.map(({ file, locale }) => [file, locale]))
  const pairs = new Map<string, Partial<Record<Locale, EntryHead>>>()
  for (const [file, locale] of locales)
    for (const entry of entries.filter((one) => one.file === file))
      pairs.set(entry.id, { ...pairs.get(entry.id), [locale]: entry })
  return {
    files: Object.fromEntries(twins.map(({ file, locale }) => [locale, file])),
    pairs: [...pairs].map(([id, cells]) => ({ id, cells })),
  }
}
