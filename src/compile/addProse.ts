import type { MarkedText } from '../model/markedText.ts'
import { isAdvice } from './advice/isAdvice.ts'
import { isContactOnly } from './advice/isContactOnly.ts'
import { isGreeting } from './advice/isGreeting.ts'
import { isOffer } from './advice/isOffer.ts'
import { isPointer } from './advice/isPointer.ts'
import { isWrongWay } from './advice/isWrongWay.ts'
import { announcedBy, announcesRemedy, isCaption, isLeadIn } from './advice/leadIn.ts'
import type { Block } from './block.ts'
import { type Gathered, linePiece } from './gathered.ts'
import type { Role } from './lexicon.ts'
import { joinMarked, lineAt } from './markedText.ts'
import { messagesIn } from './messagesIn.ts'
import type { Piece } from './plainBlocks.ts'
import { readCheck } from './readCheck.ts'
import { occursWhen, saysWhen } from './saysWhen.ts'
import { saysWhy } from './saysWhy.ts'
import { type Sentence, sentences } from './sentences.ts'

/** What a sentence of a paragraph is for: to act on, a reason, where to read more, or only an announcement of what follows. */
type Use = 'advice' | 'reason' | 'pointer' | 'lead'

/** The use of a sentence; `next` is what stands right under it, where it is the last of its paragraph. */
function useOf(sentence: MarkedText, next: Block | undefined): Use {
  const { text } = sentence
  if (isPointer(text) || isContactOnly(text)) return 'pointer'
  if (next?.kind === 'list' && announcedBy(text) !== null) return 'lead'
  const isShown = next?.kind === 'code' || next?.kind === 'html'
  if (next?.kind === 'code' && isWrongWay(next.code) && isOffer(text)) return 'reason'
  if (isShown && announcesRemedy(text)) return 'advice'
  if (isAdvice(sentence)) return 'advice'
  if (isShown && isCaption(text)) return 'lead'
  return isLeadIn(text) && !(isShown && /[:：]\s*$/.test(text)) ? 'lead' : 'reason'
}

/** The line of a paragraph on which a sentence starts. */
function lineOf({ start }: Sentence, { text, line }: Piece): number {
  return lineAt(text, line, start)
}

/** Adds what a paragraph says beside advice: when the error occurs, what it means, or a remark beside the remedy. */
function addReasons(
  gathered: Gathered,
  all: readonly Sentence[],
  isRemark: boolean,
  block: Piece,
): void {
  const [first] = all
  if (!first) return
  const piece = linePiece({ ...joinMarked(all), line: lineOf(first, block) })
  const isExplained = gathered.summary !== undefined || gathered.causes.length > 0
  if (saysWhen(piece.text)) gathered.causes.push(piece)
  else if (!isExplained) gathered.summary = piece
  else if (isRemark && !saysWhy(piece.text)) gathered.notes.push(piece)
  else gathered.causes.push(piece)
}

/**
 * A paragraph of prose: sentences that tell what to do are checks; what stands before them says why or what it means, what stands after them is a
 * remark. Answers what its last sentence says about the list below it.
 */
export function addProse(
  gathered: Gathered,
  block: Piece,
  next: Block | undefined,
  role: Role | null,
): Role | null {
  const all = sentences(block).filter(({ text }) => !isGreeting(text))
  const last = all.at(-1)
  const uses = all.map((sentence) => useOf(sentence, sentence === last ? next : undefined))
  const advice = uses.indexOf('advice')
  const reasons = (from: number, to: number) =>
    all.filter((_sentence, index) => from <= index && index < to && uses[index] === 'reason')
  const split = advice < 0 ? all.length : advice
  const isRemark = role === null && advice < 0 && gathered.checks.length > 0
  addReasons(gathered, reasons(0, split), isRemark, block)
  addReasons(gathered, reasons(split, all.length), true, block)
  gathered.signatures.push(...messagesIn(block))
  all.forEach(({ start, ...sentence }, index) => {
    const line = lineAt(block.text, block.line, start)
    if (uses[index] === 'lead') gathered.lead ??= linePiece({ ...sentence, line })
    if (uses[index] === 'advice') gathered.checks.push(readCheck({ ...sentence, line, blocks: [] }))
    else if (uses[index] === 'pointer') gathered.notes.push(linePiece({ ...sentence, line }))
  })
  return last && next?.kind === 'list' ? announcedBy(last.text) : null
}

/** A paragraph among examples: what tells to act and is no caption of the next one is a check, what says when the error can occur a cause, else all of it is a note. */
export function addAdvice(gathered: Gathered, block: Piece, next: Block | undefined): void {
  const all = sentences(block)
  const last = all.at(-1)
  const isShown = next?.kind === 'code'
  const told = all.filter((one) =>
    isShown && one === last && announcesRemedy(one.text)
      ? true
      : isAdvice(one) && !(isShown && isCaption(one.text)),
  )
  const reason = all.find((one) => !told.includes(one) && occursWhen(one.text))
  if (reason) {
    const { start, ...sentence } = reason
    gathered.causes.push({ ...sentence, line: lineAt(block.text, block.line, start) })
  } else if (told.length === 0) gathered.notes.push(linePiece(block))
  for (const { start, ...sentence } of told)
    gathered.checks.push(
      readCheck({ ...sentence, line: lineAt(block.text, block.line, start), blocks: [] }),
    )
}
