import type { Span } from '../model/span.ts'
import { barrier } from './views.ts'

/** A value as it is written after a name. */
export interface Value extends Span {
  readonly isQuoted: boolean
  /** What the quotes hold, or the run of units; for a quoted value, all of it. */
  readonly text: string
}

const longestValue = 4096
const longestRun = 1024

/** The value that starts at `at`, after spaces and a quote; nothing where the line ends first or what is masked already stands there. */
export function valueAt(text: string, at: number): Value | undefined {
  let start = at
  while (start - at < 40 && (text[start] === ' ' || text[start] === '\t')) start++
  if (
    text[start] === '[' &&
    /\w/.test(text[start + 1] ?? '') &&
    !/^\[[A-Za-z ]{0,24}\]/.test(text.slice(start, start + 26))
  )
    start++
  const scheme = /(?:Bearer|Basic|Token)[ ]{1,2}/iy
  const quote = text[start] ?? ''
  if (quote === '"' || quote === "'" || quote === '`') {
    scheme.lastIndex = start + 1
    const skipped = scheme.exec(text)?.[0].length ?? 0
    const end = closing(text, start + 1, quote)
    if (end !== undefined) return made(text, start + 1 + skipped, end, true)
    start++
  }
  scheme.lastIndex = start
  start += scheme.exec(text)?.[0].length ?? 0
  return made(text, start, endOfRun(text, start), false)
}

function made(text: string, start: number, end: number, isQuoted: boolean): Value | undefined {
  const value = text.slice(start, end)
  return /^[[\](){}<>"'`,;:.=|\\\s]*$/.test(value) || value.includes(barrier)
    ? undefined
    : { start, end, isQuoted, text: value }
}

/** Where the quote closes, on the same line; a backslash hides a quote, and so does an escape before the closing one. */
function closing(text: string, from: number, quote: string): number | undefined {
  for (let i = from; i < text.length && i - from < longestValue; i++) {
    const one = text[i]
    if (one === '\n' || one === barrier) return undefined
    if (one === quote) return i
    if (one === '\\') i++
  }
  return undefined
}

/**
 * The end of an unquoted value. ASCII ends at other scripts, so that particles and endings stay; brackets and commas end it only
 * before what cannot belong to it.
 */
function endOfRun(text: string, start: number): number {
  const run = text.charCodeAt(start) < 0x80 ? latinRun : easternRun
  const limit = Math.min(text.length, start + longestRun)
  let end = start
  while (end < limit) {
    run.lastIndex = end
    end += run.exec(text)?.[0].length ?? 0
    if (end >= limit || isEnd(text, end, start)) break
    end++
  }
  end = Math.min(end, limit)
  while (end > start + 1 && /[.:]/.test(text[end - 1] ?? '')) end--
  return end
}

/** Units that no value ends at. */
const latinRun = /[!#-%*+\--:=?-[^_a-z{~]{0,1024}/y
const easternRun = /[^\s"'`<、。，「」（）\uffff\\,;&|)}\]]{0,1024}/y

function isEnd(text: string, at: number, start: number): boolean {
  const one = text[at] ?? ''
  if (one === "'") return at > start
  if (one === '\\') return /[nrt"'\\]/.test(text[at + 1] ?? '')
  if (',;&|)}]'.includes(one)) return endsValue.test(text.slice(at + 1, at + 44))
  return one !== '(' && one !== '>'
}

/** What follows a comma or a bracket that belongs to the value's surroundings: an end, another bracket, another name. */
const endsValue = /^(?:[\s)}\]|"'`<>;,]|$|[A-Za-z_"'][\w."' -]{0,40}[=:]|\[)/
