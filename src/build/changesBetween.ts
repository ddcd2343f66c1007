import type { ShelfChange } from '../app/dev/contentChange.ts'
import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import type { UnderstoodContent } from './contentOf.ts'
import { shelve } from './shelve.ts'

/** Whether an entry is named and found by the same in two states, so that every list stays as it is. */
function isListedAlike(a: Entry, b: Entry): boolean {
  const signed = ({ signatures }: Entry) =>
    signatures.map(({ kind, value }) => `${kind} ${value}`).join('\n')
  return a.id === b.id && a.label === b.label && a.lang === b.lang && signed(a) === signed(b)
}

/** The entries that differ between two states of a guide; null where more than what entries say has changed. */
function changedEntries(before: Guide, now: Guide): readonly Entry[] | null {
  const { entries: old, notes: _old, ...facts } = before
  const { entries, notes: _notes, ...same } = now
  const isAlike =
    JSON.stringify(facts) === JSON.stringify(same) &&
    old.length === entries.length &&
    entries.every((entry, index) => old[index] && isListedAlike(old[index], entry))
  return isAlike ? entries.filter((entry, index) => entry !== old[index]) : null
}

/**
 * What an open page has to be told where a few entries of guides say something else than before; null where anything else has changed,
 * such as a product or the list of its errors: then the page has to fetch everything again.
 */
export function changesBetween(
  before: UnderstoodContent,
  now: UnderstoodContent,
): readonly ShelfChange[] | null {
  const [old, { products, guides, trees }] = [before.understood, now.understood]
  const isAlike =
    JSON.stringify(before.site) === JSON.stringify(now.site) &&
    old.guides.length === guides.length &&
    old.products.length === products.length &&
    products.every((product, index) => product === old.products[index])
  if (!isAlike) return null
  const changed = new Map<string, Set<string>>()
  for (const [index, guide] of guides.entries()) {
    const last = old.guides[index]
    if (guide === last) continue
    const entries = last ? changedEntries(last, guide) : null
    if (entries === null) return null
    const ids = changed.get(guide.product) ?? new Set()
    for (const { id } of entries) ids.add(id)
    changed.set(guide.product, ids)
  }
  return [...changed].flatMap(([id, ids]) => {
    const product = products.find((one) => one.id === id)
    if (!product) return []
    const few = {
      products,
      guides: guides.map((guide) => ({
        ...guide,
        entries: guide.entries.filter((entry) => ids.has(entry.id)),
      })),
      trees: trees.filter((tree) => tree.product === id && ids.has(tree.entry)),
      diagnostics: [],
    }
    return now.site.locales.map((locale): ShelfChange => {
      const { entries, trees: drawn, maps } = shelve(few, product, locale)
      return { locale, product: id, shelf: { entries, trees: drawn, ...(maps && { maps }) } }
    })
  })
}
