import type { Span } from '../model/span.ts'
import type { Find } from './find.ts'
import { findNamed } from './findNamed.ts'
import { findPrefixed } from './findPrefixed.ts'
import { findShaped } from './findShaped.ts'
import { lastAtMost } from './lastAtMost.ts'
import { barrier, type Reading, viewsOf } from './views.ts'

/** Everything that any kind claims in a text, in no order and overlapping, with offsets into the text as given. What is in `masked` is passed over. */
export function findIn(text: string, masked: readonly Span[]): Find[] {
  return viewsOf(text, masked).flatMap(findInReading)
}

function findInReading({ view, isUnwrapped }: Reading): Find[] {
  const finds: Find[] = []
  for (const finder of [findPrefixed, findShaped, findNamed]) {
    for (const { kind, start, end } of finder(view.text)) {
      if (end <= start || (isUnwrapped && !isAcross(view.changes, start, end))) continue
      if (view.text.slice(start, end).includes(barrier)) continue
      finds.push({ kind, ...view.toOriginal(start, end) })
    }
  }
  return finds
}

/** Whether a place where something was taken out lies inside a stretch. */
const isAcross = (changes: readonly number[], start: number, end: number): boolean =>
  (changes[lastAtMost(changes, end - 1)] ?? 0) > start
