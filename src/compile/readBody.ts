import type { Cause, Note, Sample } from '../model/entry.ts'
import type { MarkedText } from '../model/markedText.ts'
import type { Signature } from '../model/signature.ts'
import type { Block, Item, Section } from './block.ts'
import type { CheckDraft, EntryBody } from './entryDraft.ts'
import { isAdvice, type Role, readLabel, roleOf } from './lexicon.ts'
import { signatureOf } from './literals.ts'
import { inOneLine, lineAt, sliceMarked } from './markedText.ts'
import { type Piece, plainBlocks } from './plainBlocks.ts'
import { readCheck } from './readCheck.ts'
import { sentences } from './sentences.ts'

type Side = 'fault' | 'retry' | 'effect'

/** What has been read so far. */
interface Gathered {
  summary?: MarkedText
  readonly signatures: Signature[]
  readonly causes: Cause[]
  readonly checks: CheckDraft[]
  readonly notes: Note[]
  readonly samples: Sample[]
  readonly sides: Partial<Record<Side, MarkedText>>
}

/** A sentence that says when an error occurs, in any of the three languages. */
const occurs =
  /\b(?:occurs|happens|is raised|is returned|is thrown|appears) (?:when|if|because|while)\b|^(?:occurs|happens) |(?:때|경우|면|므로|에)\s?(?:이 오류가 |오류가 |에러가 )?(?:발생|나타)(?:합니다|해요|할 수|한다)|(?:場合|とき|時)に?(?:このエラーが)?(?:発生|表示|返)/i

function isSide(role: Role): role is Side {
  return role === 'fault' || role === 'retry' || role === 'effect'
}

/** Checks from prose: one a sentence; a sentence that only points to a link belongs to its neighbour. */
export function checksOfProse(prose: MarkedText, line: number): readonly CheckDraft[] {
  const merged: { start: number; end: number }[] = []
  let pointer: number | null = null
  for (const sentence of sentences(prose)) {
    const end = sentence.start + sentence.text.length
    const last = merged.at(-1)
    if (!pointsOnly(sentence)) merged.push({ start: pointer ?? sentence.start, end })
    else if (last) last.end = end
    else pointer ??= sentence.start
    if (merged.length > 0) pointer = null
  }
  const parts =
    merged.length === 0 && pointer !== null ? [{ start: pointer, end: prose.text.length }] : merged
  return parts.map(({ start, end }) =>
    readCheck({
      ...inOneLine(sliceMarked(prose, start, end)),
      line: lineAt(prose.text, line, start),
      blocks: [],
    }),
  )
}

/** Whether a sentence says nothing beside where to read on. */
function pointsOnly(sentence: MarkedText): boolean {
  const links = (sentence.marks ?? []).filter(({ kind }) => kind === 'link')
  if (links.length === 0) return false
  const rest = [...sentence.text].filter(
    (_character, index) => !links.some(({ start, end }) => start <= index && index < end),
  )
  return /^[\s\p{P}]*(?:see|refer to|read|check|for (?:more )?(?:details|information)|more|the|a|also|again|please|in|at|을|를|에서|은|는|도|다시|자세한|내용은|내용|사항은|한번|확인|참고|참조|하세요|해\s?주세요|하십시오|해보세요|하시기|바랍니다|보세요|を|は|で|も|再度|もう一度|詳しくは|詳細は|参照|確認|ご覧|してください|ください|\s|\p{P})*$/iu.test(
    rest.join(''),
  )
}

function addItem(gathered: Gathered, item: Item, role: Role | null): void {
  const label = role === null || role === 'check' || role === 'cause' ? readLabel(item.text) : null
  if (label) {
    const rest = sliceMarked(item, label.rest)
    const under: Piece = { ...inOneLine(rest), line: item.line }
    addLabelled(gathered, label.role, under, item.blocks)
    return
  }
  const lists = item.blocks.filter((block) => block.kind === 'list')
  const takesChecks =
    role === 'check' || (role === null && lists.length === 0 && isAdvice(item.text))
  if (takesChecks) {
    gathered.checks.push(readCheck(item))
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  if (item.text !== '') gathered.causes.push({ ...inOneLine(bare(item)), line: item.line })
  addBlocks(gathered, item.blocks, 'check')
}

/** What stands after a label such as "Cause:", on its line or below it. */
function addLabelled(gathered: Gathered, role: Role, piece: Piece, under: readonly Block[]): void {
  if (piece.text !== '') addPiece(gathered, piece, role)
  addBlocks(gathered, under, role)
}

/** A paragraph or bullet whose role is known. */
function addPiece(gathered: Gathered, piece: Piece, role: Role): void {
  if (isSide(role))
    gathered.sides[role] ??= { text: piece.text, ...(piece.marks && { marks: piece.marks }) }
  else if (role === 'cause') gathered.causes.push(piece)
  else if (role === 'check') gathered.checks.push(...checksOfProse(piece, piece.line))
  else if (role === 'status') gathered.signatures.push(...statusesOf(piece))
  else if (role === 'message' || role === 'code')
    gathered.signatures.push(signatureOf(piece.text, piece.line))
  else gathered.notes.push(piece)
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

function bare({ text, marks }: MarkedText): MarkedText {
  return marks ? { text, marks } : { text }
}

function samplesOf(blocks: readonly Block[]): readonly Sample[] {
  return blocks.flatMap((block): readonly Sample[] => {
    if (block.kind === 'code')
      return [{ code: block.code, language: block.language, line: block.line }]
    if (block.kind === 'list') return block.items.flatMap((item) => samplesOf(item.blocks))
    if (block.kind === 'quote') return samplesOf(block.blocks)
    return []
  })
}

/** A paragraph without a role: a label, the meaning, when it occurs, or a remark. Answers the role that it announces for what follows. */
function addParagraph(gathered: Gathered, block: Piece, role: Role | null): Role | null {
  const announced = roleOf(block.text)
  if (announced) return announced
  const lines = block.text.split('\n')
  let offset = 0
  let current = role
  for (const text of lines) {
    const piece = {
      ...sliceMarked(block, offset, offset + text.length),
      line: lineAt(block.text, block.line, offset),
    }
    offset += text.length + 1
    const label = readLabel(piece.text)
    if (!label) continue
    const rest = { ...sliceMarked(piece, label.rest), line: piece.line }
    if (rest.text === '') current = label.role
    else addPiece(gathered, rest, label.role)
  }
  if (lines.every((text) => readLabel(text.trim()))) return current
  const whole = { ...inOneLine(bare(block)), line: block.line }
  if (role) addPiece(gathered, whole, role)
  else if (occurs.test(whole.text)) gathered.causes.push(whole)
  else if (gathered.summary === undefined && gathered.causes.length === 0)
    gathered.summary = bare(whole)
  else gathered.notes.push(whole)
  return role
}

function addBlocks(gathered: Gathered, blocks: readonly Block[], given: Role | null): void {
  let role = given
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        role = addParagraph(gathered, block, role)
        break
      case 'list':
        for (const item of block.items) addItem(gathered, item, role)
        break
      case 'code':
        if (role === 'message') {
          const message = block.code.trim().split('\n').filter(Boolean)
          gathered.signatures.push(...message.map((text) => signatureOf(text.trim(), block.line)))
        } else gathered.samples.push(...samplesOf([block]))
        break
      default:
        gathered.notes.push(...plainBlocks([block]))
        gathered.samples.push(...samplesOf([block]))
    }
  }
}

/** What the text under an error's heading and its smaller headings says about it. */
export function readBody(sections: readonly Section[]): EntryBody {
  const gathered: Gathered = {
    signatures: [],
    causes: [],
    checks: [],
    notes: [],
    samples: [],
    sides: {},
  }
  sections.forEach(({ title, blocks }, index) => {
    addBlocks(gathered, blocks, index === 0 ? null : roleOf(title.text))
  })
  const { sides, summary, ...rest } = gathered
  return { ...rest, ...sides, ...(summary && { summary }) }
}
