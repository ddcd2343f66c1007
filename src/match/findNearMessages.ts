import { fold } from '../read/fold.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import type { Described } from './findDescribed.ts'
import { segmentAt } from './findSigns.ts'
import { lettersOf } from './letters.ts'
import { isSpeaking } from './loudest.ts'
import { nearestWithin } from './nearestWithin.ts'
import { partsOf } from './partsOf.ts'
import { saysOther } from './saysOther.ts'
import { entryOf, type Index, kindOf } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { signaturesOf } from './signaturesOf.ts'
import { stringAt } from './stringTable.ts'
import { stretchesOf } from './template.ts'

/** Fewest parts of letters that a message must have, parts for each slip that it may hold, and most slips. */
const fewestParts = 14
const partsPerSlip = 10
const mostSlips = 4

/** Entries and segments that are looked at, and how much of one, in units. */
const mostEntries = 6
const mostSegments = 3
const mostRead = 240

/**
 * Messages in Korean or Japanese that stand in the paste with a slip: a jamo, a dakuten or a sign more, less or changed. Only those of
 * the entries that the words of the paste describe are compared, each with the segments that these words stand in.
 */
export function findNearMessages(
  index: Index,
  reading: Reading,
  described: readonly Described[],
): Sign[] {
  const signs: Sign[] = []
  const seen = new Set<number>()
  for (const one of described) {
    const entry = entryOf(index, one.document)
    if (seen.has(entry) || seen.size >= mostEntries) continue
    seen.add(entry)
    const heard = segmentsOf(reading, one).map((segment) => takeApart(reading, segment))
    for (const signature of signaturesOf(index, entry))
      for (const one of heard) {
        const sign = signIn(index, reading, one, entry, signature)
        if (sign !== undefined) signs.push(sign)
      }
  }
  return signs.filter(
    (sign) => !signs.some((other) => other.edits < sign.edits && meets(other, sign)),
  )
}

const meets = (a: Sign, b: Sign) => a.start < b.end && b.start < a.end

function segmentsOf(reading: Reading, { terms }: Described): readonly Segment[] {
  const found = new Set<Segment>()
  for (const { start } of terms) {
    const segment = segmentAt(reading.segments, start)
    if (segment !== undefined && isSpeaking(segment.role)) found.add(segment)
    if (found.size >= mostSegments) break
  }
  return [...found]
}

/** A segment, its letters taken apart, and where each part stands. */
interface Heard {
  readonly segment: Segment
  readonly parts: string
  /** For each part the place of its letter in the text. */
  readonly place: (part: number) => number
}

function takeApart({ folded: { text } }: Reading, segment: Segment): Heard {
  const end = Math.min(segment.end, segment.start + mostRead)
  const { letters, at } = lettersOf(text, segment.start, end)
  const { parts, letter } = partsOf(letters)
  return { segment, parts, place: (part) => at[letter[part] ?? 0] ?? segment.start }
}

function signIn(
  index: Index,
  { folded: { text } }: Reading,
  { segment, parts, place }: Heard,
  entry: number,
  signature: number,
): Sign | undefined {
  const value = stringAt(index.signatureValues, signature)
  if (kindOf(index, signature) !== 'message' || !/[\u3041-\ud7a3]/.test(value)) return undefined
  const [message, ...more] = stretchesOf(value)
  if (message === undefined || more.length > 0) return undefined
  const sought = partsOf(message.letters).parts
  if (sought.length < fewestParts) return undefined
  const limit = Math.min(mostSlips, Math.floor(sought.length / partsPerSlip))
  const near = nearestWithin(sought, parts, limit)
  if (near === undefined || near.edits === 0) return undefined
  const start = place(near.start)
  const end = place(near.end - 1) + 1
  return {
    entry,
    kind: 'typo',
    value,
    signature,
    start,
    end,
    length: message.letters.length,
    edits: near.edits,
    sameText: false,
    goesOn: false,
    excess: 0,
    unquoted: 0,
    isDoubtful: saysOther(index.lexicon, text, { start, end }, fold(value).text),
    role: segment.role,
    line: segment.line,
    share: Math.min(1, (end - start) / Math.max(1, segment.end - segment.start)),
  }
}
