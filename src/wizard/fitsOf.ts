import type { Entry } from '../model/entry.ts'
import type { Facet } from '../model/product.ts'

/**
 * The values of a facet with which an entry can occur: those that name the entry, else those that conditions of its checks name, else those of
 * its HTTP statuses where the facet is the status. All of them where nothing is said.
 */
export function fitsOf(entry: Entry, facet: Facet): readonly string[] {
  const all = facet.values.map(({ id }) => id)
  const listing = facet.values.filter(({ entries }) => entries?.includes(entry.id))
  if (listing.length > 0) return listing.map(({ id }) => id)
  const named = new Set(
    entry.checks.flatMap(({ when }) =>
      when.flatMap((one) => (one.facet === facet.id ? [one.value] : [])),
    ),
  )
  if (facet.id === 'status')
    for (const { kind, value } of entry.signatures) if (kind === 'status') named.add(value)
  const fitting = all.filter((id) => named.has(id))
  return fitting.length > 0 ? fitting : all
}
