import type { EntryDraft } from './entryDraft.ts'
import type { ReadGuide } from './readFile.ts'
import { remember } from './remember.ts'

/** Guides with fewer named entries share too little to be told for one. */
const fewest = 3
const share = 0.6

/** The ids and codes of a guide's entries. */
function namesOf(entries: readonly EntryDraft[]): readonly string[] {
  return entries.flatMap(({ key, signatures }) => [
    ...(key === undefined ? [] : [`key ${key}`]),
    ...signatures.flatMap(({ kind, value }) => (kind === 'code' ? [`code ${value}`] : [])),
  ])
}

const rename = remember(
  ({ source, understood }: ReadGuide, guide: string): ReadGuide => ({
    source: { ...source, place: { ...source.place, guide } },
    understood,
  }),
)

/**
 * The guides of a product, those that are the same in two languages under two names with one id: they have no language
 * in common and most of their codes. Paths alone do not tell where a translation is called otherwise.
 */
export function joinGuides(guides: readonly ReadGuide[]): readonly ReadGuide[] {
  const present = new Set(guides.map(({ source }) => source.locale))
  const byId = new Map<string, { readonly locales: Set<string>; readonly names: Set<string> }>()
  for (const { source } of guides) {
    const known = byId.get(source.place.guide) ?? { locales: new Set(), names: new Set() }
    byId.set(source.place.guide, known)
    known.locales.add(source.locale)
  }
  for (const { source, understood } of guides) {
    const known = byId.get(source.place.guide)
    // What stands in every language already is joined with nothing.
    if (!known || known.locales.size === present.size) continue
    for (const name of namesOf(understood.entries)) known.names.add(name)
  }
  const large = [...byId].filter(([, { names }]) => names.size >= fewest)
  const renamed = new Map<string, string>()
  large.forEach(([id, guide], index) => {
    const other = large.slice(0, index).find(([otherId, candidate]) => {
      if (
        renamed.has(otherId) ||
        [...guide.locales].some((locale) => candidate.locales.has(locale))
      )
        return false
      const common = [...guide.names].filter((name) => candidate.names.has(name)).length
      return common >= share * Math.min(guide.names.size, candidate.names.size)
    })
    if (!other) return
    renamed.set(id, other[0])
    for (const locale of guide.locales) other[1].locales.add(locale)
  })
  if (renamed.size === 0) return guides
  return guides.map((read) => {
    const guide = renamed.get(read.source.place.guide)
    return guide === undefined ? read : rename(read, guide)
  })
}
