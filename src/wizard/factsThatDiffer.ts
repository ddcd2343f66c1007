import type { Entry } from '../model/entry.ts'
import type { Product } from '../model/product.ts'
import { fitsOf } from './fitsOf.ts'
import { statusFacet } from './statusFacet.ts'

/** What tells one entry from the others: its values of a facet, or, where no facet does, its first cause. */
export type Fact =
  | { readonly kind: 'facet'; readonly facet: string; readonly values: readonly string[] }
  | { readonly kind: 'cause'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }

/**
 * For each entry, in order, the fact that tells it from the others: of the facet (or HTTP status) that has most different answers, else its
 * first cause, else its title.
 */
export function factsThatDiffer(product: Product, entries: readonly Entry[]): readonly Fact[] {
  const status = statusFacet(entries)
  const facets = status === null ? product.facets : [status, ...product.facets]
  const [best] = facets
    .map((facet) => {
      const values = entries.map((entry) => fitsOf(entry, facet))
      return { facet, values, kinds: new Set(values.map((all) => all.join())).size }
    })
    .sort((a, b) => b.kinds - a.kinds)
  if (best !== undefined && best.kinds === entries.length)
    return best.values.map((values) => ({ kind: 'facet', facet: best.facet.id, values }))
  return entries.map(({ causes, title }) => {
    const [first] = causes
    return first === undefined
      ? { kind: 'title', text: title }
      : { kind: 'cause', text: first.text }
  })
}
