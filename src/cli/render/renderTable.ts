import { displayWidth } from './displayWidth.ts'

/** Rows as a Markdown table whose columns are aligned, numbers to the right, in any script. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (row: readonly string[], column: number) => row[column] ?? ''
  const widths = head.map((_title, column) =>
    Math.max(3, ...[head, ...rows].map((row) => displayWidth(cell(row, column)))),
  )
  const isNumeric = head.map(
    (_title, column) =>
      column > 0 &&
      rows.length > 0 &&
      rows.every((row) => /^[-–]?[\d.,%\s()/≤≥]*$/.test(cell(row, column))),
  )
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const text = cell(row, column)
      const space = ' '.repeat(width - displayWidth(text))
      return isNumeric[column] ? space + text : text + space
    })
    return `| ${cells.join(' | ')} |`
  }
  const rule = widths.map((width, column) =>
    isNumeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
