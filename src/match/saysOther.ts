import type { Span } from '../model/span.ts'
import { conceptsOf } from './conceptsOf.ts'
import { editDistance } from './editDistance.ts'
import type { Lexicon } from './lexicon.ts'
import { partsOf } from './partsOf.ts'

const han = /[\u4e00-\u9fff]/g
const katakana = /[\u30a1-\u30fa\u30fc]{3,}/g
/** How many parts of a katakana word may be slips. */
const slips = 2

/** A span of text with the katakana words that it cuts. */
function wholeWords(text: string, { start, end }: Span): string {
  const ahead =
    /[\u30a1-\u30fa\u30fc]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const behind = /^[\u30a1-\u30fa\u30fc]*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return ahead + text.slice(start, end) + behind
}

/**
 * Whether a span of folded text has a word of its own that the message which was nearly found in it has not, so that it says another thing: インポート is
 * no slip of エクスポート, nor 名 of 値.
 */
export function saysOther(lexicon: Lexicon, text: string, span: Span, meant: string): boolean {
  const there = wholeWords(text, span)
  return namesOther(lexicon, there, meant) || turnsHan(there, meant) || hasOtherWord(there, meant)
}

function namesOther(lexicon: Lexicon, there: string, meant: string): boolean {
  const ideas = new Set(conceptsOf(lexicon, meant, 0, meant.length).map(({ term }) => term))
  return conceptsOf(lexicon, there, 0, there.length).some(({ term }) => !ideas.has(term))
}

/** A sign of Han that stands for another is another word; one more or less is a slip. */
function turnsHan(there: string, meant: string): boolean {
  const [inPaste, inMessage] = [new Set(there.match(han)), new Set(meant.match(han))]
  const lacks = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].some((one) => !others.has(one))
  return lacks(inPaste, inMessage) && lacks(inMessage, inPaste)
}

function hasOtherWord(there: string, meant: string): boolean {
  const known = (meant.match(katakana) ?? []).map((word) => partsOf(word).parts)
  return (there.match(katakana) ?? []).some((word) => {
    const { parts } = partsOf(word)
    return known.every((one) => editDistance(parts, one, slips) > slips)
  })
}
