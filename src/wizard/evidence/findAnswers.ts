import type { FoundAnswer } from '../../model/examination.ts'
import type { Facet, Product } from '../../model/product.ts'
import type { Span } from '../../model/span.ts'
import { findPattern } from './findPattern.ts'
import { findTerm, type Prose, readProse } from './findTerms.ts'

/** Something of a facet that stands in a paste; `answer` is null where it is none of the values. */
interface Sighting extends Span {
  readonly answer: string | null
}

/**
 * The answers to a product's questions that a paste shows, at most one a question, in the product's order.
 * A request outweighs words. Where the paste shows two answers, or something that is none of the values, nothing is claimed.
 */
export function findAnswers(product: Product, paste: string): readonly FoundAnswer[] {
  if (product.facets.length === 0) return []
  const prose = readProse(paste)
  return product.facets.flatMap((facet) => answerTo(facet, paste, prose))
}

function answerTo(facet: Facet, paste: string, prose: Prose): FoundAnswer[] {
  const requests = requestsIn(facet, paste)
  const sightings = requests.length > 0 ? requests : wordsIn(facet, prose)
  const answers = new Set(sightings.map(({ answer }) => answer))
  const [first] = sightings
  if (answers.size !== 1 || first === undefined || first.answer === null) return []
  const { answer, start, end } = first
  const by = requests.length > 0 ? 'pattern' : 'term'
  return [{ question: facet.id, answer, start, end, by }]
}

function requestsIn(facet: Facet, paste: string): readonly Sighting[] {
  const see = (answer: string | null, patterns: readonly string[]) =>
    patterns.flatMap((pattern) =>
      findPattern(paste, pattern).map(({ start, end }) => ({ answer, start, end })),
    )
  return inOrder([
    ...facet.values.flatMap(({ id, patterns }) => see(id, patterns)),
    ...see(null, (facet.otherPatterns ?? []).filter(isRequest)),
  ])
}

function wordsIn(facet: Facet, prose: Prose): readonly Sighting[] {
  const see = (answer: string | null, terms: readonly string[]) =>
    terms.flatMap((term) => findTerm(prose, term).map((span) => ({ answer, ...span })))
  const longest = longestOf(
    inOrder([
      ...facet.values.flatMap(({ id, terms }) => see(id, Object.values(terms).flat())),
      ...see(
        null,
        (facet.otherPatterns ?? []).filter((pattern) => !isRequest(pattern)),
      ),
    ]),
  )
  return longest.filter(({ isDenied }) => !isDenied)
}

/** Without those that lie in a longer one: the longest reading of a stretch counts. */
function longestOf<One extends Span>(sightings: readonly One[]): readonly One[] {
  let longest: Span = { start: -1, end: -1 }
  return sightings.filter((one) => {
    if (one.end <= longest.end) return one.start === longest.start && one.end === longest.end
    longest = one
    return true
  })
}

/** A pattern of a path or with a placeholder is searched as it stands, any other as words. */
function isRequest(pattern: string): boolean {
  return /[/{]/.test(pattern)
}

function inOrder<One extends Span>(sightings: readonly One[]): readonly One[] {
  return sightings.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
