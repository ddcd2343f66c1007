import type { Entry } from '../model/entry.ts'
import type { Facet, Product } from '../model/product.ts'
import type { Answers } from '../model/tree.ts'
import { expectedInformation } from './expectedInformation.ts'
import { fitsOf } from './fitsOf.ts'
import { statusFacet } from './statusFacet.ts'

/** An entry that a person may mean, and how likely it is beside the others; 1 where nothing is known. */
export interface Candidate {
  readonly entry: Entry
  readonly weight?: number
}

/** What to show next on the way to the entry that a person means. */
export type Triage =
  | { readonly kind: 'question'; readonly facet: Facet; readonly left: readonly Entry[] }
  | { readonly kind: 'choose'; readonly left: readonly Entry[] }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'support' }

/** So many entries can be compared at a glance; more are split by a question first. */
const mostChoices = 3

/**
 * The next step from several candidates of a product to one: the question that is expected to tell most about which it is, the choice between
 * two or three, the one that is left, or support where the answers rule out all. `answers` is keyed by facet; an answer that no candidate's
 * facet has, and `unknown`, rules out nothing. The order of the answers does not matter.
 */
export function triage(
  product: Product,
  candidates: readonly Candidate[],
  answers: Answers,
): Triage {
  const facets = facetsOf(product, candidates)
  const left = candidates.filter(({ entry }) =>
    facets.every((facet) => {
      const answer = answers[facet.id]
      const isValue = facet.values.some(({ id }) => id === answer)
      return !isValue || fitsOf(entry, facet).some((value) => value === answer)
    }),
  )
  const entries = left.map(({ entry }) => entry)
  const [first] = entries
  if (first === undefined) return { kind: 'support' }
  if (entries.length === 1) return { kind: 'entry', entry: first }
  if (entries.length <= mostChoices) return { kind: 'choose', left: entries }
  const facet = bestOf(
    facets.filter((facet) => !isAnswered(facet, answers)),
    left,
  )
  return facet === undefined
    ? { kind: 'choose', left: entries }
    : { kind: 'question', facet, left: entries }
}

function facetsOf(product: Product, candidates: readonly Candidate[]): readonly Facet[] {
  const status = statusFacet(candidates.map(({ entry }) => entry))
  return status === null ? product.facets : [...product.facets, status]
}

function isAnswered({ id, values }: Facet, answers: Answers): boolean {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  return answer === 'unknown' || values.some((value) => value.id === answer)
}

/** The facet that tells most, with the values that some candidate fits; of equals the first. None where no facet tells anything. */
function bestOf(facets: readonly Facet[], left: readonly Candidate[]): Facet | undefined {
  let best: Facet | undefined
  let most = 1e-9
  for (const facet of facets) {
    const table = left.map(({ entry, weight = 1 }) => ({ weight, values: fitsOf(entry, facet) }))
    const information = expectedInformation(table)
    if (information <= most) continue
    most = information
    const named = new Set(table.flatMap(({ values }) => values))
    best = { ...facet, values: facet.values.filter(({ id }) => named.has(id)) }
  }
  return best
}
