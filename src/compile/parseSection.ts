import type { Block, Section } from './block.ts'
import { takeHtmlTables } from './htmlTables.ts'
import { parseBlocks } from './markdown/parseBlocks.ts'
import { readInline } from './markdown/readInline.ts'
import { scanBlocks } from './markdown/scanBlocks.ts'
import type { RawSection } from './splitSections.ts'

const explicitId = /\s*\{\s*(?:#([\w.-]+)[^{}]*|\/\*\s*([\w.-]+)\s*\*\/)\s*\}\s*#*\s*$/
const htmlHeading = /^\s{0,3}<h([1-6])[^>]*>(.*?)<\/h\1>\s*$/i
const anchor = /<a\s[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi

/** A heading line without its explicit id, raw HTML turned into Markdown, and the ids that it names. */
function readHeadingLine(line: string): {
  readonly line: string
  readonly anchors: readonly string[]
} {
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

/** The sections with each table in the one that it stands in, in the order of lines. */
function withTables(sections: readonly Section[], tables: readonly Block[]): Section[] {
  return sections.map((section, index) => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY
    const own = tables.filter(({ line }) => line < end && (index === 0 || line >= section.line))
    if (own.length === 0) return section
    return { ...section, blocks: [...section.blocks, ...own].sort((a, b) => a.line - b.line) }
  })
}

const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/

/** The section where it is plain Markdown throughout, as most are: many times quicker than a full parser and the same. */
function scanSection(lines: readonly string[], first: number): Section | null {
  const heading = atx.exec(lines[0] ?? '')
  const words = (heading?.[2] ?? '').trim()
  const title = words === '' ? { text: '' } : readInline(words)
  const at = heading ? 1 : 0
  const blocks = title && scanBlocks(lines.slice(at), first + at)
  if (!title || !blocks) return null
  const line = heading ? first : (blocks[0]?.line ?? first)
  return { level: heading?.[1]?.length ?? 0, title, line, anchors: [], blocks }
}

/** The sections that a raw section holds: one, or more where it has underlined headings. */
export function parseSection(raw: RawSection): Section[] {
  const heading = readHeadingLine(raw.lines[0] ?? '')
  const { lines, tables } = takeHtmlTables([heading.line, ...raw.lines.slice(1)], raw.line)
  const quick = scanSection(lines, raw.line)
  const [section, ...more] = quick ? [quick] : parseBlocks(lines, raw.line)
  if (!section) return []
  const anchors = section.level > 0 ? heading.anchors : []
  return withTables([{ ...section, anchors }, ...more], tables)
}
