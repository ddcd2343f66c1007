import type { Signature } from '../model/signature.ts'
import { addCode, samplesOf } from './addCode.ts'
import { announcedBy, isAdvice, isLeadIn, isPointer, isTestQuestion } from './advice.ts'
import type { Block, Item, Section } from './block.ts'
import type { EntryBody } from './entryDraft.ts'
import { addPiece, bodyOf, emptyGathered, type Gathered, linePiece } from './gathered.ts'
import { namesError, type Role, readLabel, roleOf, roleOfTitle } from './lexicon.ts'
import { signatureOf } from './literals.ts'
import { joinMarked, lineAt, sliceMarked } from './markedText.ts'
import { htmlText, type Piece, plainBlocks } from './plainBlocks.ts'
import { readCheck } from './readCheck.ts'
import { type Sentence, sentences } from './sentences.ts'

/** A sentence that says when an error occurs, in any of the three languages. */
const occurs =
  /\b(?:occurs|happens|is raised|is returned|is thrown|appears|is generated) (?:when|if|because|while)\b|^(?:it |this )?(?:occurs|happens) |(?:때|경우|면|므로|에)\s?(?:이 오류가 |오류가 |에러가 )?(?:발생|나타)(?:합니다|해요|할 수|한다)|(?:場合|とき|時)に?(?:このエラーが)?(?:発生|表示|返)/i

/** Whether a bullet is a link and nothing else: where to read on. */
function isLink({ text, marks, blocks }: Item): boolean {
  const linked = (marks ?? [])
    .filter(({ kind }) => kind === 'link')
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return linked > 0 && blocks.length === 0 && text.trim().length - linked <= 2
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

/** Adds a bullet that begins with a label, or is one; false where it is neither. */
function addLabelled(gathered: Gathered, item: Item, role: Role | null): boolean {
  const label = readLabel(item.text)
  if (label && (role !== 'check' || isSignatureRole(label.role))) {
    const rest = { ...sliceMarked(item, label.rest), line: item.line }
    addPiece(gathered, rest, label.role)
    addBlocks(gathered, item.blocks, label.role)
    return true
  }
  const bareLabel = role === 'check' ? null : roleOf(item.text)
  if (bareLabel) addBlocks(gathered, item.blocks, bareLabel)
  return bareLabel !== null
}

/** One bullet. `isFirst`: no prose stands above its list that would say what the list is. */
function addItem(gathered: Gathered, item: Item, role: Role | null, isFirst: boolean): void {
  if (addLabelled(gathered, item, role)) return
  const hasList = item.blocks.some((block) => block.kind === 'list')
  if (role === null && !hasList && sentences(item).length > 1) {
    addProse(gathered, item, item.blocks[0])
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  if (role !== 'check' && isLink(item)) {
    gathered.notes.push(linePiece(item))
    return
  }
  const isTitled = hasList && isStressed(item) && !isAdvice(item.text)
  if (
    !isTitled &&
    (role === 'check' ||
      (role === null && !hasList && (isAdvice(item.text) || isTestQuestion(item.text))))
  ) {
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

/** The messages that sentences about an error show as code, such as "you will see an error: `Too many rows`". */
function shownIn(all: readonly Sentence[], block: Piece): readonly Signature[] {
  return all.flatMap(({ text, marks, start }) =>
    (marks ?? []).flatMap((mark) => {
      const value = mark.kind === 'code' ? text.slice(mark.start, mark.end).trim() : ''
      const isMessage = value.split(/\s+/).length > 3 && !/[=;{}<>]|=>/.test(value)
      if (!isMessage || !namesError(text.replace(value, ' '))) return []
      return [signatureOf(value, lineAt(block.text, block.line, start))]
    }),
  )
}

/** A paragraph of prose: sentences that tell what to do are checks, what is left says why or what it means. Answers what its last sentence announces. */
function addProse(gathered: Gathered, block: Piece, next: Block | undefined): Role | null {
  const all = sentences(block)
  const last = all.at(-1)
  const pointers = all.filter(({ text }) => isPointer(text))
  const reasons = all.filter(({ text }) => !isAdvice(text) && !isLeadIn(text) && !isPointer(text))
  // "Change it as follows:" is the check that the code below it belongs to, but only a lead to a list.
  const checks = all.filter(
    ({ text }) => isAdvice(text) && (!isLeadIn(text) || next?.kind !== 'list'),
  )
  addReasons(gathered, reasons, block, checks.length === 0)
  gathered.signatures.push(...shownIn(all, block))
  for (const pointer of pointers)
    gathered.notes.push(
      linePiece({ ...pointer, line: lineAt(block.text, block.line, pointer.start) }),
    )
  for (const { start, ...sentence } of checks)
    gathered.checks.push(
      readCheck({ ...sentence, line: lineAt(block.text, block.line, start), blocks: [] }),
    )
  return last && next?.kind === 'list' && isLeadIn(last.text) ? announcedBy(last.text) : null
}

/** The role of what follows: of everything, or of a list alone that comes right after. */
interface Announced {
  readonly role: Role | null
  readonly list: Role | null
}

function addParagraph(
  gathered: Gathered,
  block: Piece,
  role: Role | null,
  next: Block | undefined,
): Announced {
  if (/^(?:\{\{[\w\s]{1,60}\}\}\s*)+$/.test(block.text)) return { role, list: role }
  const announced = roleOf(block.text)
  if (announced) return { role: announced, list: announced }
  const labelled = addLabelledLines(gathered, block)
  if (labelled) return { role: labelled.role ?? role, list: labelled.role ?? role }
  if (role === null || role === 'cause')
    return { role, list: addProse(gathered, block, next) ?? role }
  addPiece(gathered, { ...linePiece(block), text: block.text }, role)
  return { role, list: role }
}

/** Raw HTML: a component that shows a console gives its words the role of a message until it is closed. */
function addHtml(
  gathered: Gathered,
  block: Extract<Block, { kind: 'html' }>,
  given: Role | null,
): Role | null {
  const opens = /<Console\w*\b/.test(block.html) && !/level=["'](?:info|log)/.test(block.html)
  if (opens && !/<\/Console\w*>\s*$/.test(block.html)) return 'message'
  const text = opens ? htmlText(block.html) : ''
  if (text !== '') addPiece(gathered, { text, line: block.line }, 'message')
  else gathered.notes.push(...plainBlocks([block]).map(linePiece))
  return given
}

function addBlocks(gathered: Gathered, blocks: readonly Block[], given: Role | null): void {
  let now: Announced = { role: given, list: given }
  const prose = blocks.findIndex(({ kind }) => kind === 'paragraph')
  blocks.forEach((block, index) => {
    const { role, list } = now
    switch (block.kind) {
      case 'paragraph':
        now = addParagraph(gathered, block, role, blocks[index + 1])
        return
      case 'list':
        for (const item of block.items) addItem(gathered, item, list, prose < 0 || index < prose)
        break
      case 'code':
        addCode(gathered, block, role)
        break
      case 'html': {
        const next = addHtml(gathered, block, given)
        now = { role: next, list: next }
        return
      }
      default:
        gathered.notes.push(...plainBlocks([block]).map(linePiece))
        gathered.samples.push(...samplesOf([block]))
    }
    now = { role, list: role }
  })
}

/** What the text under an error's heading and its smaller headings says about it. A heading passes its role on to those under it. */
export function readBody(sections: readonly Section[]): EntryBody {
  const gathered = emptyGathered()
  const above: { readonly level: number; readonly role: Role | null }[] = []
  sections.forEach(({ title, level, blocks }, index) => {
    while ((above.at(-1)?.level ?? 0) >= level && above.length > 0) above.pop()
    const own = index === 0 ? null : roleOfTitle(title.text)
    const role = own ?? above.at(-1)?.role ?? null
    above.push({ level, role: index === 0 ? null : role })
    addBlocks(gathered, blocks, role)
  })
  return bodyOf(gathered)
}
