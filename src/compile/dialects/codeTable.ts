import type { Signature } from '../../model/signature.ts'
import type { Block, Row } from '../block.ts'
import { detectLanguage } from '../detectLanguage.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { type Role, roleOf } from '../lexicon.ts'
import { signatureOf } from '../literals.ts'
import { inOneLine, sliceMarked } from '../markedText.ts'
import { checksOfProse, statusesOf } from '../readBody.ts'
import type { Dialect } from './dialect.ts'

type Table = Extract<Block, { kind: 'table' }>

/** What each column of a table holds. A header may say its role in brackets: `결과 코드(resultCode)`. */
function columnsOf(table: Table): readonly (Role | null)[] {
  return table.header.map(({ text }) => {
    const inner = /\(([^()]+)\)\s*$/.exec(text)?.[1]
    return roleOf(text) ?? (inner === undefined ? null : roleOf(inner))
  })
}

const code = /^(?:-?\d{3,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{1,8}[-_]?\d{2,})$/

/** The columns of a table of errors, or null for a table of something else: a code needs a message, a meaning or a remedy beside it. */
function errorColumns(table: Table): readonly (Role | null)[] | null {
  const columns = columnsOf(table)
  const named = columns.indexOf('code')
  const cells = (column: number) =>
    table.rows.map(({ cells: row }) => row[column]?.text.trim() ?? '')
  const codeColumn =
    named >= 0
      ? named
      : columns.findIndex(
          (role, column) => role !== 'status' && cells(column).every((text) => code.test(text)),
        )
  const explains = columns.some(
    (role) => role === 'message' || role === 'meaning' || role === 'check' || role === 'cause',
  )
  if (codeColumn < 0 || !explains || table.rows.length === 0) return null
  return columns.map((role, column) =>
    column === codeColumn ? 'code' : role === 'code' ? null : role,
  )
}

/** One row as an error. */
function draftOf(row: Row, columns: readonly (Role | null)[]): EntryDraft | null {
  const pieces = (role: Role) =>
    row.cells.flatMap((cell, index) =>
      columns[index] === role && cell.text.trim() !== '' ? [{ ...cell, line: row.line }] : [],
    )
  const codes = pieces('code').map(
    ({ text }): Signature => ({ kind: 'code', value: text.trim(), lang: 'en', line: row.line }),
  )
  const said = pieces('message').length > 0 ? pieces('message') : pieces('meaning')
  const messages = said.map(({ text }): Signature => {
    const value = text.replace(/[\n\u2028]+/g, ' ').trim()
    const signature = signatureOf(value, row.line)
    return signature.kind === 'code'
      ? { ...signature, kind: 'message', lang: detectLanguage(value) }
      : signature
  })
  const label = codes[0]?.value ?? messages[0]?.value
  if (label === undefined) return null
  const meaning = pieces('message').length > 0 ? pieces('meaning')[0] : undefined
  return {
    title: codes[0] && messages[0] ? `${codes[0].value}: ${messages[0].value}` : label,
    label,
    line: row.line,
    signatures: [...codes, ...messages, ...pieces('status').flatMap(statusesOf)],
    ...(meaning && { summary: sliceMarked(inOneLine(meaning), 0) }),
    causes: pieces('cause').map((piece) => ({ ...inOneLine(piece), line: row.line })),
    checks: pieces('check').flatMap((piece) => checksOfProse(piece, row.line)),
    notes: [],
    samples: [],
  }
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
      entries: found.flatMap(({ table, columns }) =>
        table.rows.flatMap((row) => draftOf(row, columns) ?? []),
      ),
      taken: found.map(({ table }) => table),
    }
  },
}
