import type { Span } from '../../model/span.ts'

/** Words joined by hyphens; a space is taken along where a header name was broken by a careless replacement (`X-Good Name-Id`). */
const hyphenated =
  /(?<![A-Za-z0-9-])[A-Za-z][A-Za-z0-9]{0,40}(?:-[A-Za-z0-9]{1,40}){1,8}(?: [A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,40}){1,8})?/g

/**
 * Every header name in a text that is close to `name` and is not it: one word wrong, missing or too many, or a few letters wrong. Nothing where
 * the text has the right name too, because then it may well speak of both. Case does not matter, as in HTTP. Linear in the text.
 */
export function findHeadersLike(text: string, name: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(hyphenated)) {
    const space = match[0].indexOf(' ')
    const pieces = space < 0 ? [match[0]] : [match[0].slice(0, space), match[0].slice(space + 1)]
    if (pieces.some((piece) => isSame(piece, name))) return []
    for (const { piece, at } of candidates(match[0], space)) {
      if (!isClose(piece, name)) continue
      found.push({ start: match.index + at, end: match.index + at + piece.length })
      break
    }
  }
  return found
}

function candidates(whole: string, space: number): { piece: string; at: number }[] {
  if (space < 0) return [{ piece: whole, at: 0 }]
  return [
    { piece: whole.slice(0, space), at: 0 },
    { piece: whole.slice(space + 1), at: space + 1 },
    { piece: whole, at: 0 },
  ]
}

function isSame(piece: string, name: string): boolean {
  return piece.toLowerCase() === name.toLowerCase()
}

function isClose(piece: string, name: string): boolean {
  if (Math.abs(piece.length - name.length) > name.length / 2) return false
  const wanted = name.toLowerCase().split('-')
  const given = piece.toLowerCase().split(/[- ]/)
  const common = wanted.filter((word) => given.some((other) => isAlmost(word, other))).length
  if (wanted.length >= 4 && common >= wanted.length - 1 && given.length <= wanted.length + 2)
    return true
  return (
    Math.abs(piece.length - name.length) <= 3 &&
    editDistance(piece.toLowerCase(), name.toLowerCase()) <= 3
  )
}

/** The same word, or its abbreviation (`addr`, `address`). */
function isAlmost(word: string, other: string): boolean {
  if (word === other) return true
  return (
    Math.min(word.length, other.length) >= 3 && (word.startsWith(other) || other.startsWith(word))
  )
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
