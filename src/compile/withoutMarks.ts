import type { Mark, MarkedText } from '../model/markedText.ts'

/** The text with a space in the place of each stretch that has a mark of one of these kinds. Linear. */
export function withoutMarks(
  { text, marks = [] }: MarkedText,
  kinds: readonly Mark['kind'][],
): string {
  const left: string[] = []
  let read = 0
  for (const { kind, start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (!kinds.includes(kind) || end <= read) continue
    left.push(text.slice(read, Math.max(start, read)))
    read = end
  }
  return [...left, text.slice(read)].join(' ')
}
