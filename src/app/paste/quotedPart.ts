import type { Evidence } from '../../model/verdict.ts'
import { mostInBox } from './limits.ts'

/**
 * The part of a paste from which a request may quote, with the evidence moved into it: all of a paste that fits the box, else what
 * is around the first evidence. Writing a request masks it on the page's own thread, which millions of characters would hold up.
 */
export function quotedPart(
  text: string,
  evidence: readonly Evidence[] | undefined,
): { readonly paste: string; readonly evidence?: readonly Evidence[] } {
  const first = evidence?.[0]
  if (text.length <= mostInBox)
    return { paste: text, ...(evidence === undefined ? {} : { evidence }) }
  const from = Math.max(0, (first?.start ?? 0) - mostInBox / 4)
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1 || from
  const end = Math.min(text.length, start + mostInBox / 2)
  const inside = (evidence ?? []).filter((one) => one.start >= start && one.end <= end)
  return {
    paste: text.slice(start, end),
    evidence: inside.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  }
}
