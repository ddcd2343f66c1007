import type { Span } from '../model/span.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { type Index, kindOf } from './searchIndex.ts'
import { sizeOf, stringAt } from './stringTable.ts'

/** An HTTP status that the paste gives. Offsets into the folded text. */
export interface Status extends Span {
  readonly value: string
}

/** Pastes up to this length say a status where they have a number like one. */
const short = 300

const bare =
  /(?<![\w.:/#$-])[45]\d\d(?![\w:%/]|[.-]\d|,\d| ?(?:ms|px|kb|mb|gb|items|rows|bytes|초|개|건|원|円|件|個|秒|분))/g

const named =
  /(?:http\/[\d.]{1,3}|https?|status(?: ?code)?|code|error|오류|에러|상태|응답|코드|エラー|ステータス|コード)["']?\s?[:=]?\s?\(?$/

/** The HTTP statuses of failures that the segments give, each once. */
export function statusesIn(reading: Reading, segments: readonly Segment[]): Status[] {
  const { text } = reading.folded
  const isShort = text.length <= short
  const found = new Map<string, Status>()
  for (const { role, start, end } of segments) {
    if (role === 'request' || role === 'frame' || role === 'quiet') continue
    const piece = text.slice(start, Math.min(end, start + 600))
    const isField = (role === 'status' || role === 'code') && piece.trim().length === 3
    for (const { 0: value, index } of piece.matchAll(bare)) {
      const from = start + index
      const isNamed = isShort || isField || named.test(text.slice(Math.max(0, from - 24), from))
      if (isNamed && !found.has(value)) found.set(value, { value, start: from, end: from + 3 })
    }
  }
  return [...found.values()]
}

const alone =
  /^[^\p{L}\d]*(?:(?:https?(?:\/[\d.]{1,3})?|status(?: code)?|error|code|오류|에러|상태|코드|エラー|ステータス|コード)[ :=]{0,3}){0,3}[45]\d\d(?![\d.])[ a-z'()-]{0,32}(?:오류|에러|エラー)?\P{L}*$/u

/** Whether folded text is an HTTP status and nothing else, such as `http/1.1 401 unauthorized`. */
export const isStatusAlone = (text: string): boolean => text.length < 80 && alone.test(text)

const cache = new WeakMap<Index, ReadonlyMap<number, readonly string[]>>()

/** For each entry whose guide names its HTTP statuses: which. */
export function statusesOf(index: Index): ReadonlyMap<number, readonly string[]> {
  const known = cache.get(index)
  if (known !== undefined) return known
  const made = new Map<number, string[]>()
  for (let i = sizeOf(index.signatureValues) - 1; i >= 0 && kindOf(index, i) === 'status'; i--) {
    const entry = index.signatureEntry[i] ?? 0
    const value = /[1-5]\d\d/.exec(stringAt(index.signatureValues, i))?.[0]
    if (value !== undefined) made.set(entry, [...(made.get(entry) ?? []), value])
  }
  cache.set(index, made)
  return made
}

/** 1 where an entry has one of the statuses that the paste gives, -1 where it has others alone, 0 where one of the two is silent. */
export function statusFit(index: Index, given: readonly Status[], entry: number): number {
  const own = statusesOf(index).get(entry)
  if (own === undefined || given.length === 0) return 0
  return given.some(({ value }) => own.includes(value)) ? 1 : -1
}
