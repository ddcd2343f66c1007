import { type StringTable, sizeOf, stringAt, stringTable } from './stringTable.ts'

/** Terms, sorted, and for each the documents that have it: `document * 4 + weight`, ascending. */
export interface Postings {
  readonly terms: StringTable
  /** `termStarts[t]` to `termStarts[t + 1]`: the postings of term `t`. */
  readonly termStarts: Uint32Array
  readonly postings: Uint32Array
}

/** Collects postings in any order; of several for one term and document the one with the greatest weight stays. */
export interface PostingSink {
  add(term: string, document: number, weight: number): void
  done(): Postings
}

/** A sink that holds nothing yet. */
export function postingSink(): PostingSink {
  const numbers = new Map<string, number>()
  const names: string[] = []
  let termOf = new Uint32Array(1024)
  let posted = new Uint32Array(1024)
  let size = 0
  return {
    add(term, document, weight) {
      let number = numbers.get(term)
      if (number === undefined) {
        number = names.length
        numbers.set(term, number)
        names.push(term)
      }
      if (size === posted.length) {
        termOf = doubled(termOf)
        posted = doubled(posted)
      }
      termOf[size] = number
      posted[size++] = document * 4 + weight
    },
    done: () => sortedPostings(names, termOf.subarray(0, size), posted.subarray(0, size)),
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

function sortedPostings(
  names: readonly string[],
  termOf: Uint32Array,
  posted: Uint32Array,
): Postings {
  const order = Uint32Array.from(names.keys()).sort((a, b) =>
    compare(names[a] ?? '', names[b] ?? ''),
  )
  const rank = new Uint32Array(names.length)
  order.forEach((number, i) => {
    rank[number] = i
  })
  const starts = new Uint32Array(names.length + 1)
  for (const number of termOf)
    starts[(rank[number] ?? 0) + 1] = (starts[(rank[number] ?? 0) + 1] ?? 0) + 1
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const sorted = new Uint32Array(posted.length)
  const next = starts.slice()
  for (let i = 0; i < posted.length; i++) {
    const place = rank[termOf[i] ?? 0] ?? 0
    sorted[next[place] ?? 0] = posted[i] ?? 0
    next[place] = (next[place] ?? 0) + 1
  }
  const terms = stringTable(Array.from(order, (number) => names[number] ?? ''))
  return thinned(terms, starts, sorted)
}

/** One posting a document, the one with the greatest weight. */
function thinned(terms: StringTable, starts: Uint32Array, sorted: Uint32Array): Postings {
  const termStarts = new Uint32Array(starts.length)
  let size = 0
  for (let t = 0; t < sizeOf(terms); t++) {
    const own = sorted.subarray(starts[t], starts[t + 1]).sort()
    termStarts[t] = size
    for (let i = 0; i < own.length; i++) {
      const posting = own[i] ?? 0
      const isLast = i + 1 === own.length || (own[i + 1] ?? 0) >>> 2 !== posting >>> 2
      if (isLast) sorted[size++] = posting
    }
  }
  termStarts[sizeOf(terms)] = size
  return { terms, termStarts, postings: sorted.slice(0, size) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Hands each posting to `take`, term by term. */
export function eachPosting(
  { terms, termStarts, postings }: Postings,
  take: (term: string, document: number, weight: number) => void,
): void {
  for (let t = 0; t < sizeOf(terms); t++) {
    const term = stringAt(terms, t)
    for (let i = termStarts[t] ?? 0; i < (termStarts[t + 1] ?? 0); i++)
      take(term, (postings[i] ?? 0) >>> 2, (postings[i] ?? 0) & 3)
  }
}

/** Where the posting of a term for a document stands, or -1. */
export function postingOf(
  { termStarts, postings }: Pick<Postings, 'termStarts' | 'postings'>,
  term: number,
  document: number,
): number {
  let from = termStarts[term] ?? 0
  const end = termStarts[term + 1] ?? from
  let to = end
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((postings[middle] ?? 0) >>> 2 < document) from = middle + 1
    else to = middle
  }
  return from < end && (postings[from] ?? 0) >>> 2 === document ? from : -1
}
