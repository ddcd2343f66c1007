import { type Locale, locales } from '../model/locale.ts'
import { alignChecks } from './alignChecks.ts'
import type { CheckDraft } from './entryDraft.ts'
import type { EntryGroup } from './pairEntries.ts'

/** One check in the languages that have it. */
export type CheckRow = Readonly<Partial<Record<Locale, CheckDraft>>>

/** The checks of an entry, paired across its languages, in the order of the language that has the most. */
export function pairChecks({ twins }: EntryGroup): readonly CheckRow[] {
  const present = locales.filter((locale) => twins[locale])
  const checksOf = (locale: Locale) => twins[locale]?.checks ?? []
  const [first, ...others] = present.toSorted((a, b) => checksOf(b).length - checksOf(a).length)
  if (first === undefined) return []
  const rows: Partial<Record<Locale, CheckDraft>>[] = checksOf(first).map((check) => ({
    [first]: check,
  }))
  for (const locale of others) {
    const twinsOf = alignChecks(checksOf(first), checksOf(locale))
    checksOf(locale).forEach((check, index) => {
      const row = rows[twinsOf[index] ?? -1]
      if (row) row[locale] = check
      else rows.push({ [locale]: check })
    })
  }
  return rows
}
