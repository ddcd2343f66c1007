import { addPiece, type Gathered } from './gathered.ts'
import { type Role, readLabel } from './lexicon.ts'
import { lineAt, sliceMarked } from './markedText.ts'
import type { Piece } from './plainBlocks.ts'

/** The lines `Label: rest` of a paragraph; the role of one with nothing after it holds for what follows. `null` where a line has no label. */
export function addLabelledLines(
  gathered: Gathered,
  block: Piece,
): { readonly role: Role | null } | null {
  const lines = block.text.split('\n')
  const labels = lines.map((line) => readLabel(line.trim()))
  if (labels[0] === null || labels[0] === undefined) return null
  let role: Role | null = null
  let offset = 0
  lines.forEach((line, index) => {
    const piece = sliceMarked(block, offset, offset + line.length)
    const at = lineAt(block.text, block.line, offset)
    offset += line.length + 1
    const label = labels[index]
    const rest = { ...sliceMarked(piece, label?.rest ?? 0), line: at }
    if (label) role = rest.text === '' ? label.role : null
    if (label) addPiece(gathered, rest, label.role)
    else addPiece(gathered, rest, role ?? labels[0]?.role ?? 'meaning')
  })
  return { role }
}
