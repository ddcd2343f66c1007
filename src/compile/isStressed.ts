import type { MarkedText } from '../model/markedText.ts'

/** Whether all words of a text are strong: it is the title of what stands under it. */
export function isStressed({ text, marks }: MarkedText): boolean {
  const rest = (marks ?? [])
    .filter(({ kind }) => kind === 'strong')
    .reduce((left, { start, end }) => left - (end - start), text.trim().length)
  return rest <= 1
}
