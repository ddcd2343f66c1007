import { type Locale, locales } from '../model/locale.ts'
import type { MarkedText } from '../model/markedText.ts'
import { sourceLocale } from './sourceLocale.ts'
import type { EntryUnit, Twin } from './unit.ts'

/** One language of an entry. */
export interface TwinIn {
  readonly locale: Locale
  readonly twin: Twin
}

/** A text of an entry in the language that its twins are compared with, and the same text in another. */
export interface TwinText extends TwinIn {
  readonly base: Locale
  readonly right: MarkedText
  readonly own: MarkedText & { readonly line: number }
}

/** The languages of an entry that there are. */
export function twinsOf({ twins }: EntryUnit): readonly TwinIn[] {
  return locales.flatMap((locale) => {
    const twin = twins[locale]
    return twin ? [{ locale, twin }] : []
  })
}

/** The checks of an entry, and its causes where a language has as many as the source, each beside what it is there. */
export function twinTexts(unit: EntryUnit): readonly TwinText[] {
  const base = sourceLocale(unit)
  const source = base && unit.twins[base]
  if (!base || !source) return []
  return twinsOf(unit).flatMap(({ locale, twin }): readonly TwinText[] => {
    if (locale === base) return []
    const pair = (
      right: MarkedText | undefined,
      own: TwinText['own'] | undefined,
    ): readonly TwinText[] => (right && own ? [{ locale, twin, base, right, own }] : [])
    const [left, mine] = [source.draft.causes, twin.draft.causes]
    const causes =
      left.length === mine.length ? mine.flatMap((own, index) => pair(left[index], own)) : []
    return [...causes, ...unit.checks.flatMap((row) => pair(row[base], row[locale]))]
  })
}
