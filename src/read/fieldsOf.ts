import type { Span } from '../model/span.ts'

/** A named value inside a line: `"code":"X"`, `code=X`, `code: X`, `<code>X</code>`. The name is letters only, folded. */
export interface Field extends Span {
  readonly name: string
  /** Where the name starts: with `end`, the stretch that the field takes. */
  readonly from: number
}

/** Names after which a value may stand without quotes. */
const bareNames =
  /^(?:(?:\w{0,20}[_.-]?)?(?:codes?|errno|errcode|error|err|exception|message|msg|status|statuscode|reason|detail|details|description|sqlstate|url|uri|path|method|body|type|title)|오류|에러|오류 ?코드|에러 ?코드|코드|메시지|오류 ?메시지|에러 ?메시지|상태|エラー|コード|エラーコード|メッセージ|エラーメッセージ|ステータス)$/

const longestName = 40
const longestValue = 4000

/** The named values between `start` and `end` of a folded line, in order, never overlapping. Torn JSON is fine. */
export function fieldsOf(text: string, start: number, end: number): Field[] {
  const found: Field[] = []
  let at = start
  while (at < end) {
    const colon = nextSeparator(text, at, end)
    if (colon < 0) break
    const name = nameBefore(text, start, colon)
    const value = name === undefined ? undefined : valueAfter(text, colon + 1, end, name)
    if (name === undefined || value === undefined || name.from < (found.at(-1)?.end ?? start)) {
      at = colon + 1
      continue
    }
    found.push({ name: lettersOf(name.text), from: name.from, start: value.start, end: value.end })
    at = Math.max(colon + 1, value.next)
  }
  return found
}

interface Name {
  readonly text: string
  readonly from: number
  readonly quoted: boolean
}

interface Value extends Span {
  /** Where reading goes on: inside the value where it is itself a structure. */
  readonly next: number
}

function nextSeparator(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x3a || unit === 0x3d || (unit === 0x3e && text[i - 1] !== '-')) return i
  }
  return -1
}

function nameBefore(text: string, start: number, separator: number): Name | undefined {
  if (text[separator] === '>') return tagBefore(text, start, separator)
  let end = separator
  while (end > start && isBlank(text[end - 1])) end--
  const quote = text[end - 1]
  if (quote === '"' || quote === "'" || quote === '`') {
    const from = lastBefore(text, quote, Math.max(start, end - 2 - longestName), end - 2)
    if (from < 0) return undefined
    return { text: text.slice(from + 1, end - 1), from, quoted: true }
  }
  let from = end
  while (from > start && end - from < longestName && isNamePart(text[from - 1])) from--
  const bare = text.slice(from, end)
  return bareNames.test(bare) ? { text: bare, from, quoted: false } : undefined
}

function tagBefore(text: string, start: number, close: number): Name | undefined {
  const from = lastBefore(text, '<', Math.max(start, close - longestName), close)
  if (from < 0 || text[from + 1] === '/') return undefined
  return { text: text.slice(from + 1, close), from, quoted: true }
}

/** The last place of `one` in [from, to], or -1. */
function lastBefore(text: string, one: string, from: number, to: number): number {
  for (let i = to; i >= from; i--) if (text[i] === one) return i
  return -1
}

const isBlank = (one: string | undefined) => one === ' ' || one === '\t'
const isNamePart = (one: string | undefined) => one !== undefined && /[\w.가-힣ァ-ー-]/.test(one)

function valueAfter(text: string, from: number, end: number, name: Name): Value | undefined {
  let at = from
  while (at < end && isBlank(text[at])) at++
  const open = text[at]
  if (at >= end || open === undefined) return undefined
  if (text[from - 1] === '>') return tagged(text, at, end)
  if (open === '{' || open === '[') return undefined
  if ((open === '"' || open === "'" || open === '`') && at + 1 < end) {
    const inside = text[at + 1]
    if (inside === '{' || inside === '[') return undefined
    return quoted(text, at, end, open)
  }
  if (name.quoted && !/^(?:-?\d|true|false|null|none|undefined|nan)/.test(text.slice(at, at + 9)))
    return undefined
  return bare(text, at, end, name)
}

function tagged(text: string, at: number, end: number): Value | undefined {
  for (let i = at; i < Math.min(end, at + longestValue); i++)
    if (text[i] === '<')
      return i > at && text[i + 1] === '/' ? { start: at, end: i, next: i } : undefined
  return undefined
}

/** A string; its closing quote is one that something may follow. A torn string runs to the end of the line. */
function quoted(text: string, open: number, end: number, quote: string): Value {
  for (let i = open + 1; i < Math.min(end, open + longestValue); i++) {
    if (text[i] !== quote || text[i - 1] === '\\') continue
    const after = text[i + 1]
    if (i + 1 >= end || after === undefined || ' \t,}]):;=.\n"\'>'.includes(after))
      return { start: open + 1, end: i, next: i + 1 }
  }
  return { start: open + 1, end, next: end }
}

/** A value without quotes: one token, or the rest of the line behind a name of words. */
function bare(text: string, at: number, end: number, name: Name): Value {
  let stop = at
  const isToken = name.quoted || isTokenName(name.text)
  while (stop < end && stop - at < longestValue && !isBareEnd(text, stop, end, isToken)) stop++
  return { start: at, end: stop, next: stop }
}

const isTokenName = (name: string) =>
  /(?:code|코드|コード|status|errno|sqlstate|url|uri|path|method)$/.test(name)

function isBareEnd(text: string, at: number, end: number, isToken: boolean): boolean {
  const one = text[at]
  if (one === ',' || one === '}' || one === ']' || one === ';' || one === '|')
    return isToken || at + 1 >= end || !isBlank(text[at + 1]) || startsField(text, at + 1, end)
  if (!isBlank(one)) return false
  return isToken || startsField(text, at, end)
}

/** Whether ` name=` begins here. */
function startsField(text: string, at: number, end: number): boolean {
  let i = at
  while (i < end && isBlank(text[i])) i++
  const from = i
  while (i < end && i - from < longestName && isNamePart(text[i])) i++
  return i > from && text[i] === '='
}

const lettersOf = (name: string) => name.replace(/[^\p{L}\d]/gu, '')
