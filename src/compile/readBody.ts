import type { Sample } from '../model/entry.ts'
import { announcedBy, isAdvice, isLeadIn } from './advice.ts'
import type { Block, Item, Section } from './block.ts'
import type { EntryBody } from './entryDraft.ts'
import {
  addPiece,
  bodyOf,
  emptyGathered,
  type Gathered,
  linePiece,
  statusesOf,
} from './gathered.ts'
import { type Role, readLabel, roleOf } from './lexicon.ts'
import { signatureOf } from './literals.ts'
import { joinMarked, lineAt, sliceMarked } from './markedText.ts'
import { type Piece, plainBlocks } from './plainBlocks.ts'
import { readCheck } from './readCheck.ts'
import { type Sentence, sentences } from './sentences.ts'

/** A sentence that says when an error occurs, in any of the three languages. */
const occurs =
  /\b(?:occurs|happens|is raised|is returned|is thrown|appears|is generated) (?:when|if|because|while)\b|^(?:it |this )?(?:occurs|happens) |(?:때|경우|면|므로|에)\s?(?:이 오류가 |오류가 |에러가 )?(?:발생|나타)(?:합니다|해요|할 수|한다)|(?:場合|とき|時)に?(?:このエラーが)?(?:発生|表示|返)/i

function samplesOf(blocks: readonly Block[]): readonly Sample[] {
  return blocks.flatMap((block): readonly Sample[] => {
    if (block.kind === 'code') {
      const { code, language, line } = block
      return [{ code, language, line }]
    }
    if (block.kind === 'list') return block.items.flatMap((item) => samplesOf(item.blocks))
    return block.kind === 'quote' ? samplesOf(block.blocks) : []
  })
}

/** Whether a bullet's words are all strong: the title of what stands under it. */
function isStressed({ text, marks }: Item): boolean {
  const rest = (marks ?? [])
    .filter(({ kind }) => kind === 'strong')
    .reduce((left, { start, end }) => left - (end - start), text.trim().length)
  return rest <= 1
}

function isSignatureRole(role: Role): boolean {
  return role === 'code' || role === 'message' || role === 'status'
}

/** One bullet. `isFirst`: no prose stands above its list that would say what the list is. */
function addItem(gathered: Gathered, item: Item, role: Role | null, isFirst: boolean): void {
  const label = readLabel(item.text)
  if (label && (role !== 'check' || isSignatureRole(label.role))) {
    const rest = { ...sliceMarked(item, label.rest), line: item.line }
    addPiece(gathered, rest, label.role)
    addBlocks(gathered, item.blocks, label.role)
    return
  }
  const bareLabel = role === 'check' ? null : roleOf(item.text)
  if (bareLabel) {
    addBlocks(gathered, item.blocks, bareLabel)
    return
  }
  const hasList = item.blocks.some((block) => block.kind === 'list')
  if (role === null && !hasList && sentences(item).length > 1) {
    addProse(gathered, item, item.blocks[0])
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  const isTitled = hasList && isStressed(item) && !isAdvice(item.text)
  if (!isTitled && (role === 'check' || (role === null && !hasList && isAdvice(item.text)))) {
    gathered.checks.push(readCheck(item))
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  const isCause =
    isTitled ||
    role === 'cause' ||
    (role === null && (hasList || isFirst || occurs.test(item.text)))
  if (isCause) addPiece(gathered, item, 'cause')
  else if (item.text !== '') gathered.notes.push(linePiece(item))
  addBlocks(gathered, item.blocks, isCause && hasList ? 'check' : role)
}

/** The lines `Label: rest` of a paragraph; the role of one with nothing after it holds for what follows. `null` where a line has no label. */
function addLabelledLines(gathered: Gathered, block: Piece): { readonly role: Role | null } | null {
  const lines = block.text.split('\n')
  const labels = lines.map((line) => readLabel(line.trim()))
  if (labels[0] === null || labels[0] === undefined) return null
  let role: Role | null = null
  let offset = 0
  lines.forEach((line, index) => {
    const piece = sliceMarked(block, offset, offset + line.length)
    const at = lineAt(block.text, block.line, offset)
    offset += line.length + 1
    const label = labels[index]
    const rest = { ...sliceMarked(piece, label?.rest ?? 0), line: at }
    if (label) role = rest.text === '' ? label.role : null
    if (label) addPiece(gathered, rest, label.role)
    else addPiece(gathered, rest, role ?? labels[0]?.role ?? 'meaning')
  })
  return { role }
}

/** Adds what a paragraph says beside advice: when the error occurs, what it means, or a remark after the remedy. */
function addReasons(
  gathered: Gathered,
  reasons: readonly Sentence[],
  block: Piece,
  isAside: boolean,
): void {
  if (reasons.length === 0) return
  const line = lineAt(block.text, block.line, reasons[0]?.start ?? 0)
  const piece = linePiece({ ...joinMarked(reasons), line })
  const isExplained = gathered.summary !== undefined || gathered.causes.length > 0
  if (occurs.test(piece.text)) gathered.causes.push(piece)
  else if (!isExplained) gathered.summary = piece
  else gathered[isAside && gathered.checks.length > 0 ? 'notes' : 'causes'].push(piece)
}

/** A paragraph of prose: sentences that tell what to do are checks, what is left says why or what it means. Answers what its last sentence announces. */
function addProse(gathered: Gathered, block: Piece, next: Block | undefined): Role | null {
  const all = sentences(block)
  const last = all.at(-1)
  const reasons = all.filter(({ text }) => !isAdvice(text) && !isLeadIn(text))
  // "Change it as follows:" is the check that the code below it belongs to, but only a lead to a list.
  const checks = all.filter(
    ({ text }) => isAdvice(text) && (!isLeadIn(text) || next?.kind !== 'list'),
  )
  addReasons(gathered, reasons, block, checks.length === 0)
  for (const { start, ...sentence } of checks)
    gathered.checks.push(
      readCheck({ ...sentence, line: lineAt(block.text, block.line, start), blocks: [] }),
    )
  return last && next?.kind === 'list' && isLeadIn(last.text) ? announcedBy(last.text) : null
}

function addParagraph(
  gathered: Gathered,
  block: Piece,
  role: Role | null,
  next: Block | undefined,
): Role | null {
  const announced = roleOf(block.text)
  if (announced) return announced
  const labelled = addLabelledLines(gathered, block)
  if (labelled) return labelled.role ?? role
  if (role === null || role === 'cause') {
    const announces = addProse(gathered, block, next)
    return role ?? announces
  }
  addPiece(gathered, { ...linePiece(block), text: block.text }, role)
  return role
}

/** The message of a block such as `Reason: CORS disabled`, as browsers print it. */
function reasonIn(code: string): string | null {
  const lines = code.trim().split('\n')
  const found = /^(?:Reason|원인|이유|理由|原因)\s*[:：]\s*(.+)$/.exec(lines[0] ?? '')
  return lines.length === 1 ? (found?.[1]?.trim() ?? null) : null
}

/** The engine that prints a message, which is no part of it. */
const engine =
  /\s*\((?:V8(?:-based)?|Chrome|Firefox|Safari|Edge|Opera|IE|Node(?:\.js)?|Internet Explorer)[^()]*\)\s*$/i

function addCode(
  gathered: Gathered,
  block: Extract<Block, { kind: 'code' }>,
  role: Role | null,
): void {
  if (role === 'status')
    gathered.signatures.push(...statusesOf({ text: block.code, line: block.line + 1 }))
  const reason = role === 'cause' ? reasonIn(block.code) : null
  if (reason) gathered.signatures.push(signatureOf(reason, block.line + 1))
  if (role !== 'message') {
    gathered.samples.push(...samplesOf([block]))
    return
  }
  block.code.split('\n').forEach((text, index) => {
    const message = text.replace(engine, '').trim()
    if (message !== '' && !/[:：]$/.test(message))
      gathered.signatures.push(signatureOf(message, block.line + 1 + index))
  })
}

function addBlocks(gathered: Gathered, blocks: readonly Block[], given: Role | null): void {
  let role = given
  blocks.forEach((block, index) => {
    const isFirst = !blocks.slice(0, index).some(({ kind }) => kind === 'paragraph')
    switch (block.kind) {
      case 'paragraph':
        role = addParagraph(gathered, block, role, blocks[index + 1])
        break
      case 'list':
        for (const item of block.items) addItem(gathered, item, role, isFirst)
        if (given === null) role = null
        break
      case 'code':
        addCode(gathered, block, role)
        break
      default:
        gathered.notes.push(...plainBlocks([block]).map(linePiece))
        gathered.samples.push(...samplesOf([block]))
    }
  })
}

/** What the text under an error's heading and its smaller headings says about it. A heading passes its role on to those under it. */
export function readBody(sections: readonly Section[]): EntryBody {
  const gathered = emptyGathered()
  const above: { readonly level: number; readonly role: Role | null }[] = []
  sections.forEach(({ title, level, blocks }, index) => {
    while ((above.at(-1)?.level ?? 0) >= level && above.length > 0) above.pop()
    const own = index === 0 ? null : roleOf(title.text)
    const role = own ?? above.at(-1)?.role ?? null
    above.push({ level, role: index === 0 ? null : role })
    addBlocks(gathered, blocks, role)
  })
  return bodyOf(gathered)
}
