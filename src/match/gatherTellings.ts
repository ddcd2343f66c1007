import type { Span } from '../model/span.ts'
import type { Reading } from '../read/readPaste.ts'
import { carriedBy } from './carriedBy.ts'
import type { Described } from './findDescribed.ts'
import { segmentAt } from './findSigns.ts'
import { lettersOf } from './letters.ts'
import { isCommon } from './lexicon.ts'
import { isSpeaking } from './loudest.ts'
import { namesIn } from './namesIn.ts'
import { entryOf, type Index } from './searchIndex.ts'
import { foreignness, type Sight, strangeness } from './sight.ts'
import type { Sign } from './sign.ts'
import { signatureLettersOf } from './signaturesOf.ts'
import { type Status, statusFit } from './statuses.ts'
import { type Term, termsOf } from './termsOf.ts'
import type { Telling } from './weigh.ts'

/** A description, and what is known of the paste beside it. */
export interface Told {
  readonly one: Described
  readonly telling: Telling
}

/** What was found beside the descriptions. */
interface Beside {
  readonly loud: Reading['segments']
  readonly statuses: readonly Status[]
  readonly sight: Sight
  readonly signs: readonly Sign[]
  /** How sure each sign is by itself. */
  readonly sure: readonly { readonly entry: number; readonly sure: number }[]
  /** Code-like names that no guide covers. */
  readonly foreign: number
}

/** Each description with what speaks for and against it elsewhere in the paste. */
export function gatherTellings(
  index: Index,
  reading: Reading,
  described: readonly Described[],
  { loud, statuses, sight, signs, sure, foreign }: Beside,
): readonly Told[] {
  const byEntry = described.filter(
    (one, i) =>
      described.findIndex(
        (other) => entryOf(index, other.document) === entryOf(index, one.document),
      ) === i,
  )
  const literal = namesIn(
    reading,
    loud.filter(({ role }) => isSpeaking(role)),
  ).filter((name) => !signs.some((sign) => sign.start < name.end && sign.end > name.start))
  const latin = literal.flatMap(({ start, end }) => termsOf(reading.folded.text, start, end))
  const parts = new Set(
    byEntry
      .map((one) => entryOf(index, one.document))
      .filter((entry) => isPart(index, reading, literal, entry)),
  )
  return described.map((one) => {
    const entry = entryOf(index, one.document)
    const [rival, , fourth] = byEntry.filter((other) => entryOf(index, other.document) !== entry)
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
        isField:
          mayCarry(index, entry) && literal.some(({ start }) => roleAt(reading, start) !== 'plain'),
        missed,
        isPart: parts.has(entry),
        isPartOfMany: parts.has(entry) && parts.size > 1,
        status: statusFit(index, statuses, entry),
        alien: Math.max(foreignness(index, sight, entry), strangeness(index, sight, entry)),
      },
    }
  })
}

/** Whether its literal text would be among what an entry carries: a guide that gives codes alone says nothing of the text. */
function mayCarry(index: Index, entry: number): boolean {
  const { code, text } = carriedBy(index, entry)
  return text || !code
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
