import { type Locale, locales } from '../model/locale.ts'
import type { Span } from '../model/span.ts'
import type { Evidence } from '../model/verdict.ts'
import type { Reading } from '../read/readPaste.ts'
import { describePaste } from './describePaste.ts'
import type { Described } from './findDescribed.ts'
import { findSigns, longest } from './findSigns.ts'
import { findSlips } from './findSlips.ts'
import { foreignCodes } from './foreignCodes.ts'
import { hasCode } from './hasCode.ts'
import { isSoft } from './letters.ts'
import { isCommon } from './lexicon.ts'
import { isSpeaking, loudest } from './loudest.ts'
import { namesIn } from './namesIn.ts'
import type { Index } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { type Term, termsOf } from './termsOf.ts'
import { type Around, descriptionProbability, signProbability, type Telling } from './weigh.ts'

/** An entry that the paste may speak of. Evidence has offsets into the folded text. */
export interface Candidate {
  readonly entry: number
  readonly confidence: number
  readonly locale: Locale | undefined
  readonly evidence: readonly Evidence[]
}

/** What was found in a paste, before it is weighed. */
export interface Findings {
  readonly signs: readonly { readonly sign: Sign; readonly around: Around }[]
  readonly described: readonly { readonly one: Described; readonly telling: Telling }[]
}

/** How much of a paste is read for slips and for sense, in units: of what speaks loudest, and less where a signature stands. */
const mostRead = 6000
const mostBeside = 1200

/** Whether a sign alone says enough. */
const isPlain = ({ kind, goesOn, length, role }: Sign) =>
  kind !== 'typo' && !goesOn && length >= 10 && role !== 'request' && role !== 'quiet'

/** Everything in the paste that speaks for an entry or against it. */
export function gatherFindings(index: Index, reading: Reading): Findings {
  const exact = findSigns(index, reading)
  const loud = loudest(reading.segments, exact.some(isPlain) ? mostBeside : mostRead)
  const slips = findSlips(index, reading, loud).filter(
    (slip) =>
      !exact.some(
        (sign) => sign.start < slip.end && sign.end > slip.start && sign.length >= slip.length,
      ),
  )
  const signs = longest([...exact, ...slips])
  const names = foreignCodes(reading, signs)
  const foreign = names.length
  const described = describePaste(index, reading, loud, names)
  const told = new Map<number, number>()
  for (const one of described) {
    const entry = entryOf(index, one)
    told.set(entry, Math.max(told.get(entry) ?? 0, one.coverage))
  }
  const coded = new Set(signs.filter(({ kind }) => kind === 'code').map(({ entry }) => entry))
  const byEntry = described.filter(
    (one, i) => described.findIndex((other) => entryOf(index, other) === entryOf(index, one)) === i,
  )
  const weighed = signs.map((sign) => {
    const shared = new Set(
      signs
        .filter((other) => other.start === sign.start && other.end === sign.end)
        .map(({ entry }) => entry),
    ).size
    const before = wordBefore(reading, sign.start)
    const after = wordAfter(reading, sign.end)
    const codeMissing = hasCode(index, sign.entry) && !coded.has(sign.entry)
    return {
      sign,
      around: { foreign, shared, told: told.get(sign.entry) ?? 0, before, after, codeMissing },
    }
  })
  const literal = namesIn(
    reading,
    loud.filter(({ role }) => isSpeaking(role)),
  ).filter((name) => !signs.some((sign) => sign.start < name.end && sign.end > name.start))
  const latin = literal.flatMap(({ start, end }) => termsOf(reading.folded.text, start, end))
  return {
    signs: weighed,
    described: described.map((one) => {
      const entry = entryOf(index, one)
      const [rival, , fourth] = byEntry.filter((other) => entryOf(index, other) !== entry)
      const others = weighed.filter(({ sign }) => sign.entry !== entry)
      const signed = Math.max(0, ...others.map(({ sign, around }) => signProbability(sign, around)))
      const missed = unsaid(index, literal, one.terms, latin)
      return {
        one,
        telling: { rival, fourth, foreign, signed, isName: literal.length > 0, missed },
      }
    }),
  }
}

/** All entries that anything in the paste speaks for, each once. */
export function gatherCandidates(index: Index, reading: Reading): Candidate[] {
  const candidates = new Map<number, Candidate>()
  const { signs, described } = gatherFindings(index, reading)
  for (const { sign, around } of signs)
    add(candidates, {
      entry: sign.entry,
      confidence: signProbability(sign, around),
      locale: undefined,
      evidence: [{ start: sign.start, end: sign.end, kind: sign.kind, value: sign.value }],
    })
  let ceiling = 1
  for (const { one, telling } of described) {
    if (signs.some(({ sign }) => sign.entry === entryOf(index, one) && isWithin(one, sign)))
      continue
    // A description is never surer than one that tells more: the rank decides the order, the weights how sure we are.
    const confidence = Math.min(ceiling, descriptionProbability(one, telling))
    ceiling = confidence
    add(candidates, {
      entry: entryOf(index, one),
      confidence,
      locale: localeOf(index, one),
      evidence: one.terms.map(({ start, end }) => ({
        start,
        end,
        kind: 'words',
        value: reading.folded.text.slice(start, end),
      })),
    })
  }
  return [...candidates.values()]
}

/** Of the names in the paste that no signature covers, the share that a description leaves unsaid, at most. */
function unsaid(
  { lexicon }: Index,
  names: readonly Span[],
  said: readonly Term[],
  all: readonly Term[],
): number {
  let most = 0
  for (const { start, end } of names) {
    const own = all.filter(
      (term) => term.start >= start && term.end <= end && !isCommon(lexicon, term.term),
    )
    if (own.length === 0) continue
    const missed = own.filter(
      (term) => !said.some((one) => one.start === term.start && one.end === term.end),
    )
    most = Math.max(most, missed.length / own.length)
  }
  return most
}

/** Keeps the surer of two reasons for one entry, and what both of them show. */
function add(into: Map<number, Candidate>, candidate: Candidate): void {
  const before = into.get(candidate.entry)
  if (before === undefined) {
    into.set(candidate.entry, candidate)
    return
  }
  const surer = before.confidence < candidate.confidence ? candidate : before
  const isShown = ({ start, end }: Evidence) =>
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

const entryOf = (index: Index, { document }: Described) =>
  Math.floor((index.documents[document] ?? 0) / 3)
const localeOf = (index: Index, { document }: Described) =>
  locales[(index.documents[document] ?? 0) % 3]

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
