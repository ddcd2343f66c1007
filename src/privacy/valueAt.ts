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

/** The value that starts at `at`, after spaces and a quote; nothing where the line ends first or what is masked already stands there. A phrase that is not quoted takes in the words after it. */
export function valueAt(text: string, at: number, isPhrase = false): Value | undefined {
  let start = at
  while (start - at < 40 && (text[start] === ' ' || text[start] === '\t')) start++
  if (
    text[start] === '[' &&
    /\w/.test(text[start + 1] ?? '') &&
    !/^\[[A-Za-z ]{0,24}\]/.test(text.slice(start, start + 26))
  )
    start++
  const scheme = /(?:Bearer|Basic|Token)[ ]{1,2}/iy
  const quoted = /(["'])(?:\1\1|\1(?=\w))?|`/y
  quoted.lastIndex = start
  const quote = quoted.exec(text)?.[0] ?? ''
  start += quote.length
  scheme.lastIndex = start
  const bare = start + (scheme.exec(text)?.[0].length ?? 0)
  const close = quote === '' ? undefined : closing(text, start, quote)
  if (close !== undefined) return made(text, bare, close, true)
  const end = endOfRun(text, bare)
  more.lastIndex = end
  const last = isPhrase ? end + (more.exec(text)?.[0].length ?? 0) : end
  return made(text, bare, last, last > end)
}

/** Words that a phrase goes on with: not the name of the next value, and no remark. */
const more =
  /(?:[ ]{1,2}(?!#|\/\/)[^\s,;|&()[\]{}"'`<>=:\uffff]{1,64}(?=[\s,;|&)\]}"'`<.]|$)){0,32}/y

function made(text: string, start: number, end: number, isQuoted: boolean): Value | undefined {
  const value = text.slice(start, end)
  return /^[[\](){}<>"'`,;:.=|\\\s+-]*$/.test(value) || value.includes(barrier)
    ? undefined
    : { start, end, isQuoted, text: value }
}

/** Where the quote closes, on the same line but for a threefold one; a backslash hides a quote, and a quote that is doubled stands for one. */
function closing(text: string, from: number, quote: string): number | undefined {
  for (let i = from; i < text.length && i - from < longestValue; i++) {
    const one = text[i]
    if ((one === '\n' && quote.length < 3) || one === barrier) return undefined
    if (text.startsWith(quote, i)) {
      if (quote.length > 1 || text[i + 1] !== quote || !/\w/.test(text[i + 2] ?? '')) return i
      i++
    }
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
