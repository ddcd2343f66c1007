import type { Block } from '../block.ts'
import { fence, heading, interrupts, quote, rule } from './interrupts.ts'
import { readInline } from './readInline.ts'
import { isHtmlStart, scanHtml } from './scanHtml.ts'
import { marker, scanList } from './scanList.ts'
import { type Inner, isBlank, lineWhere, type Scanned } from './scanned.ts'
import { isDelimiterRow, scanTable } from './scanTable.ts'

/** Deeper nesting than this is left to the caller. */
const deepest = 40

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const definition = /^ {0,3}\[[^\]]*\]:/

function scanFence(lines: readonly string[], at: number, first: number): Scanned | null {
  const [, indent = '', mark = '', info = ''] = fence.exec(lines[at] ?? '') ?? []
  if (/[\\&]/.test(info)) return null
  const close = new RegExp(`^ {0,3}\\${mark[0]}{${mark.length},}[ \\t]*$`)
  const end = lineWhere(lines, at + 1, (line) => close.test(line))
  if (end === lines.length) return null
  const strip = new RegExp(`^ {0,${indent.length}}`)
  const code = lines
    .slice(at + 1, end)
    .map((line) => line.replace(strip, ''))
    .join('\n')
  const language = info.trim().split(/\s/)[0] ?? ''
  return {
    block: { kind: 'code', line: first + at, code, language },
    end: end + 1,
  }
}

function scanIndented(lines: readonly string[], at: number, first: number): Scanned {
  const end = lineWhere(lines, at, (line) => !isBlank(line) && !line.startsWith('    '))
  const body = lines.slice(at, end)
  while (isBlank(body.at(-1))) body.pop()
  const code = body.map((line) => line.slice(4)).join('\n')
  return { block: { kind: 'code', line: first + at, code, language: '' }, end: at + body.length }
}

function scanQuote(
  lines: readonly string[],
  at: number,
  first: number,
  inner: Inner,
): Scanned | null {
  const end = lineWhere(lines, at, (line) => !quote.test(line))
  // A line without its `>` may go on with the paragraph.
  if (!isBlank(lines[end]) && !interrupts(lines[end] ?? '')) return null
  const own = lines.slice(at, end).map((line) => line.replace(/^ {0,3}> ?/, ''))
  const blocks = inner(own, first + at)
  return blocks && { block: { kind: 'quote', line: first + at, blocks }, end }
}

/** Whether code may go on into the next line: there, spaces at the ends of lines count. */
function isCodeCut(line: string): boolean {
  return (line.match(/`/g)?.length ?? 0) % 2 === 1
}

function scanParagraph(lines: readonly string[], at: number, first: number): Scanned | null {
  if (definition.test(lines[at] ?? '')) return null
  const end = lineWhere(
    lines,
    at + 1,
    (line) => isBlank(line) || underline.test(line) || interrupts(line),
  )
  const own = lines.slice(at, end)
  // An underline makes a heading, and a row of dashes a table, of what stands above.
  if (underline.test(lines[end] ?? '') || own.some(isDelimiterRow)) return null
  if (own.some(isCodeCut) && own.some((line) => line !== line.trim())) return null
  const text = readInline(own.map((line) => line.trim()).join('\n'))
  return text && { block: { kind: 'paragraph', line: first + at, ...text }, end }
}

function scanOne(
  lines: readonly string[],
  at: number,
  first: number,
  inner: Inner,
): Scanned | null {
  const line = lines[at] ?? ''
  if (/^ *\t/.test(line) || heading.test(line)) return null
  if (line.startsWith('    ')) return scanIndented(lines, at, first)
  if (fence.test(line)) return scanFence(lines, at, first)
  if (rule.test(line)) return { block: null, end: at + 1 }
  if (quote.test(line)) return scanQuote(lines, at, first, inner)
  if (isHtmlStart(line, false)) return scanHtml(lines, at, first)
  if (marker.test(line)) return scanList(lines, at, first, inner)
  if (line.includes('|') && isDelimiterRow(lines[at + 1])) return scanTable(lines, at, first)
  return scanParagraph(lines, at, first)
}

/**
 * The blocks of plain Markdown, the same that a full parser with GFM gives; null where the lines hold what only that
 * parser can decide (underlined headings, tabs, lines that go on with a paragraph from outside its list, definitions).
 * `first` is the 1-based line of the first. Linear in the text.
 */
export function scanBlocks(
  lines: readonly string[],
  first: number,
  depth = 0,
): readonly Block[] | null {
  if (depth > deepest) return null
  const inner: Inner = (own, line) => scanBlocks(own, line, depth + 1)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at += 1
      continue
    }
    const scanned = scanOne(lines, at, first, inner)
    if (!scanned) return null
    if (scanned.block) blocks.push(scanned.block)
    at = scanned.end
  }
  return blocks
}
