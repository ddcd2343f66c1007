import type { Span } from '../model/span.ts'
import { type Folded, identity } from './folded.ts'
import { makeSink, type Sink } from './sink.ts'

/** Longest run of combining units that is normalised as one; what is longer is cut, so that cost stays linear. */
const longestCluster = 24

const plainAscii = /^[\t\n\x20-\x7e]*$/

/**
 * The text in the form in which texts are compared: NFKC, lower case, one kind of quote, dash, space and line end,
 * invisible characters left out. Compatibility jamo (ㅑㅜㅍ) stay as they are, because NFKC would compose them and
 * hide that somebody typed Latin letters on a Korean layout.
 * Folding twice is folding once. Costs time and memory linear in the text.
 */
export function fold(text: string): Folded {
  if (plainAscii.test(text)) return identity(text.toLowerCase())
  const sink = makeSink(text.length)
  let done = 0
  for (const { 0: run, index } of text.matchAll(asciiRuns)) {
    // What follows a run may combine with its last sign.
    const end = index + run.length - 1
    foldInto(text, done, index, sink)
    sink.run(run.slice(0, -1).toLowerCase(), index)
    done = end
  }
  foldInto(text, done, text.length, sink)
  return sink.done()
}

/** Stretches of plain ASCII that are long enough to be taken as one, a piece at a time: most of a log in any language. */
const asciiRuns = /[\t\n\x20-\x7e]{24,4096}/g

function foldInto(text: string, from: number, to: number, sink: Pick<Sink, 'put'>): void {
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i)
    const end = clusterEnd(text, i)
    if (end === i + 1 && isStable(unit)) sink.put(unit, i, end)
    else foldCluster(text, i, end, sink)
    i = end
  }
}

/** The text of `fold` alone, for texts of which no place is asked. */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase()
  let folded = ''
  const sink = {
    put: (unit: number) => {
      folded += String.fromCharCode(unit)
    },
  }
  foldInto(text, 0, text.length, sink)
  return folded
}

/** The stretch of the original that `folded.text.slice(start, end)` came from; empty stretches stay empty. */
export function spanOf(folded: Folded, start: number, end: number): Span {
  const last = folded.text.length - 1
  if (last < 0) return { start: 0, end: 0 }
  const from = folded.starts[Math.max(0, Math.min(start, last))] ?? 0
  if (end <= start) return { start: from, end: from }
  return { start: from, end: folded.ends[Math.min(end - 1, last)] ?? from }
}

/** Units that fold to themselves when nothing combines with them: Hangul, kana, Han, compatibility jamo, lower-case ASCII. */
function isStable(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 && unit !== 0x7f && !(unit >= 0x41 && unit <= 0x5a)
  return (
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fc) ||
    (unit >= 0x3131 && unit <= 0x318e && unit !== 0x3164)
  )
}

/** Whether a unit may combine with the one before it: marks, medial and final jamo, half-width voicing. */
function isCombining(unit: number): boolean {
  return (
    unit >= 0x300 &&
    (unit <= 0x36f ||
      (unit >= 0x1160 && unit <= 0x11ff) ||
      (unit >= 0x20d0 && unit <= 0x20ff) ||
      unit === 0x3099 ||
      unit === 0x309a ||
      (unit >= 0xd7b0 && unit <= 0xd7fb) ||
      (unit >= 0xfe20 && unit <= 0xfe2f) ||
      unit === 0xff9e ||
      unit === 0xff9f)
  )
}

function clusterEnd(text: string, start: number): number {
  let end = start + 1
  const unit = text.charCodeAt(start)
  if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(end))) end++
  while (end < text.length && end - start < longestCluster && isCombining(text.charCodeAt(end)))
    end++
  return end
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000

function foldCluster(text: string, start: number, end: number, sink: Pick<Sink, 'put'>): void {
  const unit = text.charCodeAt(start)
  const replaced = end === start + 1 ? replacement(unit, text.charCodeAt(end)) : undefined
  const folded =
    replaced ?? text.slice(start, end).normalize('NFKC').toLowerCase().normalize('NFKC')
  for (let i = 0; i < folded.length; i++) {
    const one = folded.charCodeAt(i)
    const again = isStable(one) ? undefined : replacement(one, 0)
    if (again === undefined) sink.put(one, start, end)
    else if (again !== '') sink.put(again.charCodeAt(0), start, end)
  }
}

/** What stands in the place of one unit beside what Unicode says, or undefined where Unicode's word holds. */
function replacement(unit: number, next: number): string | undefined {
  if (unit < 0x80) return asciiReplacement(unit, next)
  if (unit >= 0xffa1 && unit <= 0xffdc) return fullWidthJamo(unit)
  if (isInvisible(unit)) return ''
  return sameAs.get(unit)
}

function asciiReplacement(unit: number, next: number): string | undefined {
  if (unit >= 0x41 && unit <= 0x5a) return String.fromCharCode(unit + 32)
  if (unit === 0x0d) return next === 0x0a ? '' : '\n'
  if (unit === 0x0a || unit === 0x09) return undefined
  return unit < 0x20 || unit === 0x7f ? '' : undefined
}

/** Soft hyphen, zero-width and direction marks, fillers, variation selectors, byte-order mark, C1 controls. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x61c ||
    unit === 0x115f ||
    unit === 0x1160 ||
    unit === 0xffa0 ||
    (unit >= 0x80 && unit <= 0x9f && unit !== 0x85) ||
    (unit >= 0x180b && unit <= 0x180e) ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  )
}

/** Half-width jamo as compatibility jamo. */
function fullWidthJamo(unit: number): string | undefined {
  if (unit <= 0xffbe) return String.fromCharCode(unit - 0xffa1 + 0x3131)
  const row = (unit - 0xffc2) >> 3
  const column = (unit - 0xffc2) & 7
  return column < 6 ? String.fromCharCode(0x314f + row * 6 + column) : undefined
}

const alike: readonly (readonly [string, string])[] = [
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u2033'],
  ["'", '\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\u00b4'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ac'],
  ['~', '\u301c\u223c'],
  [
    ' ',
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164',
  ],
  ['\n', '\u0085\u2028\u2029'],
]

const sameAs: ReadonlyMap<number, string> = new Map(
  alike.flatMap(([to, from]) => [...from].map((one) => [one.charCodeAt(0), to] as const)),
)
