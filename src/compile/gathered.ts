import type { Cause, Note, Sample } from '../model/entry.ts'
import type { MarkedText } from '../model/markedText.ts'
import type { Signature } from '../model/signature.ts'
import { isAdvice } from './advice/isAdvice.ts'
import { isLeadIn } from './advice/leadIn.ts'
import type { CheckDraft, EntryBody } from './entryDraft.ts'
import { isErrorCode } from './errorCode.ts'
import { isSequence } from './isSequence.ts'
import type { Role } from './lexicon.ts'
import { quotedLiterals, signatureOf } from './literals.ts'
import { inOneLine, joinMarked, lineAt } from './markedText.ts'
import type { Piece } from './plainBlocks.ts'
import { checksOfProse } from './prose.ts'
import { sentences } from './sentences.ts'

type Side = 'fault' | 'retry' | 'effect'

/** What has been read of an entry so far. */
export interface Gathered {
  summary?: Piece
  /** What stands above the first list, where it announces its items. */
  lead?: Piece
  readonly signatures: Signature[]
  readonly causes: Cause[]
  readonly checks: CheckDraft[]
  readonly notes: Note[]
  readonly samples: Sample[]
  isOrdered?: true
  readonly sides: Partial<Record<Side, MarkedText>>
}

/** What is gathered of an entry before its first block is read: nothing. */
export function emptyGathered(): Gathered {
  return { signatures: [], causes: [], checks: [], notes: [], samples: [], sides: {} }
}

function bare({ text, marks }: MarkedText): MarkedText {
  return marks ? { text, marks } : { text }
}

/** A piece of text alone, in one line. */
export function linePiece({ line, ...text }: Piece): Piece {
  return { ...inOneLine(bare(text)), line }
}

function isSide(role: Role): role is Side {
  return role === 'fault' || role === 'retry' || role === 'effect'
}

/** The HTTP statuses that a text begins with or names. */
export function statusesOf({ text, line }: Piece): readonly Signature[] {
  return [...text.matchAll(/(?<![\w.-])[1-5]\d\d(?![\w.-])/g)].map(([value]) => ({
    kind: 'status',
    value,
    lang: 'en',
    line,
  }))
}

/** Adds a cause; what its later sentences tell the reader to do becomes checks. */
function addCause(gathered: Gathered, piece: Piece): void {
  const [first, ...more] = sentences(piece)
  const advice = more.filter((one) => isAdvice(one) && !isLeadIn(one.text))
  const reasons = [...(first ? [first] : []), ...more.filter((one) => !advice.includes(one))]
  gathered.causes.push(linePiece({ ...joinMarked(reasons), line: piece.line }))
  for (const { start, ...sentence } of advice)
    gathered.checks.push(...checksOfProse(sentence, lineAt(piece.text, piece.line, start)))
}

/** Adds a piece whose role is known. */
export function addPiece(gathered: Gathered, piece: Piece, role: Role): void {
  if (piece.text === '') return
  if (isSide(role)) gathered.sides[role] ??= bare(inOneLine(piece))
  else if (role === 'cause') addCause(gathered, piece)
  else if (role === 'check') gathered.checks.push(...checksOfProse(piece, piece.line))
  else if (role === 'status') gathered.signatures.push(...statusesOf(piece))
  else if (role === 'message' || role === 'code')
    gathered.signatures.push(signatureOf(inOneLine(piece).text, piece.line))
  else {
    if (role === 'symptom') gathered.signatures.push(...codesIn(piece))
    gathered.notes.push(linePiece(piece))
  }
}

/** The error codes that a symptom sets off. */
function codesIn(piece: Piece): readonly Signature[] {
  return quotedLiterals(piece)
    .filter(({ value }) => isErrorCode(value))
    .map(({ value, start }) => signatureOf(value, lineAt(piece.text, piece.line, start)))
}

/** "If it still fails:" says nothing of the error. */
const isCondition = /^(?:if|when|once|otherwise)\b|면[:：]?$|(?:場合(?:は)?|ら|れば)[:：、]?$/i

/** What was read, as the body of an entry. */
export function bodyOf({ sides, summary: said, lead, isOrdered, ...rest }: Gathered): EntryBody {
  const summary =
    said ?? (rest.causes.length === 0 && !isCondition.test(lead?.text ?? '') ? lead : undefined)
  const inOrder = isOrdered ?? isSequence(rest.checks)
  return { ...rest, ...sides, ...(inOrder && { isOrdered: inOrder }), ...(summary && { summary }) }
}
