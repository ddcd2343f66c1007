import type { Span } from '../model/span.ts'
import { changesOf, looksRandom } from './looksRandom.ts'
import { plainView, type Replacement, replaceIn, type View } from './view.ts'

/** Stands in views for what is masked already: no value may hold it, and what a text itself holds of it is left out. */
export const barrier = '\uffff'

/** One way to read a text; of an unwrapped one only what reaches over a line break counts. */
export interface Reading {
  readonly view: View
  readonly isUnwrapped: boolean
}

/** How deep nested escapes are undone: JSON in JSON in a log line is three. */
const mostLayers = 3

/**
 * The ways to read a text in which secrets are looked for: as it stands (width, quotes and invisible characters evened out), with one
 * more layer of escapes undone each time, and each of these with hard wraps inside words taken out. `masked` stretches become a barrier.
 */
export function viewsOf(text: string, masked: readonly Span[]): Reading[] {
  const views: Reading[] = []
  let now = replaceIn(plainView(text), merge(masked, even(text)))
  for (let layer = 0; layer <= mostLayers; layer++) {
    views.push({ view: now, isUnwrapped: false })
    const unwrapped = replaceIn(now, wraps(now.text))
    if (unwrapped !== now) views.push({ view: unwrapped, isUnwrapped: true })
    const next = layer < mostLayers ? replaceIn(now, escapes(now.text)) : now
    if (next === now) break
    now = next
  }
  return views
}

/** The barriers, and every other replacement that touches none of them. */
function* merge(masked: readonly Span[], others: Iterable<Replacement>): Iterable<Replacement> {
  let next = 0
  for (const other of others) {
    while (next < masked.length && (masked[next]?.end ?? 0) <= other.start)
      yield* barrierAt(masked[next++])
    const blocked = masked[next]
    if (blocked === undefined || other.end <= blocked.start) yield other
  }
  while (next < masked.length) yield* barrierAt(masked[next++])
}

function* barrierAt(span: Span | undefined): Iterable<Replacement> {
  if (span !== undefined) yield { start: span.start, end: span.end, by: barrier }
}

/** Full-width forms, half-width kana, decomposed Hangul and kana, mathematical letters: what NFKC makes plain. */
const compatible = String.raw`[\uff01-\uff5e]|[\uff61-\uff9f]{1,64}|[\u1100-\u11ff]{1,64}|[\u3041-\u30ff](?:\u3099|\u309a)|\ud835[\udc00-\udfff]`
/** Plain signs, and what stands for each. */
const alike: readonly (readonly [sign: string, from: string])[] = [
  ["'", String.raw`[\u2018-\u201b\u2032\u00b4]`],
  ['"', String.raw`[\u201c-\u201f\u00ab\u00bb\u300c-\u300f\u301d-\u301f]`],
  ['-', String.raw`[\u2010-\u2015\u2212]`],
  [' ', String.raw`[\u3000\u00a0\u2000-\u200a\u202f\u3164]`],
]
const invisible = String.raw`[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\uffff]`
const colour = String.raw`\u001b\[[0-9;?]{0,16}[ -/]{0,2}[@-~]`
const uneven = new RegExp(
  `(${[compatible, ...alike.map(([, from]) => from)].join(')|(')})|${invisible}|${colour}`,
  'g',
)

function* even(text: string): Iterable<Replacement> {
  for (const found of text.matchAll(uneven))
    yield { start: found.index, end: found.index + found[0].length, by: evened(...found) }
}

const evenText = (text: string): string =>
  /^[\n -~]*$/.test(text) ? text : text.replace(uneven, evened)

/** What stands for a piece that `uneven` found, by the group that it was found in. */
function evened(_piece = '', plain?: string, ...groups: readonly unknown[]): string {
  return plain?.normalize('NFKC') ?? alike.find((_, at) => groups[at] !== undefined)?.[0] ?? ''
}

const escaped =
  /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|[nrt"'\\/`&=:;,@+.#%$!?*_[\]{}()<>|~^ -])|(?:%[0-9a-fA-F]{2}){1,256}|&(?:quot|amp|lt|gt|apos|nbsp|equals|colon|commat|#\d{1,7}|#x[0-9a-fA-F]{1,6});|=(?:[2347][0-9A-F]|5[B-F])(?![0-9A-Za-z]{30})|=\r?\n/g

/** What escapes by a letter and by a name stand for. */
const meanings: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  equals: '=',
  colon: ':',
  commat: '@',
}

function* escapes(text: string): Iterable<Replacement> {
  const isPrintable = /=3D|=\r?\n/.test(text) && /=3D/.test(text)
  for (const found of text.matchAll(escaped)) {
    const piece = found[0]
    if (piece.startsWith('=') && !isPrintable) continue
    const start = found.index
    if (piece.startsWith('%')) yield* percent(piece, start)
    else yield { start, end: start + piece.length, by: evenText(unescaped(piece)) }
  }
}

/** One replacement a character, so that a value may begin and end between two. */
function* percent(piece: string, start: number): Iterable<Replacement> {
  for (let i = 0; i < piece.length; ) {
    const lead = Number.parseInt(piece.slice(i + 1, i + 3), 16)
    const count = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const one = piece.slice(i, i + count * 3)
    yield { start: start + i, end: start + i + one.length, by: evenText(ofBytes(one)) }
    i += one.length
  }
}

/** The character of a run of `%XX`; what is no UTF-8 becomes the replacement character. */
function ofBytes(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))
  return bytes.length === 1 && (bytes[0] ?? 0) < 0x80 ? ofPoint(bytes[0] ?? 0) : utf8.decode(bytes)
}

const utf8 = new TextDecoder()

function unescaped(piece: string): string {
  const [, hex, decimal] = /^(?:&#x|\\[ux]\{?|=)([\da-f]+)|^&#(\d+)/i.exec(piece) ?? []
  if (hex) return ofPoint(Number.parseInt(hex, 16))
  if (decimal) return ofPoint(Number(decimal))
  const sign = piece.startsWith('\\') ? piece[1] : ''
  return meanings[/\w+/.exec(piece)?.[0] ?? ''] ?? sign ?? ''
}

const ofPoint = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '')

const wrap =
  /(?<=[A-Za-z0-9+/_.~%$-]|[0-9A-Fa-f]{2}:)[\\=]?\r?\n[ \t]{0,40}(?:[>|][ \t]{0,8}){0,3}(?<rest>[A-Za-z0-9+/_.~%$:-]{1,400}={0,2})(?=(?<after>["'`\s,;)}\]<&@]|$))/g

/** Line breaks in the middle of a value: what stands before and after looks like no word, name or time. */
function* wraps(text: string): Iterable<Replacement> {
  for (const found of text.matchAll(wrap)) {
    const { rest = '', after = '' } = found.groups ?? {}
    const start = found.index
    const end = start + found[0].length - rest.length
    const left =
      /[A-Za-z0-9+/_.~%$:-]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
    if (isFragment(left, rest, after) || isLongLine(text, start, end + rest.length))
      yield { start, end, by: '' }
  }
}

function isFragment(left: string, rest: string, after: string): boolean {
  // A sign alone begins the next item of a list.
  if (/^[-+]$|^\d{4}-\d\d-\d\d|^\d\d?[:/]\d\d|^--|^-?[A-Za-z]+:|\.{2}/.test(rest)) return false
  if (after === '"' || after === "'" || rest.endsWith('=')) return true
  if (/^[\d-]+$/.test(rest))
    return /\d$|-$/.test(left)
      ? (left + rest).includes('-') || looksRandom(left, 8)
      : looksRandom(left, 8)
  if (/^[a-z]+(?:[._/-][a-z]+)*:?$/i.test(rest)) return rest.length >= 10 && changesOf(rest) > 0.35
  return /\d/.test(rest) && (rest.length >= 6 || changesOf(rest) > 0.4 || looksRandom(left, 8))
}

/** A line as wide as a terminal, and after it a line of one word. */
function isLongLine(text: string, at: number, end: number): boolean {
  const from = text.lastIndexOf('\n', at - 1)
  return (
    at - from > 70 &&
    at - from < 1000 &&
    (end >= text.length || text[end] === '\n') &&
    !text.slice(end - 12, end).includes('.')
  )
}
