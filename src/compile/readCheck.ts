import type { MarkedText } from '../model/markedText.ts'
import type { Item } from './block.ts'
import { readCondition } from './condition.ts'
import type { CheckDraft } from './entryDraft.ts'
import { type Role, readLabel } from './lexicon.ts'
import { inOneLine, joinMarked, sliceMarked } from './markedText.ts'
import { plainBlocks } from './plainBlocks.ts'

type Detail = 'where' | 'ifNot' | 'who'

function isDetail(role: Role | undefined): role is Detail {
  return role === 'where' || role === 'ifNot' || role === 'who'
}

/** A bullet as a check: its condition taken off, "Where to look:", "If not:" and "Who can do it:" under it read, other text under it kept with it. */
export function readCheck(item: Item): CheckDraft {
  const details: Partial<Record<Detail, MarkedText>> = {}
  const more: MarkedText[] = []
  for (const { line: _line, ...text } of plainBlocks(item.blocks)) {
    const label = readLabel(text.text)
    if (label && isDetail(label.role)) details[label.role] = sliceMarked(text, label.rest)
    else more.push(text)
  }
  const own = inOneLine(sliceMarked(item, 0))
  const condition = readCondition(own.text)
  const words = condition ? upperFirst(sliceMarked(own, condition.rest)) : own
  return {
    ...joinMarked([words, ...more]),
    line: item.line,
    ...(condition && { condition: { text: condition.text, whole: joinMarked([own, ...more]) } }),
    ...details,
  }
}

/** "check that …" left over from "If …, check that …" begins a sentence now. */
function upperFirst(text: MarkedText): MarkedText {
  const isCode = text.marks?.some(({ kind, start }) => kind === 'code' && start === 0)
  return isCode
    ? text
    : { ...text, text: text.text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) }
}
