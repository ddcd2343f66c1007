import type { Span } from '../model/span.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { conceptsOf } from './conceptsOf.ts'
import { type Described, findDescribed } from './findDescribed.ts'
import { deniedSpans } from './isDenied.ts'
import { isCommon } from './lexicon.ts'
import { isSpeaking } from './loudest.ts'
import type { Index } from './searchIndex.ts'
import { type Term, termsOf } from './termsOf.ts'

/** Most terms that are taken as one description, and most pieces of a paste that are asked one by one. */
const mostWhole = 160
const mostPieces = 16

/** The pieces without those that repeat another: logs say the same again and again. */
function distinct(pieces: readonly (readonly Term[])[]): (readonly Term[])[] {
  const seen = new Set<string>()
  return pieces.filter((terms) => {
    const words = terms.map(({ term }) => term).join(' ')
    return seen.size < seen.add(words).size
  })
}

const worth = ({ coverage, rank, told }: Described) => coverage * rank * told

/** What the paste describes, taken as a whole where it is short and line by line where it is long. */
export function describePaste(
  index: Index,
  reading: Reading,
  loud: readonly Segment[],
  names: readonly Span[],
): Described[] {
  const { text } = reading.folded
  const speaking = loud.filter(({ role }) => isSpeaking(role))
  const isIn = (term: Span, span: Span) => span.start <= term.start && span.end >= term.end
  const isName = (term: Term) => names.some((name) => isIn(term, name))
  const pieces = speaking.map(({ start, end }) => {
    const denied = deniedSpans(text, start, end)
    return [...termsOf(text, start, end), ...conceptsOf(index.lexicon, text, start, end)].filter(
      (term) => !isName(term) && !denied.some((one) => isIn(term, one)),
    )
  })
  // What a line of common words alone, such as `run()` or `<error>`, describes best is chance.
  const isTelling = (one: Term, _at: number, all: readonly Term[]) =>
    !all.some((other) => isIn(one, other) && isCommon(index.lexicon, other.term))
  const best = new Map<number, Described>()
  const offer = (found: readonly Described[]) => {
    for (const one of found) {
      const before = best.get(one.document)
      if (before === undefined || worth(before) < worth(one)) best.set(one.document, one)
    }
  }
  const whole = pieces.flat()
  if (whole.length <= mostWhole) offer(findDescribed(index, whole, 8))
  if (pieces.length > 1)
    for (const piece of distinct(pieces).slice(0, mostPieces)) {
      const terms = piece.slice(0, mostWhole)
      if (terms.length > 1 && terms.some(isTelling)) offer(findDescribed(index, terms, 8))
    }
  return [...best.values()]
    .sort((a, b) => worth(b) - worth(a) || a.document - b.document)
    .slice(0, 12)
}
