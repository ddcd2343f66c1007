import type { MarkedText } from '../model/markedText.ts'
import type { Block } from './block.ts'

export interface Piece extends MarkedText {
  readonly line: number
}

/** The text of a piece of HTML, without its tags, comments, scripts and styles. */
export function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Everything in `blocks` that a person would read, in order, one piece a paragraph, bullet or row, line breaks kept; code samples are left out. */
export function plainBlocks(blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ ...piece(block), line: block.line }]
      case 'list':
        return block.items.flatMap((item) => [
          ...(item.text === '' ? [] : [{ ...piece(item), line: item.line }]),
          ...plainBlocks(item.blocks),
        ])
      case 'table':
        return block.rows.map(({ cells, line }) => ({
          text: cells.map(({ text }) => text).join(' · '),
          line,
        }))
      case 'quote':
        return plainBlocks(block.blocks)
      case 'html': {
        const text = htmlText(block.html)
        return text === '' ? [] : [{ text, line: block.line }]
      }
      case 'code':
        return []
      default:
        return block satisfies never
    }
  })
}

function piece({ text, marks }: MarkedText): MarkedText {
  return marks ? { text, marks } : { text }
}
