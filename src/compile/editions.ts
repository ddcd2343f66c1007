import type { Locale } from '../model/locale.ts'
import { sourceLocale } from './sourceLocale.ts'
import type { EntryUnit, GuideUnit, Twin } from './unit.ts'

/** One translation of a guide beside the text that it is held against, with the entries that both have. */
export interface Translation {
  readonly base: Locale
  readonly locale: Locale
  readonly pairs: readonly {
    readonly unit: EntryUnit
    readonly right: Twin
    readonly own: Twin
  }[]
}

/** Each translation of each guide: its entries beside those of the source, else of the first language that has them. */
export function translationsOf(entries: readonly EntryUnit[]): readonly Translation[] {
  const found = new Map<
    string,
    { base: Locale; locale: Locale; pairs: Translation['pairs'][number][] }
  >()
  for (const unit of entries) {
    const base = sourceLocale(unit)
    const right = base && unit.twins[base]
    if (!base || !right) continue
    for (const own of Object.values(unit.twins)) {
      const { locale } = own.guide
      if (own === right) continue
      const key = `${unit.product.id} ${unit.guide} ${base} ${locale}`
      const translation = found.get(key) ?? { base, locale, pairs: [] }
      translation.pairs.push({ unit, right, own })
      found.set(key, translation)
    }
  }
  return [...found.values()]
}

/** The guides of each product and guide id, whatever their language. */
export function editionsOf(
  guides: readonly GuideUnit[],
): ReadonlyMap<string, readonly GuideUnit[]> {
  const editions = new Map<string, GuideUnit[]>()
  for (const unit of guides) {
    const key = `${unit.guide.product} ${unit.guide.id}`
    const edition = editions.get(key)
    if (edition) edition.push(unit)
    else editions.set(key, [unit])
  }
  return editions
}
