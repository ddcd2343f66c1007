import type { Span } from '../../model/span.ts'
import { fold, spanOf } from '../../read/fold.ts'
import type { Folded } from '../../read/folded.ts'

/** Where a term stands, and whether the words round it deny it ("not the …", "… 말고", "…ではなく"). */
export interface FoundTerm extends Span {
  readonly isDenied: boolean
}

/** A text for finding words: folded, and without what writers put between the parts of a word. */
export interface Prose {
  readonly folded: Folded
  /** The units of `folded` that count, in order. */
  readonly text: string
  /** `origins[i]` is the unit of `folded.text` that unit `i` of `text` is. */
  readonly origins: Uint32Array
}

/** Prose about an error is short: of longer pastes, the rest is a log and says nothing in words. */
const longestProse = 200_000

/** The beginning of a paste, in which `findTerm` finds words however they are spaced, hyphenated or quoted. */
export function readProse(paste: string): Prose {
  const folded = fold(paste.slice(0, longestProse))
  const origins = new Uint32Array(folded.text.length)
  const kept: string[] = []
  let size = 0
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text.charAt(at)
    if (isBetween(unit)) continue
    origins[size++] = at
    kept.push(unit)
  }
  return { folded, text: kept.join(''), origins: origins.slice(0, size) }
}

/**
 * Every place at which a term stands in the prose, as offsets into the paste, in order. Case, width, spaces, hyphens and quotes
 * do not matter. A term is not found inside a longer word (`대칭키` in `비대칭키`, `symmetric` in `asymmetric`).
 */
export function findTerm(prose: Prose, term: string): readonly FoundTerm[] {
  const wanted = [...fold(term).text].filter((unit) => !isBetween(unit)).join('')
  if (wanted === '') return []
  const found: FoundTerm[] = []
  for (let at = prose.text.indexOf(wanted); at >= 0; at = prose.text.indexOf(wanted, at + 1)) {
    const start = prose.origins[at] ?? 0
    const end = (prose.origins[at + wanted.length - 1] ?? 0) + 1
    if (isWholeWord(prose.folded.text, start, end))
      found.push({
        ...spanOf(prose.folded, start, end),
        isDenied: isDenied(prose.folded.text, start, end),
      })
  }
  return found
}

function isBetween(unit: string): boolean {
  return /[\s\-_"'`・·()]/.test(unit)
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const first = text.charAt(start)
  if (/[a-z0-9]/.test(first) && /[a-z0-9]/.test(before)) return false
  if (/[가-힣]/.test(first) && /[가-힣]/.test(before)) return false
  if (/\p{Script=Han}/u.test(first) && /[非不無未反]/.test(before)) return false
  return !(/[a-z0-9]/.test(text.charAt(end - 1)) && /[a-z0-9]/.test(text.charAt(end)))
}

const deniedBefore =
  /(?:\bnot|n't|\bnon|\bexcept|\bwithout|instead of|rather than|other than)[\s-]+(?:(?:the|a|an|for|from)\s+)?$/
const deniedAfter =
  /^['"」』)]?\s*(?:api)?\s*(?:가|이|는|은|를|을|で|では|じゃ|は)?\s*(?:아니|아닌|말고|외에|제외|なく|ない|なくて|ありません|以外|除)/

function isDenied(text: string, start: number, end: number): boolean {
  return (
    deniedBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    deniedAfter.test(text.slice(end, end + 20))
  )
}
