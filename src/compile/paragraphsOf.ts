import { lineAt, sliceMarked } from './markedText.ts'
import type { Piece } from './plainBlocks.ts'

const ended = /[.。!！?？]["'”’」』)）]?\s*$/
const several = /[.!?]\s+\S|[。！？]\s*\S/

/**
 * The paragraphs of a block: its lines, where the writer put one on each, as every line that ends a sentence and some that hold
 * several show; else the block itself, whose lines are only filled.
 */
export function paragraphsOf(block: Piece): readonly Piece[] {
  const lines = block.text.split('\n')
  const isByLine =
    lines.length > 1 &&
    lines.length < 40 &&
    lines.every((line) => ended.test(line)) &&
    lines.slice(0, -1).some((line) => line.length > 100 || several.test(line))
  if (!isByLine) return [block]
  let offset = 0
  return lines.map((line) => {
    const from = offset
    offset += line.length + 1
    return {
      ...sliceMarked(block, from, from + line.length),
      line: lineAt(block.text, block.line, from),
    }
  })
}
