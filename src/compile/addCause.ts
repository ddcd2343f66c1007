import { isAdvice } from './advice/isAdvice.ts'
import type { Item } from './block.ts'
import { addPiece, type Gathered } from './gathered.ts'
import type { Role } from './lexicon.ts'
import { lineAt, sliceMarked } from './markedText.ts'
import { readCheck } from './readCheck.ts'

const arrow = /\s(?:[→⇒➜]|[-=]>)\s(?=\S)/

/** Where the arrow of "the battery is empty → charge it" starts and ends; `null` where a bullet has none, or several. */
function arrowIn({ text }: Item): { readonly start: number; readonly end: number } | null {
  const found = arrow.exec(text)
  if (!found || found.index < 4) return null
  const end = found.index + found[0].length
  return arrow.test(text.slice(end - 1)) ? null : { start: found.index, end }
}

/** A bullet as a cause; "the battery is empty → charge it" is its check too. */
export function addCause(gathered: Gathered, item: Item, hasList: boolean): void {
  const found = hasList ? null : arrowIn(item)
  const cause = found ? sliceMarked(item, 0, found.start) : item
  addPiece(gathered, { ...cause, line: item.line }, 'cause')
  if (!found) return
  const line = lineAt(item.text, item.line, found.end)
  gathered.checks.push(readCheck({ ...sliceMarked(item, found.end), line, blocks: [] }))
}

/** Whether a bullet says when on the left of its arrow and what to do on the right. */
function leadsToAdvice(item: Item): boolean {
  const found = arrowIn(item)
  if (!found) return false
  const [when, what] = [sliceMarked(item, 0, found.start), sliceMarked(item, found.end)]
  return !isAdvice(when) && isAdvice(what)
}

/** Adds a bullet that leads from a case to what to do in it, as a cause and its check; false where it is none. */
export function addCase(gathered: Gathered, item: Item, role: Role | null): boolean {
  const hasList = item.blocks.some(({ kind }) => kind === 'list')
  if (hasList || role === 'check' || role === 'seeAlso' || !leadsToAdvice(item)) return false
  addCause(gathered, item, false)
  return true
}
