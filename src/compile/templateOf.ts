import type { MarkedText } from '../model/markedText.ts'

/** A message in whose place-holders the writer put emphasis (`'*name*' : not found`), with them as `{name}`. */
export function templateOf({ text, marks }: MarkedText): string {
  const slots = (marks ?? []).filter(
    ({ kind, end, start }) => kind === 'emphasis' && end - start < 60,
  )
  let result = ''
  let at = 0
  for (const { start, end } of slots) {
    if (start < at) continue
    result += `${text.slice(at, start)}{${text.slice(start, end).trim()}}`
    at = end
  }
  return (result + text.slice(at)).replace(/\n/g, ' ').trim()
}
