import { postingOf } from './postings.ts'
import type { Index } from './searchIndex.ts'
import { ranking } from './weights.ts'

/** A term of the index that the paste has. */
export interface Heard {
  readonly at: number
  readonly says: number
  /** 1 for the term itself, less for one that is only near to it. */
  readonly fit: number
}

/** What is told of a document. */
export interface Sum {
  readonly document: number
  readonly all: number
  /** The same, where only words that the error itself carries count. */
  readonly titled: number
}

/** Longest list of documents that one term may add; a longer one tells nothing apart. */
const mostPostings = 20_000

/** Longest list of documents that may bring documents in; longer ones only add to those that rarer words brought. */
const mostBrought = 800

/** Documents that rare words brought in, at most. */
const mostHeld = 2000

/** Sums by document, zero wherever nothing is being added up: used again for each paste, so that nothing is allocated. */
interface Desk {
  readonly all: Float64Array
  readonly titled: Float64Array
}

const desks = new WeakMap<Index, Desk>()

function deskOf(index: Index): Desk {
  const known = desks.get(index)
  if (known !== undefined) return known
  const made = {
    all: new Float64Array(index.documents.length),
    titled: new Float64Array(index.documents.length),
  }
  desks.set(index, made)
  return made
}

/** What is told of each document: rare words first, so that a common one costs no more than the documents already found. */
export function tally(index: Index, senses: readonly Heard[]): Sum[] {
  const desk = deskOf(index)
  const found: number[] = []
  const lengthOf = ({ at }: Heard) => (index.termStarts[at + 1] ?? 0) - (index.termStarts[at] ?? 0)
  for (const sense of [...senses].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const length = lengthOf(sense)
    const brings = found.length < mostHeld && (length <= mostBrought || found.length === 0)
    if (brings && length <= mostPostings) bring(index, sense, desk, found)
    else if (length < found.length * Math.log2(length + 1)) addAll(index, sense, desk)
    else addEach(index, sense, desk, found)
  }
  return found.map((document) => taken(desk, document))
}

/** Adds what a term says to all its documents, and names those that nothing was told of. */
function bring(index: Index, { at, says, fit }: Heard, desk: Desk, found: number[]): void {
  const { termStarts, postings } = index
  for (let i = termStarts[at] ?? 0; i < (termStarts[at + 1] ?? 0); i++) {
    const posting = postings[i] ?? 0
    const isNew = desk.all[posting >>> 2] === 0
    gain(desk, posting, says * fit)
    if (isNew && desk.all[posting >>> 2] !== 0) found.push(posting >>> 2)
  }
}

/** Adds what a term says to those of its documents that something was told of, going through all of its list. */
function addAll(index: Index, { at, says, fit }: Heard, desk: Desk): void {
  const { termStarts, postings } = index
  for (let i = termStarts[at] ?? 0; i < (termStarts[at + 1] ?? 0); i++) {
    const posting = postings[i] ?? 0
    if (desk.all[posting >>> 2] !== 0) gain(desk, posting, says * fit)
  }
}

/** The same, looking each document up in the list. */
function addEach(
  index: Index,
  { at, says, fit }: Heard,
  desk: Desk,
  found: readonly number[],
): void {
  for (const document of found) {
    const place = postingOf(index, at, document)
    if (place >= 0) gain(desk, index.postings[place] ?? 0, says * fit)
  }
}

function gain({ all, titled }: Desk, posting: number, gained: number): void {
  const document = posting >>> 2
  const worth = gained * (ranking.places[posting & 3] ?? 0)
  all[document] = (all[document] ?? 0) + worth
  if ((posting & 3) === 3) titled[document] = (titled[document] ?? 0) + worth
}

/** What was told of a document, which is forgotten. */
function taken({ all, titled }: Desk, document: number): Sum {
  const sum = { document, all: all[document] ?? 0, titled: titled[document] ?? 0 }
  all[document] = 0
  titled[document] = 0
  return sum
}
