import type { Span } from '../model/span.ts'
import { isCommon, type Lexicon } from './lexicon.ts'
import { termsOf } from './termsOf.ts'

/** How far around a sign its line is read. */
const reach = 240

/** Words that are names of files, values or fields, and no part of what a message says. */
const named = /\S*[/\\=@_<>{}\d.]\S+|\S+[/\\=@_<>{}\d]\S*/g

/**
 * Of the telling words on a stretch of folded text, by their letters, the share that stands outside `inside`:
 * 0 where a sign is all that its line says.
 */
export function uncovered(lexicon: Lexicon, text: string, line: Span, inside: Span): number {
  const outside =
    weightOfWords(lexicon, text.slice(Math.max(line.start, inside.start - reach), inside.start)) +
    weightOfWords(lexicon, text.slice(inside.end, Math.min(line.end, inside.end + reach)))
  return outside === 0 ? 0 : outside / (outside + Math.max(4, inside.end - inside.start))
}

function weightOfWords(lexicon: Lexicon, text: string): number {
  const plain = text.replace(named, ' ')
  let weight = 0
  let end = -1
  for (const term of termsOf(plain)) {
    if (isCommon(lexicon, term.term) || term.start < end) continue
    weight += term.end - term.start
    end = term.end
  }
  return weight
}

/** A name in quotes: of these, folded text has two. */
const quoted = /'[^'"\n]{1,60}'|"[^'"\n]{1,60}"/
const clauseEnd = /[.:;。!?\n]/

/**
 * Whether the clause that a sign stands in names something in quotes that the sign leaves unsaid, as "… possibly 'null' or
 * 'undefined'" does beside "… possibly 'null'".
 */
export function hasQuoteOutside(text: string, line: Span, inside: Span): boolean {
  const after = text.slice(inside.end, Math.min(line.end, inside.end + reach))
  const before = text.slice(Math.max(line.start, inside.start - reach), inside.start)
  // A quote that the sign ends or begins in is its own.
  const behind = after.replace(/^['"]/, '').split(clauseEnd, 1)[0] ?? ''
  const ahead = before.replace(/['"]$/, '').split(clauseEnd).at(-1) ?? ''
  return quoted.test(behind) || quoted.test(ahead)
}
