import type {
  BlockContent,
  DefinitionContent,
  List,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Mark, MarkedText } from '../model/markedText.ts'
import type { Block, Item, Row, Section } from './block.ts'
import { takeHtmlTables } from './htmlTables.ts'
import { joinMarked, marked } from './markedText.ts'
import type { RawSection } from './splitSections.ts'

// A single tilde is a range in these guides (`2~10`), not struck text.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

const explicitId = /\s*\{\s*(?:#([\w.-]+)[^{}]*|\/\*\s*([\w.-]+)\s*\*\/)\s*\}\s*#*\s*$/
const htmlHeading = /^\s{0,3}<h([1-6])[^>]*>(.*?)<\/h\1>\s*$/i
const anchor = /<a\s[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi

/** The plain text of inline Markdown and its marks. A soft break stays `\n`, `<br>` becomes U+2028. */
function inlineText(nodes: readonly PhrasingContent[]): MarkedText {
  let text = ''
  const marks: Mark[] = []
  const walk = (node: PhrasingContent): void => {
    const start = text.length
    switch (node.type) {
      case 'text':
        text += node.value
        return
      case 'inlineCode':
        text += node.value
        marks.push({ kind: 'code', start, end: text.length })
        return
      case 'break':
        text += '\n'
        return
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) text += '\u2028'
        return
      case 'strong':
      case 'emphasis':
      case 'link': {
        const at = marks.length
        node.children.forEach(walk)
        if (text.length === start) return
        const span = { start, end: text.length }
        marks.splice(
          at,
          0,
          node.type === 'link'
            ? { kind: 'link', href: node.url, ...span }
            : { kind: node.type, ...span },
        )
        return
      }
      case 'delete':
      case 'linkReference':
        node.children.forEach(walk)
        return
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return
      default:
        node satisfies never
    }
  }
  nodes.forEach(walk)
  return marked(text, marks)
}

/** What turns the nodes of a section whose first line is `first` of its file into blocks. */
function blockReader(
  first: number,
): (node: RootContent | BlockContent | DefinitionContent) => Block[] {
  const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
    (node.position?.start.line ?? 1) + first - 1
  const readList = (list: List): Block => ({
    kind: 'list',
    line: lineOf(list),
    ordered: list.ordered === true,
    items: list.children.map((item): Item => {
      const [lead, ...rest] = item.children
      const own = lead?.type === 'paragraph' ? inlineText(lead.children) : { text: '' }
      const under = lead?.type === 'paragraph' ? rest : item.children
      return { ...own, line: lineOf(item), blocks: under.flatMap(read) }
    }),
  })
  const readTable = (table: Table): Block => {
    const [header, ...rows] = table.children.map(
      (row): Row => ({
        line: lineOf(row),
        cells: row.children.map((cell) => inlineText(cell.children)),
      }),
    )
    return { kind: 'table', line: lineOf(table), header: header?.cells ?? [], rows }
  }
  const read = (node: RootContent | BlockContent | DefinitionContent): Block[] => {
    const line = lineOf(node)
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [{ kind: 'paragraph', line, ...inlineText(node.children) }]
      case 'list':
        return [readList(node)]
      case 'table':
        return [readTable(node)]
      case 'code':
        return [{ kind: 'code', line, code: node.value, language: node.lang ?? '' }]
      case 'blockquote':
        return [{ kind: 'quote', line, blocks: node.children.flatMap(read) }]
      case 'html':
        return [{ kind: 'html', line, html: node.value }]
      default:
        return []
    }
  }
  return read
}

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

/** The sections that a raw section holds: one, or more where it has underlined headings. */
export function parseSection(raw: RawSection): Section[] {
  const heading = readHeadingLine(raw.lines[0] ?? '')
  const { lines, tables } = takeHtmlTables([heading.line, ...raw.lines.slice(1)], raw.line)
  const tree = processor.parse(lines.join('\n'))
  const read = blockReader(raw.line)
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = []
  let blocks: Block[] = []
  for (const node of tree.children) {
    const last = sections.at(-1)
    if (node.type === 'heading' || last === undefined) {
      blocks = []
      const isHeading = node.type === 'heading'
      sections.push({
        level: isHeading ? node.depth : 0,
        title: isHeading ? joinMarked([inlineText(node.children)]) : { text: '' },
        line: (node.position?.start.line ?? 1) + raw.line - 1,
        anchors: sections.length === 0 && isHeading ? heading.anchors : [],
        blocks,
      })
    }
    if (node.type !== 'heading') blocks.push(...read(node))
  }
  return withTables(sections, tables)
}
