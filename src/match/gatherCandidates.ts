import { type Locale, locales } from '../model/locale.ts'
import type { Evidence } from '../model/verdict.ts'
import type { Reading, Role, Segment } from '../read/readPaste.ts'
import { type Described, findDescribed } from './findDescribed.ts'
import { findSigns, longest } from './findSigns.ts'
import { findSlips } from './findSlips.ts'
import { foreignCodes } from './foreignCodes.ts'
import { isSoft } from './letters.ts'
import type { Index } from './searchIndex.ts'
import { meantBy, spellingsOf } from './spelling.ts'
import { termsOf } from './termsOf.ts'
import { descriptionProbability, signProbability } from './weigh.ts'

/** An entry that the paste may speak of. Evidence has offsets into the folded text. */
export interface Candidate {
  readonly entry: number
  readonly confidence: number
  readonly locale: Locale | undefined
  readonly evidence: readonly Evidence[]
}

/** The roles in the order in which they are listened to. */
const order: readonly Role[] = [
  'code',
  'message',
  'cause',
  'error',
  'plain',
  'value',
  'status',
  'quiet',
  'request',
]

/** How much of a paste is read for slips and for sense, in units: the first so many of what speaks loudest. */
const mostRead = 6000

/** All entries that anything in the paste speaks for, each once. */
export function gatherCandidates(index: Index, reading: Reading): Candidate[] {
  const loud = loudest(reading.segments)
  const exact = findSigns(index, reading)
  const slips = findSlips(index, reading, loud).filter(
    (slip) =>
      !exact.some((sign) => !sign.goesOn && sign.start <= slip.start && sign.end >= slip.end),
  )
  const signs = longest([...exact, ...slips])
  const foreign = foreignCodes(reading, signs).length
  const described = describeAll(index, reading, loud)
  const candidates = new Map<number, Candidate>()
  const told = new Map(described.map((one) => [entryOf(index, one), one.coverage] as const))
  for (const sign of signs) {
    const shared = new Set(
      signs
        .filter((other) => other.start === sign.start && other.end === sign.end)
        .map(({ entry }) => entry),
    ).size
    const around = {
      foreign,
      shared,
      told: told.get(sign.entry) ?? 0,
      before: wordBefore(reading, sign.start),
      after: wordAfter(reading, sign.end),
    }
    add(candidates, {
      entry: sign.entry,
      confidence: signProbability(sign, around),
      locale: undefined,
      evidence: [{ start: sign.start, end: sign.end, kind: sign.kind, value: sign.value }],
    })
  }
  described.forEach((one, i) => {
    const rival = described.find(
      (other, j) => j > i && entryOf(index, other) !== entryOf(index, one),
    )
    add(candidates, {
      entry: entryOf(index, one),
      confidence: descriptionProbability(one, rival, foreign, false),
      locale: localeOf(index, one),
      evidence: one.terms.map(({ start, end, term }) => ({
        start,
        end,
        kind: 'words',
        value: term,
      })),
    })
  })
  return [...candidates.values()]
}

function add(into: Map<number, Candidate>, candidate: Candidate): void {
  const before = into.get(candidate.entry)
  if (before === undefined || before.confidence < candidate.confidence)
    into.set(candidate.entry, candidate)
}

const entryOf = (index: Index, { document }: Described) =>
  Math.floor((index.documents[document] ?? 0) / 3)
const localeOf = (index: Index, { document }: Described) =>
  locales[(index.documents[document] ?? 0) % 3]

function loudest(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = []
  let room = mostRead
  for (const role of order)
    for (const segment of segments) {
      if (segment.role !== role || room <= 0) continue
      kept.push({ ...segment, end: Math.min(segment.end, segment.start + room) })
      room -= segment.end - segment.start
    }
  return kept
}

/** What the paste describes, taken as a whole where it is short and line by line where it is long. */
function describeAll(index: Index, reading: Reading, loud: readonly Segment[]): Described[] {
  const { text } = reading.folded
  const variants = variantsIn(index)
  const speaking = loud.filter(
    ({ role }) => role !== 'request' && role !== 'quiet' && role !== 'value',
  )
  const terms = speaking.map(({ start, end }) => termsOf(text, start, end))
  const whole = terms.flat()
  const best = new Map<number, Described>()
  const offer = (found: readonly Described[]) => {
    for (const one of found) {
      const before = best.get(one.document)
      if (before === undefined || before.coverage * before.told < one.coverage * one.told)
        best.set(one.document, one)
    }
  }
  offer(findDescribed(index, whole, variants, 8))
  if (speaking.length > 1)
    for (const some of terms.slice(0, 40))
      if (some.length > 1) offer(findDescribed(index, some, variants, 8))
  return [...best.values()]
    .sort((a, b) => b.coverage * b.told - a.coverage * a.told || a.document - b.document)
    .slice(0, 12)
}

/** The terms of the index that a term of the paste may stand for. */
function variantsIn(index: Index): (term: string) => readonly { term: string; fit: number }[] {
  const { terms } = spellingsOf(index)
  return (term) => {
    if (term.length < 4 || terms.known.has(term) || term.charCodeAt(0) > 0x7f) return []
    const meant = meantBy(terms, term)
    return meant === undefined ? [] : [{ term: meant.word, fit: 0.7 }]
  }
}

function wordAfter(reading: Reading, end: number): string {
  const { text } = reading.folded
  let at = end
  while (at < text.length && at - end < 4 && isSoft(text.charCodeAt(at))) at++
  return /^[\p{L}\d]+/u.exec(text.slice(at, at + 24))?.[0] ?? ''
}

function wordBefore(reading: Reading, start: number): string {
  const { text } = reading.folded
  let at = start
  while (at > 0 && start - at < 4 && isSoft(text.charCodeAt(at - 1))) at--
  return /[\p{L}\d]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
}
