import type { MarkedText } from '../model/markedText.ts'
import { sliceMarked } from './markedText.ts'

const end =
  /[。！？]+[」』）)]*|[.!?]+["'”’)\]]*(?=\s|$)|\n\n|\u2028|(?<=follows|below|[:：]|같습니다)\n/g
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|ver)|\b[A-Z])\.$/i

const longest = 20_000

export interface Sentence extends MarkedText {
  /** Where it starts in the text that it is of. */
  readonly start: number
}

/**
 * The sentences of a text in order, in any of the three languages.
 * A full stop inside code or a link, after an abbreviation or before a lower-case word that is no code ends none.
 */
export function sentences(whole: MarkedText): readonly Sentence[] {
  const { text } = whole
  // Longer text is no prose: taken apart, every sentence would look through all of it again.
  if (text.length > longest) return [{ ...whole, start: 0 }]
  const guarded = (whole.marks ?? []).filter(({ kind }) => kind === 'code' || kind === 'link')
  const codes = new Set(guarded.flatMap(({ kind, start: at }) => (kind === 'code' ? [at] : [])))
  // A sentence may begin with code in lower case.
  const isCodeAt = (at: number) => codes.has(at) || codes.has(at + 1)
  const found: Sentence[] = []
  let start = 0
  const take = (stop: number) => {
    const sentence = sliceMarked(whole, start, stop)
    const lead = text.slice(start, stop)
    if (sentence.text !== '')
      found.push({ ...sentence, start: start + (lead.length - lead.trimStart().length) })
    start = stop
  }
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length
    const isStop = match[0].startsWith('.')
    if (guarded.some((mark) => mark.start <= match.index && match.index < mark.end)) continue
    if (isStop && abbreviation.test(text.slice(Math.max(start, stop - 8), stop))) continue
    if (isStop && /^\s+[a-z]/.test(text.slice(stop, stop + 4)) && !isCodeAt(stop)) continue
    take(stop)
  }
  take(text.length)
  return found
}
