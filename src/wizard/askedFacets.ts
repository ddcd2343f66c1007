import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'
import type { Facet, FacetValue, Product } from '../model/product.ts'

/** A person answers at most this many questions before the first check. */
const mostQuestions = 2

/**
 * The facets that an entry's checks depend on, with the values that they name, in the product's order.
 * Where there are more than may be asked, those that decide over the most checks; the others' conditions stay as words on the checks.
 */
export function askedFacets(entry: Entry, product: Product): readonly Facet[] {
  const facets = [...knownFacets(entry, product), ...unknownFacets(entry, product)]
  const asked = new Set(
    facets
      .map((facet) => ({ facet, weight: weightOf(facet, entry.checks) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostQuestions)
      .map(({ facet }) => facet),
  )
  return facets.filter((facet) => asked.has(facet))
}

function weightOf(facet: Facet, checks: readonly Check[]): number {
  return checks.filter(({ when }) => when.some((one) => one.facet === facet.id)).length
}

/** The values that conditions of the entry name, or that lead to another entry. */
function knownFacets(entry: Entry, product: Product): Facet[] {
  return product.facets.map((facet) => {
    const named = namedValues(entry, facet.id)
    const known = facet.values.filter(
      (value) => named.has(value.id) || leadsElsewhere(value, entry.id),
    )
    const missing = [...named].filter(([id]) => !facet.values.some((value) => value.id === id))
    return {
      ...facet,
      values: [...known, ...missing.map(([id, text]) => bareValue(id, text, entry))],
    }
  })
}

/** Facets that only the guide knows. */
function unknownFacets(entry: Entry, product: Product): Facet[] {
  const known = new Set(product.facets.map(({ id }) => id))
  const named = entry.checks.flatMap(({ when }) => when.map(({ facet }) => facet))
  return [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      question: {},
      values: [...namedValues(entry, id)].map(([value, text]) => bareValue(value, text, entry)),
    }))
}

/** The values that the entry's conditions name, each with the words of the first that does. */
function namedValues(entry: Entry, facet: string): Map<string, string> {
  const named = new Map<string, string>()
  for (const { when } of entry.checks)
    for (const one of when)
      if (one.facet === facet && !named.has(one.value)) named.set(one.value, one.text)
  return named
}

function bareValue(id: string, text: string, { lang }: Entry): FacetValue {
  return { id, label: { [lang]: text }, terms: {}, patterns: [] }
}

/** The entry that an answer says it really is, where that is another one. */
export function leadsElsewhere(value: FacetValue, entry: string): string | undefined {
  return value.entries?.includes(entry) ? undefined : value.entries?.[0]
}
