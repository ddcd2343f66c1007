import type { MarkedText } from '../../model/markedText.ts'
import type { Signature } from '../../model/signature.ts'
import { isAdvice } from '../advice/isAdvice.ts'
import { isLeadIn } from '../advice/leadIn.ts'
import type { Block, Row } from '../block.ts'
import { codesIn } from '../codesIn.ts'
import { detectLanguage } from '../detectLanguage.ts'
import type { CheckDraft, EntryDraft } from '../entryDraft.ts'
import { statusesOf } from '../gathered.ts'
import { type Role, roleOf } from '../lexicon.ts'
import { signatureOf } from '../literals.ts'
import { inOneLine, sliceMarked } from '../markedText.ts'
import { checksOfProse } from '../prose.ts'
import { sentences } from '../sentences.ts'
import { templateOf } from '../templateOf.ts'
import type { Dialect } from './dialect.ts'

/** A block that is a table. */
export type Table = Extract<Block, { kind: 'table' }>
type Columns = readonly (Role | null)[]

/** Whether every cell of a column that says anything says an HTTP status. */
function isStatuses({ rows }: Table, column: number): boolean {
  return rows.every(({ cells }) => /^\s*(?:[1-5]\d\d\b.*)?$/.test(cells[column]?.text ?? ''))
}

/** What each column of a table holds. A header may say its role in brackets: `결과 코드(resultCode)`. */
function columnsOf(table: Table): Columns {
  return table.header.map(({ text }, index) => {
    if (/^\s*http\s*$/i.test(text) && isStatuses(table, index)) return 'status'
    const inner = /\(([^()]+)\)\s*$/.exec(text)?.[1]
    return roleOf(text) ?? (inner === undefined ? null : roleOf(inner))
  })
}

const number = /^-?\d{1,10}(?:\s*[~～–-]\s*\d{1,10})?$/
const name = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{1,8}[-_]?\d{2,})$/

/** A code among a cell's words, as in "Compiler warning (level 4) C4060". */
const trailing = /(?<![\w-])([A-Z]{1,8}\d{3,6})(?![\w-])/

/** The column in which nearly every cell names a code of its own. */
function trailingColumn(table: Table): number {
  return table.header.findIndex((_header, column) => {
    const named = table.rows.filter(({ cells }) => trailing.test(cells[column]?.text ?? ''))
    return named.length > 0 && named.length >= table.rows.length * 0.9
  })
}

/** The rows that are errors themselves, each with its bare code: not those that only lead to a page of their own. */
function ownRows(table: Table, column: number): readonly Row[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column]
    if (cell && codesIn(cell).length > 1) return [row]
    const isLink = cell?.marks?.some((mark) => mark.kind === 'link' && !/^#/.test(mark.href))
    const value = trailing.exec(cell?.text.trim() ?? '')?.[1]
    if (isLink || value === undefined) return []
    return [
      { ...row, cells: row.cells.map((one, index) => (index === column ? { text: value } : one)) },
    ]
  })
}

/** The columns of a table of errors, or null for a table of something else: a code needs a message, a meaning or a remedy beside it. */
function errorColumns(table: Table): Columns | null {
  const columns = columnsOf(table)
  const named = columns.indexOf('code')
  const isCodes = (column: number) =>
    columns[column] !== 'status' &&
    table.rows.every(({ cells }) => {
      const codes = codesIn(cells[column] ?? { text: '' })
      return codes.length > 0 && codes.every((text) => number.test(text) || name.test(text))
    })
  const plain = named >= 0 ? named : columns.findIndex((_role, index) => isCodes(index))
  const column = plain >= 0 ? plain : trailingColumn(table)
  const explains = columns.some(
    (role) => role === 'message' || role === 'meaning' || role === 'check' || role === 'cause',
  )
  if (column < 0 || !explains || table.rows.length === 0) return null
  return columns.map((role, index) => (index === column ? 'code' : role === 'code' ? null : role))
}

const success =
  /^(?:success(?:ful(?:ly)?)?|ok|성공|성공하였습니다|정상|成功|正常)(?:\s?처리)?[.。]?$/i

/** Whether a row lists what is no error: a success, whatever says so. */
function isSuccess(row: Row, columns: Columns): boolean {
  return row.cells.some(({ text }, index) => {
    const role = columns[index]
    const value = text.trim()
    return role === null ? /^true$/i.test(value) : role !== 'code' && success.test(value)
  })
}

/** The parts of a cell that are set apart by `<br>`: one message each. */
function linesOf(cell: MarkedText): readonly string[] {
  return cell.text
    .split(/[\n\u2028]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-')
}

function messageOf(value: string, line: number): Signature {
  const signature = signatureOf(value, line)
  return signature.kind === 'code'
    ? { kind: 'message', value, lang: detectLanguage(value), line }
    : signature
}

/** What a description tells the reader to do. */
function adviceIn(piece: MarkedText, line: number): readonly CheckDraft[] {
  const advice = sentences(piece).filter((one) => isAdvice(one) && !isLeadIn(one.text))
  return advice.flatMap((sentence) => checksOfProse(sentence, line))
}

/** Whether what a column holds has no place of its own in an entry: it is kept as notes. */
function isOther(role: Role | null | undefined): boolean {
  return !role || !['code', 'message', 'meaning', 'status', 'cause', 'check'].includes(role)
}

function hasWords({ text }: MarkedText): boolean {
  return /\p{L}{2}/u.test(text) && !/^\s*(?:true|false)\s*$/i.test(text)
}

/** The headers of a table of errors that say nothing known above words: what stands under them is kept as notes. */
export function unknownHeaders(table: Table): readonly string[] {
  if (errorColumns(table) === null) return []
  const roles = columnsOf(table)
  return table.header.flatMap(({ text }, index) =>
    roles[index] === null &&
    errorColumns(table)?.[index] === null &&
    text.trim() !== '' &&
    table.rows.some(({ cells }) => cells[index] && hasWords(cells[index]))
      ? [text.trim()]
      : [],
  )
}

/** A cell that only leads to the section of its code. */
const elsewhere =
  /^\s*\(?(?:(?:please )?(?:see|refer to) )?(?:the )?(?:section )?(?:above|below)\)?[.]?\s*$|^\s*(?:위|아래)(?:의? ?(?:내용|항목|절|설명))?(?:을|를)? ?(?:참고|참조)|^\s*(?:上記|下記|以下)(?:の(?:内容|項目|説明))?を?(?:参照|参考|ご覧)/i

/** One row as an error. */
function draftOf(row: Row, columns: Columns): EntryDraft | null {
  const { line } = row
  const pieces = (role: Role) =>
    row.cells.flatMap((cell, index) =>
      columns[index] === role && cell.text.trim() !== '' ? [{ ...cell, line }] : [],
    )
  const codes = pieces('code').flatMap((cell) =>
    codesIn(cell).map((value): Signature => ({ kind: 'code', value, lang: 'en', line })),
  )
  const messages = pieces('message').flatMap((cell) =>
    linesOf({ text: templateOf(cell) }).map((value) => messageOf(value, line)),
  )
  const label = codes[0]?.value ?? messages[0]?.value
  const meaning = pieces('meaning')[0]
  if (label === undefined) return null
  const words = messages[0]?.value ?? meaning?.text.replace(/[\n\u2028]+/g, ' ').trim()
  return {
    title: words && words !== label ? `${label}: ${words}` : label,
    label,
    line,
    ...(meaning && { summary: { ...sliceMarked(inOneLine(meaning), 0), line } }),
    signatures: [...codes, ...messages, ...pieces('status').flatMap(statusesOf)],
    causes: pieces('cause').map((piece) => ({ ...inOneLine(piece), line })),
    checks: [
      ...pieces('check')
        .filter(({ text }) => !elsewhere.test(text))
        .flatMap((piece) => checksOfProse(piece, line)),
      ...pieces('meaning').flatMap((piece) => adviceIn(piece, line)),
    ],
    notes: [
      ...pieces('meaning').slice(1),
      ...row.cells
        .filter((cell, index) => isOther(columns[index]) && hasWords(cell))
        .map((cell) => ({ ...cell, line })),
    ],
    samples: [],
  }
}

/** Whether a second row of a code gives it another meaning, and no message that would tell the two apart. */
function hasOtherMeaning(first: EntryDraft, second: EntryDraft): boolean {
  const [one, other] = [first, second].map(({ summary }) => summary?.text)
  const hasMessage = second.signatures.some(({ kind }) => kind !== 'code' && kind !== 'status')
  return one !== undefined && other !== undefined && one !== other && !hasMessage
}

/** The rows of one table, those of the same code as one error with all their messages; a code with two meanings is two. */
function draftsOf(table: Table, columns: Columns): readonly EntryDraft[] {
  const byCode = new Map<string, EntryDraft>()
  const others: EntryDraft[] = []
  const column = columns.indexOf('code')
  const isTrailing = table.rows.some(({ cells }) => / /.test(cells[column]?.text.trim() ?? ''))
  const rows = isTrailing && trailingColumn(table) === column ? ownRows(table, column) : table.rows
  for (const row of rows) {
    const draft = isSuccess(row, columns) ? null : draftOf(row, columns)
    if (!draft) continue
    const first = byCode.get(draft.label)
    if (!first) byCode.set(draft.label, draft)
    else if (hasOtherMeaning(first, draft)) others.push(draft)
    else
      byCode.set(draft.label, {
        ...first,
        signatures: [...first.signatures, ...draft.signatures],
        causes: [
          ...first.causes,
          ...draft.causes,
          ...(draft.summary ? [{ ...draft.summary, line: draft.line }] : []),
        ],
        checks: [...first.checks, ...draft.checks],
        notes: [...first.notes, ...draft.notes],
      })
  }
  return [...byCode.values(), ...others]
}

/** Tables of errors, one a row: header words in any order and language; a code beside its message, its meaning or its remedy. */
export const codeTable: Dialect = {
  id: 'code-table',
  find: (guide) => {
    const tables = guide.sections.flatMap(({ blocks }) =>
      blocks.filter((block): block is Table => block.kind === 'table'),
    )
    const found = tables.flatMap((table) => {
      const columns = errorColumns(table)
      return columns ? [{ table, columns }] : []
    })
    return {
      entries: found.flatMap(({ table, columns }) => draftsOf(table, columns)),
      taken: found.map(({ table }) => table),
    }
  },
}
