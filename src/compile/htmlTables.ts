import type { MarkedText } from '../model/markedText.ts'
import type { Block, Row } from './block.ts'

type Table = Extract<Block, { kind: 'table' }>

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? all
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

/** The text of a cell; `<br>` becomes U+2028, `<code>` and links keep their words. */
function cellText(html: string): MarkedText {
  const text = html
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\u2028')
    .replace(/<[^<>]*>/g, '')
  return { text: decodeEntities(text).trim() }
}

/** The parts of `html` between an opening `<tag …>` and the next such tag or its close, with where they start. */
function partsOf(
  html: string,
  tag: RegExp,
): readonly { readonly start: number; readonly text: string; readonly name: string }[] {
  const starts = [...html.matchAll(tag)]
  return starts.map((match, index) => ({
    start: match.index,
    name: (match[1] ?? '').toLowerCase(),
    text: html.slice(match.index + match[0].length, starts[index + 1]?.index ?? html.length),
  }))
}

/** The table that raw HTML from `<table` to `</table>` writes; `line` is that of its first character. */
function htmlTable(html: string, line: number): Table {
  const lineOf = (offset: number) => line + (html.slice(0, offset).match(/\n/g)?.length ?? 0)
  const rows = partsOf(html, /<(tr)\b[^<>]*>/gi).map(({ start, text }) => {
    const cells = partsOf(
      text.replace(/<\/(?:tr|tbody|thead|table)>[\s\S]*$/i, ''),
      /<(t[dh])\b[^<>]*>/gi,
    )
    const row: Row = { line: lineOf(start), cells: cells.map((cell) => cellText(cell.text)) }
    return { row, isHead: cells.length > 0 && cells.every(({ name }) => name === 'th') }
  })
  const head = rows.find(({ isHead }) => isHead) ?? rows[0]
  return {
    kind: 'table',
    line,
    header: head?.row.cells ?? [],
    rows: rows.filter((one) => one !== head && one.row.cells.length > 0).map(({ row }) => row),
  }
}

/** The HTML tables among the lines of a section, and the lines with blanks in their place. */
export function takeHtmlTables(
  lines: readonly string[],
  first: number,
): { readonly lines: readonly string[]; readonly tables: readonly Table[] } {
  if (!lines.some((line) => /<table\b/i.test(line))) return { lines, tables: [] }
  const rest = [...lines]
  const tables: Table[] = []
  let isCode = false
  for (let index = 0; index < lines.length; index += 1) {
    if (/^\s*(?:```|~~~)/.test(lines[index] ?? '')) isCode = !isCode
    if (isCode || !/^\s*<table\b/i.test(lines[index] ?? '')) continue
    const end = lines.findIndex((line, other) => other >= index && /<\/table\s*>/i.test(line))
    if (end < 0) break
    tables.push(htmlTable(lines.slice(index, end + 1).join('\n'), first + index))
    rest.fill('', index, end + 1)
    index = end
  }
  return { lines: rest, tables }
}
