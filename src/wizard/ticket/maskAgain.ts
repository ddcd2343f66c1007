import type { Masked, MaskedSpan } from '../../model/masked.ts'

/** Shorter values are parts of words too often: they count only where they stand as words of their own. */
const safeInside = 6
const isWordUnit = /[\p{L}\p{N}_]/u

/** Whether `value`, which stands at `at`, is more there than a part of something else. */
function standsAlone(text: string, at: number, value: string): boolean {
  if (value.length >= safeInside) return true
  return !isWordUnit.test(text[at - 1] ?? ' ') && !isWordUnit.test(text[at + value.length] ?? ' ')
}

/**
 * The mask of a text in which every value that is masked also stands masked where, from `from` on, nothing but the value itself shows
 * what it is: the same placeholder, the same number, and shown where it is revealed.
 */
export function maskAgain(text: string, masked: Masked, from: number): Masked {
  const revealed = masked.revealed ?? []
  const known = [...masked.spans, ...revealed]
  const byValue = new Map(known.map((span) => [text.slice(span.start, span.end), span]))
  const typed = text.slice(from)
  const taken = known.filter(({ end }) => end > from)
  const more: MaskedSpan[] = []
  // The longest first: a value may hold another one.
  for (const value of [...byValue.keys()].sort((a, b) => b.length - a.length)) {
    const span = byValue.get(value)
    if (span === undefined || value === '') continue
    for (let at = typed.indexOf(value); at >= 0; at = typed.indexOf(value, at + value.length)) {
      if (!standsAlone(typed, at, value)) continue
      const place = { ...span, start: from + at, end: from + at + value.length }
      if (taken.some(({ start, end }) => start < place.end && end > place.start)) continue
      taken.push(place)
      more.push(place)
    }
  }
  if (more.length === 0) return masked
  const shown = new Set(revealed.map(({ number }) => number))
  const inOrder = (spans: readonly MaskedSpan[], isShown: boolean) =>
    [...spans, ...more.filter(({ number }) => shown.has(number) === isShown)].sort(
      (a, b) => a.start - b.start,
    )
  const allRevealed = inOrder(revealed, true)
  return {
    ...masked,
    spans: inOrder(masked.spans, false),
    ...(allRevealed.length > 0 ? { revealed: allRevealed } : {}),
  }
}
