import type { Section } from './block.ts'
import { takeHtmlTables } from './htmlTables.ts'
import { readBlocks } from './markdown/readBlocks.ts'
import { readInline } from './markdown/readInline.ts'
import type { RawSection } from './splitSections.ts'

const explicitId = /\s*\{\s*(?:#([\w.-]+)[^{}]*|\/\*\s*([\w.-]+)\s*\*\/)\s*\}\s*#*\s*$/
const htmlHeading = /^\s{0,3}<h([1-6])[^>]*>(.*?)<\/h\1>\s*$/i
const anchor = /<a\s[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi

/** A longer first line is no heading that names an id. */
const longest = 2000

/** A heading line without its explicit id, raw HTML turned into Markdown, and the ids that it names. */
function readHeadingLine(line: string): {
  readonly line: string
  readonly anchors: readonly string[]
} {
  if (line.length > longest) return { line, anchors: [] }
  const id = explicitId.exec(line)
  const plain = id ? line.slice(0, id.index) : line
  const html = htmlHeading.exec(plain)
  const found = [...plain.matchAll(anchor)].map((match) => match[1] ?? '')
  const explicit = id?.[1] ?? id?.[2]
  return {
    line: html ? `${'#'.repeat(Number(html[1]))} ${html[2] ?? ''}` : plain,
    anchors: explicit === undefined ? found : [explicit, ...found],
  }
}

/** A section, and the lines in it that are nested too deep or too long to be read as Markdown. */
export interface ParsedSection {
  readonly section: Section
  readonly unread: readonly number[]
}

/** The section that a raw section's lines are: its title, the names by which it can be pointed at, and its blocks. */
export function parseSection(raw: RawSection): ParsedSection {
  const heading = readHeadingLine(raw.lines[0] ?? '')
  const mark = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(heading.line)
  const words = mark
    ? heading.line
        .slice(mark[0].length)
        .trim()
        .replace(/(?:^|[ \t])#+$/, '')
        .trim()
    : ''
  const body = mark ? ['', ...raw.lines.slice(1)] : raw.lines
  const { lines, tables } = takeHtmlTables(body, raw.line)
  const { blocks, unread } = readBlocks(lines, raw.line)
  const all = tables.length === 0 ? blocks : [...blocks, ...tables].sort((a, b) => a.line - b.line)
  const section: Section = {
    level: mark?.[1]?.length ?? 0,
    title: words === '' ? { text: '' } : (readInline(words) ?? { text: words }),
    line: mark ? raw.line : (all[0]?.line ?? raw.line),
    anchors: mark ? heading.anchors : [],
    blocks: all,
  }
  return { section, unread }
}
