import type { MarkedText } from '../model/markedText.ts'
import type { Block, Section } from './block.ts'
import type { GuideSource } from './guideSource.ts'
import { htmlText } from './plainBlocks.ts'
import { remember } from './remember.ts'

/** One paragraph, bullet, table cell or heading of a guide, with its line. */
export interface TextPiece extends MarkedText {
  readonly line: number
}

/** One code sample of a guide: `firstLine` is that of its first line of code. */
export interface CodePiece {
  readonly code: string
  readonly language: string
  readonly firstLine: number
}

interface Pieces {
  readonly texts: readonly TextPiece[]
  readonly codes: readonly CodePiece[]
}

function textsIn(block: Block): readonly TextPiece[] {
  switch (block.kind) {
    case 'paragraph':
      return [block]
    case 'list':
      return block.items.flatMap((item) => [
        ...(item.text === '' ? [] : [item]),
        ...item.blocks.flatMap(textsIn),
      ])
    case 'table':
      return [{ cells: block.header, line: block.line }, ...block.rows].flatMap(({ cells, line }) =>
        cells.map((cell) => ({ ...cell, line })),
      )
    case 'quote':
      return block.blocks.flatMap(textsIn)
    case 'html': {
      const text = htmlText(block.html)
      return text === '' ? [] : [{ text, line: block.line }]
    }
    case 'code':
      return []
    default:
      return block satisfies never
  }
}

function codesIn(block: Block, lines: readonly string[]): readonly CodePiece[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => item.blocks.flatMap((inner) => codesIn(inner, lines)))
  if (block.kind === 'quote') return block.blocks.flatMap((inner) => codesIn(inner, lines))
  if (block.kind !== 'code') return []
  const { code, language, line } = block
  const isFenced = /`{3}|~{3}/.test(lines[line - 1] ?? '')
  return [{ code, language, firstLine: isFenced ? line + 1 : line }]
}

/** The texts of a section in their order, table cells one by one. */
export const textsOf = remember(({ title, line, blocks }: Section): readonly TextPiece[] => [
  ...(title.text === '' ? [] : [{ ...title, line }]),
  ...blocks.flatMap(textsIn),
])

/** The texts and code samples of a guide in their order, table cells one by one; each section is walked once. */
export const piecesOf = remember(({ sections, lines }: GuideSource): Pieces => {
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    texts: sections.flatMap(textsOf),
    codes: blocks.flatMap((block) => codesIn(block, lines)),
  }
})

export interface Link {
  readonly href: string
  readonly text: string
  /** The line that the text around it starts on. */
  readonly line: number
}

const linksIn = remember((section: Section): readonly Link[] =>
  textsOf(section).flatMap(({ text, line, marks }) =>
    (marks ?? []).flatMap((mark) =>
      mark.kind === 'link'
        ? [{ href: mark.href, text: text.slice(mark.start, mark.end), line }]
        : [],
    ),
  ),
)

/** The links of a guide. */
export const linksOf = remember(({ sections }: GuideSource): readonly Link[] =>
  sections.flatMap(linksIn),
)
