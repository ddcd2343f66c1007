import { type Locale, locales } from '../../model/locale.ts'
import type { Summary } from './protocol.ts'

/** How many errors were read in each language that has a guide. */
export function entriesByLanguage(
  summary: Pick<Summary, 'guides' | 'entries'> | null,
): readonly (readonly [locale: Locale, count: number])[] {
  const { guides = [], entries = [] } = summary ?? {}
  const counts = new Map<Locale, number>()
  const localeOf = new Map(guides.map(({ file, locale }) => [file, locale]))
  for (const { locale } of guides) counts.set(locale, 0)
  for (const { file } of entries) {
    const locale = localeOf.get(file)
    if (locale !== undefined) counts.set(locale, (counts.get(locale) ?? 0) + 1)
  }
  return locales.flatMap((locale) => {
    const count = counts.get(locale)
    return count === undefined ? [] : [[locale, count] as const]
  })
}
