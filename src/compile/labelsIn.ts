import type { MarkedText } from '../model/markedText.ts'
import { remember } from './remember.ts'

const quoted =
  /"([^"\n]{1,30})"|“([^“”\n]{1,30})”|「([^「」\n]{1,30})」|『([^『』\n]{1,30})』|(?<![\w])'([^'\n]{1,30})'|‘([^‘’\n]{1,30})’|\[([^[\]\n]{1,30})\]/g

/** The labels that a text quotes or sets in bold or code, as it writes them. */
export const labelsIn = remember(({ text, marks = [] }: MarkedText): readonly string[] => {
  const set = marks.flatMap(({ kind, start, end }) =>
    kind === 'strong' || kind === 'code' ? [text.slice(start, end)] : [],
  )
  const found = [...set, ...[...text.matchAll(quoted)].map((match) => match.slice(1).join(''))]
  return [...new Set(found.map((label) => label.trim()))].filter((label) => label !== '')
})

/** The labels among them that a screen may show: words that are no code and no sign of a program. */
export const consoleLabelsIn = remember((text: MarkedText): readonly string[] => {
  const codes = new Set(
    (text.marks ?? []).flatMap(({ kind, start, end }) =>
      kind === 'code' ? [text.text.slice(start, end).trim()] : [],
    ),
  )
  return labelsIn(text).filter(
    (label) => !codes.has(label) && /\p{L}{2}/u.test(label) && !/[/\\_=<>{}\d]/.test(label),
  )
})

/** A label as it is compared: width, case and white space aside. */
export function foldLabel(label: string): string {
  return label.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
