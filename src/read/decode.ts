import type { Folded } from './folded.ts'
import { makeSink, type Sink } from './sink.ts'

/** How deep nested escapes are undone: JSON in JSON in a log line is three. */
const mostLayers = 4

/** What one escape stands for, and how many units it takes. */
interface Escape {
  readonly length: number
  readonly value: string
}

/**
 * The text with escapes undone, layer by layer: `\uXXXX`, `\xHH`, `\"`, `\_`, percent, entities, quoted-printable and
 * terminal colours, with a map back to what `from` was made of. What is no valid escape stays. Linear in the text.
 */
export function decode(from: Folded): Folded {
  let now = from
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = decodeLayer(now)
    if (next === undefined) break
    now = next
  }
  return now
}

function decodeLayer(from: Folded): Folded | undefined {
  const { text } = from
  const quotedPrintable = /=[C-F][0-9A-F]=[89AB][0-9A-F]/.test(text)
  let sink: Sink | undefined
  let kept = 0
  const trigger = new RegExp(triggers, 'g')
  while (trigger.test(text)) {
    const i = trigger.lastIndex - 1
    const found = escapeAt(text, i, quotedPrintable)
    if (found === undefined) continue
    sink ??= makeSink(text.length)
    sink.copy(from, kept, i)
    const start = from.starts[i] ?? 0
    const end = from.ends[i + found.length - 1] ?? start
    for (let k = 0; k < found.value.length; k++) sink.put(found.value.charCodeAt(k), start, end)
    kept = i + found.length
    trigger.lastIndex = kept
  }
  sink?.copy(from, kept, text.length)
  return sink?.done()
}

/** The signs with which an escape begins; the last is the terminal's. */
const triggers = String.raw`[\\%&=^[\u001b]`

function escapeAt(text: string, at: number, quotedPrintable: boolean): Escape | undefined {
  switch (text[at]) {
    case '\\':
      return backslash(text, at)
    case '%':
      return bytes(text, at, '%', 16)
    case '&':
      return entity(text, at)
    case '=':
      return quotedPrintable ? (softBreak(text, at) ?? bytes(text, at, '=', 16)) : undefined
    case '[':
      return colour(text, at, 0)
    case '^':
      return text[at + 1] === '[' ? colour(text, at, 2) : undefined
    default:
      return terminal(text, at)
  }
}

function backslash(text: string, at: number): Escape | undefined {
  const next = text[at + 1] ?? ''
  switch (next) {
    case 'u':
      return text[at + 2] === '{' ? braced(text, at) : hex(text, at, 4)
    case 'U':
      return hex(text, at, 8)
    case 'x':
      return bytes(text, at, '\\x', 16)
    case 'n':
      return isDrive(text, at) ? undefined : { length: 2, value: '\n' }
    case 't':
      return isDrive(text, at) ? undefined : { length: 2, value: '\t' }
    case 'r':
      return isDrive(text, at) ? undefined : { length: 2, value: '\r' }
    case 'e':
      return text[at + 2] === '[' ? { length: 2, value: '\u001b' } : undefined
    default:
      if (next >= '0' && next <= '7') return bytes(text, at, '\\', 8)
      return isPunctuation(next) ? { length: 2, value: next } : undefined
  }
}

/** `C:\new` is a path, not an escape. */
const isDrive = (text: string, at: number) =>
  /(?:^|[^a-z\d])[a-z]:$/i.test(text.slice(Math.max(0, at - 3), at))

const isPunctuation = (one: string) =>
  one !== '' && '"\'\\/_*-.[]{}()#+!`<>|~&$:;,@=?^%'.includes(one)

function hex(text: string, at: number, digits: number): Escape | undefined {
  const value = digitsAt(text, at + 2, digits, 16)
  if (value < 0 || value > 0x10ffff) return undefined
  return { length: 2 + digits, value: ofPoint(value) }
}

function braced(text: string, at: number): Escape | undefined {
  const digits = text.slice(at + 3, at + 10).indexOf('}')
  if (digits < 1 || digits > 6) return undefined
  const value = digitsAt(text, at + 3, digits, 16)
  return value < 0 || value > 0x10ffff ? undefined : { length: digits + 4, value: ofPoint(value) }
}

const ofPoint = (value: number) =>
  value >= 0x10000 ? String.fromCodePoint(value) : String.fromCharCode(value)

/** The number that `count` digits make, or -1. */
function digitsAt(text: string, at: number, count: number, base: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = Number.parseInt(text[i] ?? '', base)
    if (Number.isNaN(digit)) return -1
    value = value * base + digit
  }
  return value
}

/** One character written as UTF-8 bytes, each behind `prefix`: `%EC%9D%B8`, `\xec\x9d\xb8`, `\354\235\270`. */
function bytes(text: string, at: number, prefix: string, base: 8 | 16): Escape | undefined {
  const digits = base === 8 ? 3 : 2
  const step = prefix.length + digits
  const byte = (k: number) =>
    text.startsWith(prefix, at + k * step)
      ? digitsAt(text, at + k * step + prefix.length, digits, base)
      : -1
  const first = byte(0)
  const size = utf8Size(first)
  if (size === 0) return undefined
  let value = size === 1 ? first : first & (0x7f >> size)
  for (let k = 1; k < size; k++) {
    const more = byte(k)
    if (more < 0x80 || more > 0xbf) return undefined
    value = value * 64 + (more & 63)
  }
  return isPoint(value) ? { length: size * step, value: ofPoint(value) } : undefined
}

const isPoint = (value: number) => value <= 0x10ffff && (value < 0xd800 || value >= 0xe000)

/** How many bytes the character takes that begins with this byte; 0 where none does. */
function utf8Size(first: number): number {
  if (first < 0 || (first >= 0x80 && first < 0xc2) || first > 0xf4) return 0
  if (first < 0x80) return 1
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

const entities: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

function entity(text: string, at: number): Escape | undefined {
  const size = text.slice(at + 1, at + 10).indexOf(';')
  if (size < 1) return undefined
  const name = text.slice(at + 1, at + 1 + size)
  const length = size + 2
  if (name.startsWith('#')) {
    const isHex = name[1] === 'x' || name[1] === 'X'
    const from = isHex ? 2 : 1
    const value =
      name.length > from ? digitsAt(name, from, name.length - from, isHex ? 16 : 10) : -1
    return value > 0 && value <= 0x10ffff ? { length, value: ofPoint(value) } : undefined
  }
  const value = entities.get(name)
  return value === undefined ? undefined : { length, value }
}

function softBreak(text: string, at: number): Escape | undefined {
  if (text[at + 1] === '\n') return { length: 2, value: '' }
  return text.startsWith('\r\n', at + 1) ? { length: 3, value: '' } : undefined
}

/** A colour whose escape character was lost on the way, such as `[31m`. */
function colour(text: string, at: number, skip: number): Escape | undefined {
  let i = at + skip + 1
  const from = i
  while (i - from < 12 && isParameter(text.charCodeAt(i))) i++
  return text[i] === 'm' && (i > from || skip > 0) ? { length: i - at + 1, value: '' } : undefined
}

const isParameter = (unit: number) => (unit >= 0x30 && unit <= 0x39) || unit === 0x3b

/** A terminal's control sequence, or the title that it gives its window. */
const sequence = /^.(?:\[[ -?]{0,30}[@-~]?|\]\P{Cc}{0,200}(?:(?!\n)\p{Cc}\\?)?)?/u

const terminal = (text: string, at: number): Escape => ({
  length: sequence.exec(text.slice(at, at + 240))?.[0].length ?? 1,
  value: '',
})
