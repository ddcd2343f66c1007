import type { MarkedText } from '../../model/markedText.ts'
import type { Row } from '../block.ts'
import { readInline } from './readInline.ts'
import { isBlank, type Scanned } from './scanned.ts'

const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Whether a line is the row of dashes under a table's header. */
export function isDelimiterRow(line: string | undefined): boolean {
  return line?.includes('-') === true && delimiterRow.test(line)
}

/** The cells of a row: split at every `|` that is not escaped. */
function cellsOf(line: string): readonly string[] {
  const parts = line.trim().match(/(?:[^|\\]|\\.|\\$)+|\|/g) ?? []
  const cells: string[] = []
  let cell: string | null = null
  parts.forEach((part, index) => {
    if (part !== '|') cell = (cell ?? '') + part
    else if (index > 0) {
      cells.push(cell ?? '')
      cell = null
    }
  })
  if (cell !== null) cells.push(cell)
  return cells.map((text) => text.trim().replace(/\\\|/g, '|'))
}

function rowOf(line: string, at: number): Row | null {
  const cells: MarkedText[] = []
  for (const cell of cellsOf(line)) {
    const scanned = cell === '' ? { text: '' } : readInline(cell)
    if (!scanned) return null
    cells.push(scanned)
  }
  return { line: at, cells }
}

/** The table whose header stands at `at`; null where the full parser must decide. */
export function scanTable(lines: readonly string[], at: number, first: number): Scanned | null {
  const header = rowOf(lines[at] ?? '', first + at)
  const width = cellsOf(lines[at + 1] ?? '').length
  if (!header || header.cells.length !== width) return null
  const rows: Row[] = []
  let end = at + 2
  for (; end < lines.length && !isBlank(lines[end]); end += 1) {
    const line = lines[end] ?? ''
    // A row without a `|`, or that begins like another block, is for the full parser.
    if (!line.includes('|') || /^(?:\s*(?:[-*+>#<`~]|\d+[.)])| {4}|\t)/.test(line)) return null
    const row = rowOf(line, first + end)
    if (!row) return null
    rows.push(row)
  }
  return { block: { kind: 'table', line: first + at, header: header.cells, rows }, end }
}
