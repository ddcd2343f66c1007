import type { Signature } from '../../model/signature.ts'
import type { Block, Section } from '../block.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { isRange } from '../errorCode.ts'
import { statusesOf } from '../gathered.ts'
import type { GuideSource } from '../guideSource.ts'
import { quotedLiterals, signatureOf } from '../literals.ts'
import { joinMarked } from '../markedText.ts'
import { type Piece, plainBlocks } from '../plainBlocks.ts'
import { readBody } from '../readBody.ts'
import { roleOfSection } from '../roleOfSection.ts'
import { templateOf } from '../templateOf.ts'
import type { Dialect } from './dialect.ts'

/** A code of letters and digits, as compilers and databases number their errors. */
const numbered = /(?<![\w-])[A-Z]{1,8}[-_]?\d{3,6}(?![\w-])/g
const httpStatus = /^([1-5]\d\d)(?:\s+[A-Z][A-Za-z' -]+)?$/
/** `TypeError: x is not a function`, `Reason: CORS disabled`, in a title of its own. */
const thrown =
  /^(?:[A-Z][A-Za-z]*(?:Error|Exception|Warning)|Warning|Reason|Fatal error|Error)\s*:\s*(.+)$/
/** A folder of pages about one error each. */
const errorFolder =
  /(?:^|\/)(?:errors?|warnings?|error-codes|error-messages)\/(?!index\.)(?:[^/]+\/)*[^/]+$/i
/** A page whose file is named after an error, whatever its title says. */
const errorFile = /[-_](?:error|warning|exception)\.[^/.]+$/i
const errorTitle = /\b(?:error|warning|exception)\b(?!s)|오류|에러|경고|エラー|警告/i
const family = /\b(?:errors|warnings|codes|messages)\b|through|～| - [A-Z]\d|에서 .*까지|から/i

function linePiece(text: string, line: number): Piece {
  return { text, line }
}

function lineOfField(guide: GuideSource, field: string): number {
  const line = guide.lines
    .slice(0, guide.front.lines)
    .findIndex((text) => text.startsWith(`${field}:`))
  return line < 0 ? 1 : line + 1
}

/** What the title of a page says that it is about, or null where it is not about one error. */
function namedBy(guide: GuideSource): readonly Signature[] | null {
  const top = guide.sections.find(({ level }) => level > 0)
  const fromField = guide.front.values.title?.[0]
  const title = (fromField ?? (top?.level === 1 ? top.title.text : '')).trim()
  const line = fromField === undefined ? (top?.line ?? 1) : lineOfField(guide, 'title')
  if (title === '' || family.test(title) || isRange(title)) return null
  const status = httpStatus.exec(title)
  if (status)
    return [
      ...statusesOf(linePiece(title, line)),
      ...(title.length > 3 ? [signatureOf(title, line)] : []),
    ]
  if (thrown.test(title)) return [signatureOf(title, line)]
  const codes = [...new Set(title.match(numbered) ?? [])]
  if (codes.length > 0 && codes.length < 3)
    return codes.map((value) => ({ kind: 'code', value, lang: 'en', line }))
  const quoted = quotedLiterals({ text: title }).map(({ value }) => signatureOf(value, line))
  if (quoted.length > 0 && errorTitle.test(title)) return quoted
  const isNamed = errorTitle.test(title) || errorFile.test(guide.path)
  return errorFolder.test(guide.path) && isNamed ? [] : null
}

/** The message that a page shows first under its title: a quotation, else one short paragraph before the explanation. */
function leadingMessage(
  section: Section | undefined,
  hasCode: boolean,
): { readonly block: Block; readonly signatures: readonly Signature[] } | null {
  const [first, ...rest] = section?.blocks ?? []
  if (first?.kind === 'quote') {
    const paragraphs = first.blocks.filter((block) => block.kind === 'paragraph')
    const isNote = /^(?:\[!|\*{0,2}(?:note|tip|warning|참고|注|メモ)\b)/i.test(
      paragraphs[0]?.text ?? '',
    )
    const text = templateOf(joinMarked(paragraphs))
    return isNote || text === ''
      ? null
      : { block: first, signatures: [signatureOf(text, first.line)] }
  }
  if (first?.kind !== 'paragraph' || !hasCode) return null
  const isShort = first.text.length < 300 && !first.text.includes('\n')
  const isExplained = rest.some(({ kind }) => kind === 'paragraph' || kind === 'list')
  return isShort && isExplained
    ? { block: first, signatures: [signatureOf(templateOf(first), first.line)] }
    : null
}

/** The key under which a page is found in every language: the end of its slug. */
function keyOf(guide: GuideSource): string | undefined {
  const parts = (guide.front.values.slug?.[0] ?? '').split('/').filter(Boolean)
  const last = parts.at(-1)
  if (last === undefined) return undefined
  return /[a-z]/i.test(last) ? last : parts.slice(-2).join('-')
}

/** Stands above the chapters, so that the first of them may have a role too. */
const preface: Section = { level: 0, title: { text: '' }, line: 1, anchors: [], blocks: [] }

function draftOf(guide: GuideSource, named: readonly Signature[]): EntryDraft {
  const [lead, ...others] = guide.sections
  const isLead = lead !== undefined && lead.level === 0
  const top = isLead && lead.blocks.length === 0 ? others[0] : lead
  const codes = (guide.front.values.f1_keywords ?? []).filter(
    (code) => code.match(numbered)?.[0] === code,
  )
  const hasCode = named.some(({ kind }) => kind === 'code')
  const message = leadingMessage(top, hasCode)
  const sections = guide.sections.map((section) =>
    section === top && message
      ? { ...section, blocks: section.blocks.filter((block) => block !== message.block) }
      : section,
  )
  const body = readBody([
    preface,
    ...sections.map((section) =>
      roleOfSection(section) === 'meaning'
        ? { ...section, title: { text: '' }, anchors: [] }
        : section,
    ),
  ])
  const field = guide.front.values.title?.[0]
  const title = (field ?? top?.title.text ?? '').trim()
  const more = hasCode
    ? codes
        .filter((code) => !named.some(({ value }) => value === code))
        .map(
          (value): Signature => ({
            kind: 'code',
            value,
            lang: 'en',
            line: lineOfField(guide, 'f1_keywords'),
          }),
        )
    : []
  const signatures = [...named, ...more, ...(message?.signatures ?? []), ...body.signatures]
  const key = keyOf(guide)
  return {
    ...body,
    ...(key !== undefined && { key }),
    title,
    label: signatures[0]?.value ?? title,
    line: field === undefined ? (top?.line ?? 1) : lineOfField(guide, 'title'),
    signatures,
  }
}

/** Whether most of a page is links to others. */
function isIndex({ sections }: GuideSource): boolean {
  const pieces = sections.flatMap(({ blocks }) => plainBlocks(blocks))
  const [all, linked] = pieces.reduce(
    ([text, links], piece) => [
      text + piece.text.length,
      links +
        (piece.marks ?? [])
          .filter(({ kind }) => kind === 'link')
          .reduce((sum, { start, end }) => sum + end - start, 0),
    ],
    [0, 0],
  )
  return all > 400 && linked > all * 0.6
}

/** Pages about one error each: a title that is a code, a status, a thrown message, or an error in a folder of errors. */
export const errorPage: Dialect = {
  id: 'error-page',
  find: (guide, taken) => {
    const isTable = [...taken].some(
      (part) => 'kind' in part && part.kind === 'table' && part.rows.length > 2,
    )
    const named = isTable || isIndex(guide) ? null : namedBy(guide)
    if (!named || guide.sections.length === 0) return { entries: [], taken: [] }
    return { entries: [draftOf(guide, named)], taken: guide.sections }
  },
}
