import { type Locale, locales } from '../model/locale.ts'
import type { Span } from '../model/span.ts'
import type { Evidence, Hints } from '../model/verdict.ts'
import type { Reading } from '../read/readPaste.ts'
import { byWords } from './byWords.ts'
import type { Described } from './findDescribed.ts'
import { gatherFindings } from './gatherFindings.ts'
import { isCommon } from './lexicon.ts'
import { entryOf, type Index, localeNumberOf } from './searchIndex.ts'
import type { Sight } from './sight.ts'
import type { Sign } from './sign.ts'
import { isStatusAlone, type Status, statusesOf } from './statuses.ts'
import { descriptionProbability, signProbability } from './weigh.ts'
import { statusShare } from './weights.ts'

/** A stretch of the folded text that speaks for an entry. */
export type Reason = Span & Pick<Evidence, 'kind'>

/** An entry that the paste may speak of. */
export interface Candidate {
  readonly entry: number
  readonly confidence: number
  readonly locale: Locale | undefined
  /** Among equals the one with the lower place comes first: what stands earlier, but of a chain of causes the last. */
  readonly place: number
  readonly evidence: readonly Reason[]
}

/** All entries that anything in the paste speaks for, each once, and whose error the paste seems to be. */
export function gatherCandidates(
  index: Index,
  reading: Reading,
  hints: Hints,
): { readonly candidates: readonly Candidate[]; readonly sight: Sight } {
  const candidates = new Map<number, Candidate>()
  const { signs, described, statuses, sight } = gatherFindings(index, reading, hints)
  for (const { sign, around } of signs)
    add(candidates, {
      entry: sign.entry,
      confidence: signProbability(sign, around),
      locale: undefined,
      place: sign.role === 'cause' ? -sign.start : sign.start,
      evidence: [{ start: sign.start, end: sign.end, kind: sign.kind }],
    })
  let ceiling = 1
  for (const { one, telling } of described) {
    if (
      signs.some(({ sign }) => sign.entry === entryOf(index, one.document) && isWithin(one, sign))
    )
      continue
    // A description is never surer than one that tells more: the rank decides the order, the weights how sure we are.
    const confidence = Math.min(ceiling, descriptionProbability(one, telling))
    ceiling = confidence
    add(candidates, {
      entry: entryOf(index, one.document),
      confidence,
      locale: localeOf(index, one),
      place: one.terms[0]?.start ?? 0,
      evidence: asReasons(tellingTerms(index, one)),
    })
  }
  for (const one of byStatus(index, reading, statuses, sight)) add(candidates, one)
  if (signs.length === 0 && statuses.length === 0)
    for (const { entry, confidence, terms } of byWords(index, reading, sight))
      add(candidates, {
        entry,
        confidence,
        locale: undefined,
        place: 0,
        evidence: asReasons(terms),
      })
  return { candidates: [...candidates.values()], sight }
}

const asReasons = (terms: readonly Span[]): Reason[] =>
  terms.map(({ start, end }) => ({ start, end, kind: 'words' }))

/** Most entries of one status among which a person can still choose. */
const mostOfStatus = 6

/** The entries whose status the paste gives, of a product in sight, or of any where the status is all: never sure, but a choice among few. */
function byStatus(
  index: Index,
  { folded }: Reading,
  given: readonly Status[],
  { products }: Sight,
): Candidate[] {
  const isAny = isStatusAlone(folded.text) && !products.some((seen) => seen > 0)
  const found: { entry: number; status: Status }[] = []
  for (const [entry, own] of statusesOf(index)) {
    const status = given.find(({ value }) => own.includes(value))
    const isSeen = isAny || (products[index.entryProduct[entry] ?? 0] ?? 0) > 0
    if (status === undefined || !isSeen) continue
    found.push({ entry, status })
    if (found.length > mostOfStatus) return []
  }
  return found.map(({ entry, status }) => ({
    entry,
    confidence: statusShare / found.length,
    locale: undefined,
    place: status.start,
    evidence: [{ start: status.start, end: status.end, kind: 'status' }],
  }))
}

/** Keeps the surer of two reasons for one entry, and what both of them show. */
function add(into: Map<number, Candidate>, candidate: Candidate): void {
  const before = into.get(candidate.entry)
  if (before === undefined) {
    into.set(candidate.entry, candidate)
    return
  }
  const surer = before.confidence < candidate.confidence ? candidate : before
  const isShown = ({ start, end }: Reason) =>
    before.evidence.some((shown) => shown.start < end && shown.end > start)
  into.set(candidate.entry, {
    ...surer,
    evidence: [...before.evidence, ...candidate.evidence.filter((one) => !isShown(one))],
  })
}

/** Whether most of what describes an entry is the signature itself, so that it says nothing more. */
function isWithin({ terms }: Described, sign: Sign): boolean {
  const inside = terms.filter(({ start, end }) => start < sign.end && end > sign.start)
  return inside.length * 2 >= terms.length
}

const localeOf = (index: Index, { document }: Described) => locales[localeNumberOf(index, document)]

/** The words to show: those that stand around every error say next to nothing, and showing them looks like guessing. */
function tellingTerms({ lexicon }: Index, { terms }: Described): Described['terms'] {
  const telling = terms.filter(({ term }) => !isCommon(lexicon, term))
  return telling.length > 0 ? telling : terms
}
