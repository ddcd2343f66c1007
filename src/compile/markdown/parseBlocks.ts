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
import type { Mark, MarkedText } from '../../model/markedText.ts'
import type { Block, Item, Row } from '../block.ts'
import { marked } from '../markedText.ts'

// A single tilde is a range in these guides (`2~10`), not struck text.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

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

/** The plain text and marks of inline Markdown, by a full parser; null where the text is not one paragraph. */
export function parseInline(text: string): MarkedText | null {
  const [only, ...more] = processor.parse(text).children
  return only?.type === 'paragraph' && more.length === 0 ? inlineText(only.children) : null
}

/** The blocks that lines hold, by a full parser; headings among them are paragraphs. `first` is the 1-based line of the first. */
export function parseBlocks(lines: readonly string[], first: number): readonly Block[] {
  return processor.parse(lines.join('\n')).children.flatMap(blockReader(first))
}
