import type { Span } from '../model/span.ts'
import type { Hints } from '../model/verdict.ts'
import type { Reading } from '../read/readPaste.ts'
import { describePaste } from './describePaste.ts'
import { barenessOf } from './documentStats.ts'
import type { Described } from './findDescribed.ts'
import { findNearMessages } from './findNearMessages.ts'
import { findSigns, longest, segmentAt } from './findSigns.ts'
import { findSlips } from './findSlips.ts'
import { foreignCodes } from './foreignCodes.ts'
import { hasCode } from './hasCode.ts'
import { isDenied } from './isDenied.ts'
import { isEnvelope } from './isEnvelope.ts'
import { isSoft, lettersOf } from './letters.ts'
import { isCommon } from './lexicon.ts'
import { isSpeaking, loudest } from './loudest.ts'
import { namesIn } from './namesIn.ts'
import type { Index } from './searchIndex.ts'
import { foreignness, type Sight, sightOf, strangeness } from './sight.ts'
import type { Sign } from './sign.ts'
import { signatureLettersOf } from './signaturesOf.ts'
import { type Status, statusesIn, statusFit } from './statuses.ts'
import { uncovered } from './surroundings.ts'
import { type Term, termsOf } from './termsOf.ts'
import { toldOf } from './toldOf.ts'
import { type Around, signProbability, type Telling } from './weigh.ts'
import { thresholds } from './weights.ts'

/** What was found in a paste, before it is weighed. */
export interface Findings {
  readonly sight: Sight
  readonly statuses: readonly Status[]
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
export function gatherFindings(index: Index, reading: Reading, hints: Hints = {}): Findings {
  const exact = findSigns(index, reading)
  const loud = loudest(reading.segments, exact.some(isPlain) ? mostBeside : mostRead)
  const statuses = statusesIn(reading, loud)
  const sight = sightOf(index, reading, loud, hints)
  const slips = findSlips(index, reading, loud).filter(
    (slip) =>
      !exact.some(
        (sign) => sign.start < slip.end && sign.end > slip.start && sign.length >= slip.length,
      ),
  )
  const certain = longest([...exact, ...slips])
  const names = foreignCodes(reading, certain)
  const foreign = names.length
  const described = describePaste(index, reading, loud, names)
  const near = findNearMessages(index, reading, described)
  const signs = near.length === 0 ? certain : longest([...certain, ...near])
  const coded = new Set(signs.filter(({ kind }) => kind === 'code').map(({ entry }) => entry))
  const byEntry = described.filter(
    (one, i) => described.findIndex((other) => entryOf(index, other) === entryOf(index, one)) === i,
  )
  const alone = signs.map((sign) => {
    const sharing = new Set(
      signs
        .filter((other) => other.start === sign.start && other.end === sign.end)
        .map(({ entry }) => entry),
    )
    const before = wordBefore(reading, sign.start)
    const after = wordAfter(reading, sign.end)
    const codeMissing = hasCode(index, sign.entry) && !coded.has(sign.entry)
    return {
      sign,
      around: {
        foreign,
        shared: sharing.size,
        told: toldOf(index, described, sign, sign.entry, sharing),
        before,
        after,
        codeMissing,
        status: statusFit(index, statuses, sign.entry),
        alien: foreignness(index, sight, sign.entry),
        isDenied: isDenied(reading.folded.text, sign),
        uncovered: uncovered(index.lexicon, reading.folded.text, lineOf(reading, sign), sign),
        bare: barenessOf(index)[sign.entry] ?? 0,
        backed: signs.some((other) => backs(other, sign)) ? 1 : 0,
        isEnvelope: false,
      },
    }
  })
  const envelope = new Set(signs.filter((sign) => isEnvelope(index, reading.folded.text, sign)))
  const sure = alone.map(({ sign, around }) => ({
    entry: sign.entry,
    sure: envelope.has(sign) ? 0 : signProbability(sign, around),
  }))
  const holdsMore = sure.some((one) => one.sure >= thresholds.choose)
  const weighed = alone.map(({ sign, around }) => ({
    sign,
    around: { ...around, isEnvelope: holdsMore && envelope.has(sign) },
  }))
  const literal = namesIn(
    reading,
    loud.filter(({ role }) => isSpeaking(role)),
  ).filter((name) => !signs.some((sign) => sign.start < name.end && sign.end > name.start))
  const latin = literal.flatMap(({ start, end }) => termsOf(reading.folded.text, start, end))
  const parts = new Set(
    byEntry
      .map((one) => entryOf(index, one))
      .filter((entry) => isPart(index, reading, literal, entry)),
  )
  return {
    sight,
    statuses,
    signs: weighed,
    described: described.map((one) => {
      const entry = entryOf(index, one)
      const [rival, , fourth] = byEntry.filter((other) => entryOf(index, other) !== entry)
      const signed = sure.reduce(
        (most, one) => (one.entry === entry ? most : Math.max(most, one.sure)),
        0,
      )
      const missed = unsaid(index, literal, one.terms, latin)
      return {
        one,
        telling: {
          rival,
          fourth,
          foreign,
          signed,
          isName: literal.length > 0,
          isField: literal.some(({ start }) => roleAt(reading, start) !== 'plain'),
          missed,
          isPart: parts.has(entry),
          isPartOfMany: parts.has(entry) && parts.size > 1,
          status: statusFit(index, statuses, entry),
          alien: Math.max(foreignness(index, sight, entry), strangeness(index, sight, entry)),
        },
      }
    }),
  }
}

const roleAt = (reading: Reading, at: number) => segmentAt(reading.segments, at)?.role ?? 'plain'

/** Whether a literal text of two words or more is a part of one of an entry's signatures, such as "auth failure". */
function isPart(index: Index, reading: Reading, literal: readonly Span[], entry: number): boolean {
  const own = literal.length === 0 ? [] : signatureLettersOf(index, entry)
  return literal.some(({ start, end }) => {
    const { letters } = lettersOf(reading.folded.text, start, end)
    return letters.length >= 8 && own.some((signature) => signature.includes(letters))
  })
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

/** Whether another sign, elsewhere in the paste, speaks for the same entry by more than a common word. */
const backs = (other: Sign, sign: Sign) =>
  other.entry === sign.entry &&
  (other.kind === 'code' || other.length >= 10) &&
  (other.end <= sign.start || sign.end <= other.start)

/** The segment that a sign stands in. */
function lineOf(reading: Reading, sign: Sign): Span {
  return segmentAt(reading.segments, sign.start) ?? sign
}

/** The entry of a document. */
export const entryOf = (index: Index, { document }: Described) =>
  Math.floor((index.documents[document] ?? 0) / 3)

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
