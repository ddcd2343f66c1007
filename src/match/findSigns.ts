import type { Span } from '../model/span.ts'
import { fold } from '../read/fold.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { extended } from './extended.ts'
import { fewSigns } from './fewSigns.ts'
import { humps } from './humps.ts'
import { keyTable } from './keyTable.ts'
import { ownPrefix } from './ownPrefix.ts'
import { type Found, goesOn, scan } from './scan.ts'
import { type Index, kindOf } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { stringAt } from './stringTable.ts'
import { anchorOf, type Stretch, stretchesOf } from './template.ts'
import { longestSlot, templateSpans, unquoted } from './templateSpans.ts'

/** Every signature that stands in the paste to the letter, the longest where they overlap. */
export function findSigns(index: Index, reading: Reading): Sign[] {
  const { text } = reading.folded
  const signs: Sign[] = []
  const isHump = humps(reading)
  for (const { start, end } of outsideFrames(reading))
    for (const found of scan(keyTable(index.keys), { text, start, end, isHump })) {
      const segment = segmentAt(reading.segments, found.end - 1)
      if (segment !== undefined) addSigns(index, reading, found, segment, signs)
    }
  return fewSigns(longest(signs)).flatMap((sign) => extended(index, reading, sign))
}

/** The stretches of the text between the frames of traces. */
export function outsideFrames({ folded, segments }: Reading): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { role, start: from, end } of segments) {
    if (role !== 'frame') continue
    if (folded.text.slice(start, Math.min(from, start + 80)).trim() !== '')
      spans.push({ start, end: from })
    start = end
  }
  spans.push({ start, end: folded.text.length })
  return spans
}

function addSigns(
  index: Index,
  reading: Reading,
  found: Found,
  segment: Segment,
  into: Sign[],
): void {
  const from = index.keyStarts[found.key] ?? 0
  const to = index.keyStarts[found.key + 1] ?? from
  for (let signature = from; signature < to; signature++) {
    const sign = signOf(index, reading, found, segment, signature)
    if (sign !== undefined) into.push(sign)
  }
}

function signOf(
  index: Index,
  reading: Reading,
  found: Found,
  segment: Segment,
  signature: number,
): Sign | undefined {
  const kind = kindOf(index, signature)
  if (kind === 'status') return undefined
  const value = stringAt(index.signatureValues, signature)
  const stretches = stretchesOf(value)
  const anchor = anchorOf(stretches)
  const hard = stretches[anchor]?.hard ?? []
  if (found.hard.some((depth) => !hard.includes(depth))) return undefined
  const { text } = reading.folded
  const isBare = isNumber(value)
  const prefix = isBare ? ownPrefix(index, signature, text, found.start) : 0
  if (isBare && !standsAlone(text, found, value, prefix)) return undefined
  const spans = templateSpans(text, found, stretches, anchor)
  if (spans === undefined) return undefined
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const filled = text.slice(span.start, span.end)
  const slot = stretches.at(-1)?.quoteAfter === true ? quotedFrom(text, span.end) : 0
  if (span.end <= segment.start && fieldName.test(text.slice(span.end, span.end + 4)))
    return undefined
  const length = stretches.reduce((sum, { letters }) => sum + letters.length, 0)
  return {
    entry: index.signatureEntry[signature] ?? 0,
    kind,
    value: prefix > 0 ? text.slice(span.start - prefix, span.end) : value,
    signature,
    start: span.start - prefix,
    end: span.end + slot,
    length: length + prefix,
    edits: 0,
    sameText: sameCase(reading, found, value),
    goesOn: !isBare && goesOn(text, span.start, span.end),
    excess: stretches.length > 1 ? excessOf(filled, value, stretches) : 0,
    unquoted: unquoted(text, spans, stretches),
    isDoubtful: false,
    role: segment.role,
    line: segment.line,
    share: Math.min(1, (span.end - span.start) / Math.max(1, segment.end - segment.start)),
  }
}

/** How long the rest of what fills a slot in quotes at the end is, its quote included. */
const quotedFrom = (text: string, end: number) =>
  quotedRest.exec(text.slice(end, end + longestSlot))?.[0].length ?? 0

const quotedRest = /^.?(["'`])[^\n]*?\1(?=[\s.,;:)\]]|$)/

/** What stands right behind the name of a field, which says nothing whatever it is. */
const fieldName = /^["'`] ?[:=]/

const isNumber = (value: string) => /^-?\d+$/.test(value)

/** What may stand right before the number of an error: `TS2322`, `ORA-00942`, `ER1045`. */
const numberPrefix = /(?:^|[^a-z\d])(?:ts|cs|c|e|er|err|error|code|errno|ora|sql|no)-?$/

/** A number is itself only in one piece, with its own sign and no digits or other letters around it. */
function standsAlone(text: string, found: Found, value: string, prefix: number): boolean {
  if (found.end - found.start !== value.replace('-', '').length) return false
  const before = text[found.start - 1] ?? ' '
  const after = text[found.end] ?? ' '
  const head = text.slice(Math.max(0, found.start - 8), found.start)
  if (prefix > 0 || numberPrefix.test(head)) return !/[a-z\d]/.test(after)
  const isTime = /[.:]/.test(before) && /\d/.test(text[found.start - 2] ?? ' ')
  if (/[a-z\d/]/.test(before) || isTime || isMeasured(text, found.end, after)) return false
  const isNegative = before === '-' && !/[\w]/.test(text[found.start - 2] ?? ' ')
  return isNegative === value.startsWith('-')
}

/** Whether a number goes on as a decimal, a time or a path, or carries a unit. */
const isMeasured = (text: string, end: number, after: string) =>
  (/[.:/-]/.test(after) && /\d/.test(text[end + 1] ?? ' ')) || /[a-z\d]/.test(after)

function sameCase(reading: Reading, found: Found, value: string): boolean {
  const { decoded, folded } = reading
  const original = decoded.text.slice(folded.starts[found.start], folded.ends[found.end - 1])
  return plain(original) === plain(value)
}

const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\d]/gu, '')

/** How much more than one word each the slots of a template hold, as a share of all words. */
function excessOf(filled: string, template: string, stretches: readonly Stretch[]): number {
  const signs = signsOf(filled) - stretches.reduce((sum, { letters }) => sum + signsOf(letters), 0)
  const words = filled.match(/[\p{L}\d]+/gu)?.length ?? 0
  const expected = fold(template).text.match(/\{[^}]*\}|[\p{L}\d]+/gu)?.length ?? 0
  return Math.max(
    Math.max(0, words - expected) / Math.max(1, words),
    Math.max(0, signs - ofName) / Math.max(1, signsOf(filled)),
  )
}

/** Letters of scripts in which names of code are not written: a slot that holds more of them holds words. */
const signsOf = (text: string) => text.match(/[\u3041-\ud7a3]/g)?.length ?? 0
const ofName = 2

/** The segment that a unit of the folded text stands in, or that it names. */
export function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let from = 0
  let to = segments.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((segments[middle]?.end ?? 0) <= at) from = middle + 1
    else to = middle
  }
  const segment = segments[from]
  return segment !== undefined && segment.start - at <= longestName ? segment : undefined
}

/** Farthest that the end of a field's name stands before its value: the name belongs to it. */
const longestName = 12

/** How much a sign says: less where its slots hold more than a name. */
const said = ({ length, excess }: Sign) => length * (1 - excess)

/** The signs that lie in no longer one, or say more than the one that they lie in, whose slot they fill. */
export function longest(signs: readonly Sign[]): Sign[] {
  const order = [...signs].sort((a, b) => a.start - b.start || b.end - a.end || b.length - a.length)
  const kept: Sign[] = []
  let widest: Sign | undefined
  for (const sign of order) {
    if (widest !== undefined && sign.end <= widest.end) {
      const isSame = sign.start === widest.start && sign.end === widest.end
      if (isSame ? sign.length < widest.length : sign.length <= said(widest)) continue
    }
    kept.push(sign)
    if (widest === undefined || sign.end > widest.end) widest = sign
  }
  return kept
}
