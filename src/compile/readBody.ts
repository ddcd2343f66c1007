import { addCase, addCause } from './addCause.ts'
import { addCode, samplesOf } from './addCode.ts'
import { addLabelledLines } from './addLabelledLines.ts'
import { addAdvice, addProse } from './addProse.ts'
import { addTable } from './addTable.ts'
import { isAdvice } from './advice/isAdvice.ts'
import { isTestQuestion } from './advice/isTestQuestion.ts'
import { announcedBy } from './advice/leadIn.ts'
import type { Block, Item, Section } from './block.ts'
import type { EntryBody } from './entryDraft.ts'
import { addPiece, bodyOf, emptyGathered, type Gathered, linePiece } from './gathered.ts'
import { isMacro } from './isMacro.ts'
import { isName } from './isName.ts'
import { isReference } from './isReference.ts'
import { isShownAlone } from './isShownAlone.ts'
import { isStressed } from './isStressed.ts'
import { type Role, readLabel, roleOf } from './lexicon.ts'
import { sliceMarked } from './markedText.ts'
import { offersChoice } from './offersChoice.ts'
import { paragraphsOf } from './paragraphsOf.ts'
import { htmlText, type Piece, plainBlocks } from './plainBlocks.ts'
import { readCheck } from './readCheck.ts'
import { remember } from './remember.ts'
import { roleOfSection } from './roleOfSection.ts'
import { saysWhen } from './saysWhen.ts'
import { sentences } from './sentences.ts'

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

/** Whether a bullet tells to act; among titles of what to read further none does, and under a heading of causes only a whole sentence. */
const tellsToAct = (item: Item, role: Role | null, isHeaded: boolean) =>
  role !== 'seeAlso' &&
  isAdvice(item) &&
  (!isHeaded || /[.。!！]\s*$|(?:세요|시오|ください)\s*$/.test(item.text))

/** The role of a bullet that is neither a reason nor a remedy: a symptom may name codes. */
const otherRole = (role: Role | null): Role => (role === 'symptom' ? role : 'meaning')

/** What stands above a list. `isFirst`: no prose that would say what the list is; `isHeaded`: a heading says that it holds causes, whatever its words. */
interface Above {
  readonly isFirst: boolean
  readonly isHeaded: boolean
}

/** One bullet. */
function addItem(
  gathered: Gathered,
  item: Item,
  role: Role | null,
  { isFirst, isHeaded }: Above,
): void {
  if (addLabelled(gathered, item, role) || addCase(gathered, item, role)) return
  const hasList = item.blocks.some((block) => block.kind === 'list')
  const parts = sentences(item)
  if (role === null && !hasList && parts.length > 1) {
    addProse(gathered, item, item.blocks[0], role)
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  if (isName(item) || (role !== 'check' && item.blocks.length === 0 && isReference(item))) {
    gathered.notes.push(linePiece(item))
    return
  }
  const isTitled = hasList && isStressed(item) && !isAdvice(item)
  const isTold = !hasList && parts.length === 1 && tellsToAct(item, role, isHeaded)
  const isAsked = role === null && !hasList && isTestQuestion(item.text)
  if (!isTitled && (role === 'check' || isTold || isAsked)) {
    gathered.checks.push(readCheck(item))
    gathered.samples.push(...samplesOf(item.blocks))
    return
  }
  const isCause =
    isTitled || role === 'cause' || (role === null && (hasList || isFirst || saysWhen(item.text)))
  if (isCause) addCause(gathered, item, hasList)
  else addPiece(gathered, linePiece(item), otherRole(role))
  addBlocks(gathered, item.blocks, isCause && hasList ? 'check' : role)
}

/** The role of what follows: of everything, or of a list alone that comes right after. */
interface Announced {
  readonly role: Role | null
  readonly list: Role | null
}

/** What the last sentence above a list says that the list holds, where it says causes among remedies. */
function listBelow(block: Piece, role: Role, next: Block | undefined): Role {
  const last = role === 'check' && next?.kind === 'list' ? sentences(block).at(-1) : undefined
  return last && announcedBy(last.text) === 'cause' ? 'cause' : role
}

function addParagraph(
  gathered: Gathered,
  block: Piece,
  role: Role | null,
  next: Block | undefined,
  isAlone: boolean,
): Announced {
  if (isMacro(block.text)) return { role, list: role }
  if (role !== 'check' && isReference(block)) {
    gathered.notes.push(linePiece(block))
    return { role, list: role }
  }
  const announced = roleOf(block.text)
  if (announced === 'check' && isAlone)
    gathered.checks.push(readCheck({ ...linePiece(block), blocks: [] }))
  if (announced) return { role: announced, list: announced }
  const labelled = addLabelledLines(gathered, block)
  if (labelled) return { role: labelled.role ?? role, list: labelled.role ?? role }
  if (role === null || role === 'cause') {
    const parts = paragraphsOf(block)
    const lists = parts.map((part, index) =>
      addProse(gathered, part, index === parts.length - 1 ? next : undefined, role),
    )
    return { role, list: lists.at(-1) ?? role }
  }
  const list = listBelow(block, role, next)
  if (role === 'sample') addAdvice(gathered, block, next)
  else if (list === role) addPiece(gathered, { ...linePiece(block), text: block.text }, role)
  else addProse(gathered, block, next, null)
  return { role, list }
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

/** The block that a reader sees below the one at `index`. */
function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  return blocks
    .slice(index + 1, index + 4)
    .find((block) => block.kind !== 'paragraph' || !isMacro(block.text))
}

/** Whether the numbers of a list give the order of its items, and do not only count them. */
function isSteps(list: Extract<Block, { kind: 'list' }>, above: Block | undefined): boolean {
  return list.ordered && !(above?.kind === 'paragraph' && offersChoice(above.text))
}

/** A quotation or an admonition: what it says is a note, but a list that it announces as the remedy holds checks. */
function addQuote(gathered: Gathered, quote: Extract<Block, { kind: 'quote' }>): void {
  quote.blocks.forEach((block, index) => {
    const above = quote.blocks[index - 1]
    const isRemedy =
      above?.kind === 'paragraph' && announcedBy(sentences(above).at(-1)?.text ?? '') === 'check'
    if (block.kind === 'list' && isRemedy) addBlocks(gathered, [block], 'check')
    else gathered.notes.push(...plainBlocks([block]).map(linePiece))
  })
  gathered.samples.push(...samplesOf([quote]))
}

function addBlocks(gathered: Gathered, blocks: readonly Block[], given: Role | null): void {
  let now: Announced = { role: given, list: given }
  const prose = blocks.findIndex(({ kind }) => kind === 'paragraph')
  blocks.forEach((block, index) => {
    const { role, list } = now
    switch (block.kind) {
      case 'paragraph':
        now = addParagraph(
          gathered,
          block,
          role,
          nextOf(blocks, index),
          isShownAlone(blocks, index),
        )
        return
      case 'list': {
        const before = gathered.checks.length
        const place = {
          isFirst: prose < 0 || index < prose,
          isHeaded: given === 'cause' && list === 'cause',
        }
        for (const item of block.items) addItem(gathered, item, list, place)
        if (isSteps(block, blocks[index - 1]) && gathered.checks.length > before + 1)
          gathered.isOrdered = true
        break
      }
      case 'code':
        addCode(gathered, block, role)
        break
      case 'html': {
        const next = addHtml(gathered, block, given)
        now = { role: next, list: next }
        return
      }
      case 'table':
        addTable(gathered, block)
        break
      case 'quote':
        addQuote(gathered, block)
        break
      default:
        block satisfies never
    }
    now = { role, list: role }
  })
}

function bodyUnder(sections: readonly Section[]): EntryBody {
  const gathered = emptyGathered()
  const above: { readonly level: number; readonly role: Role | null }[] = []
  sections.forEach((section, index) => {
    const { level, blocks } = section
    while ((above.at(-1)?.level ?? 0) >= level && above.length > 0) above.pop()
    const own = index === 0 ? null : roleOfSection(section)
    const role = own ?? above.at(-1)?.role ?? null
    above.push({ level, role: index === 0 ? null : role })
    addBlocks(gathered, blocks, role)
  })
  return bodyOf(gathered)
}

const knownBody = remember((_first: Section, ...sections: readonly Section[]) =>
  bodyUnder(sections),
)

/** More sections than this are a chapter and no entry whose body is worth keeping. */
const most = 100

/** What the text under an error's heading and its smaller headings says about it. A heading passes its role on to those under it. */
export function readBody(sections: readonly Section[]): EntryBody {
  const [first] = sections
  return first && sections.length <= most ? knownBody(first, ...sections) : bodyUnder(sections)
}
