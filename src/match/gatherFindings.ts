import type { Span } from '../model/span.ts'
import type { Hints } from '../model/verdict.ts'
import type { Reading } from '../read/readPaste.ts'
import { carriedBy } from './carriedBy.ts'
import { describePaste } from './describePaste.ts'
import { barenessOf } from './documentStats.ts'
import { findNearMessages } from './findNearMessages.ts'
import { findSigns, longest, segmentAt } from './findSigns.ts'
import { findSlips } from './findSlips.ts'
import { foreignCodes } from './foreignCodes.ts'
import { gatherTellings, type Told } from './gatherTellings.ts'
import { isDenied } from './isDenied.ts'
import { isEnvelope } from './isEnvelope.ts'
import { isSoft } from './letters.ts'
import { loudest } from './loudest.ts'
import type { Index } from './searchIndex.ts'
import { foreignness, type Sight, sightOf } from './sight.ts'
import type { Sign } from './sign.ts'
import { type Status, statusesIn, statusFit } from './statuses.ts'
import { hasQuoteOutside, uncovered } from './surroundings.ts'
import { toldOf } from './toldOf.ts'
import { type Around, signProbability } from './weigh.ts'
import { thresholds } from './weights.ts'

/** What was found in a paste, before it is weighed. */
export interface Findings {
  readonly sight: Sight
  readonly statuses: readonly Status[]
  readonly signs: readonly { readonly sign: Sign; readonly around: Around }[]
  readonly described: readonly Told[]
}

/** How much of a paste is read for slips and for sense, in units: of what speaks loudest, and less where a signature stands. */
const mostRead = 6000
const mostBeside = 1200

const isSlip = ({ kind }: Sign) => kind === 'typo'

/** The slips of which no other explains the same stretch by fewer edits. */
const nearestOnly = (slips: readonly Sign[]) =>
  slips.filter(
    (one) =>
      !slips.some(
        (other) => other.edits < one.edits && other.start <= one.start && other.end >= one.end,
      ),
  )

/** Whether a sign alone says enough. */
const isPlain = ({ goesOn, length, role }: Sign) =>
  !goesOn && length >= 10 && role !== 'request' && role !== 'quiet'

/** Everything in the paste that speaks for an entry or against it. */
export function gatherFindings(index: Index, reading: Reading, hints: Hints = {}): Findings {
  const found = findSigns(index, reading)
  const exact = found.filter((sign) => !isSlip(sign))
  const loud = loudest(reading.segments, exact.some(isPlain) ? mostBeside : mostRead)
  const statuses = statusesIn(reading, loud)
  const sight = sightOf(index, reading, loud, hints)
  const slips = [...found.filter(isSlip), ...findSlips(index, reading, loud)].filter(
    (slip) =>
      !exact.some(
        (sign) => sign.start < slip.end && sign.end > slip.start && sign.length >= slip.length,
      ),
  )
  const certain = longest([...exact, ...nearestOnly(slips)])
  const names = foreignCodes(reading, certain)
  const foreign = names.length
  const described = describePaste(index, reading, loud, names)
  const near = findNearMessages(index, reading, described)
  const signs = near.length === 0 ? certain : longest([...certain, ...near])
  const coded = new Set(signs.filter(({ kind }) => kind === 'code').map(({ entry }) => entry))
  const alone = signs.map((sign) => {
    const sharing = new Set(
      signs
        .filter((other) => other.start === sign.start && other.end === sign.end)
        .map(({ entry }) => entry),
    )
    const line = lineOf(reading, sign)
    const before = wordBefore(reading, sign.start)
    const after = wordAfter(reading, sign.end)
    const codeMissing = carriedBy(index, sign.entry).code && !coded.has(sign.entry)
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
        uncovered: uncovered(index.lexicon, reading.folded.text, line, sign),
        isQuoteLeft: hasQuoteOutside(reading.folded.text, line, sign),
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
  const told = gatherTellings(index, reading, described, {
    loud,
    statuses,
    sight,
    signs,
    sure,
    foreign,
  })
  const holdsMore = sure.some((one) => one.sure >= thresholds.choose)
  const weighed = alone.map(({ sign, around }) => ({
    sign,
    around: { ...around, isEnvelope: holdsMore && envelope.has(sign) },
  }))
  return { sight, statuses, signs: weighed, described: told }
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
