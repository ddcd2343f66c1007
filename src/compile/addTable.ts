import type { Block } from './block.ts'
import { addPiece, type Gathered, linePiece } from './gathered.ts'
import { type Role, roleOf } from './lexicon.ts'
import { joinMarked } from './markedText.ts'
import { plainBlocks } from './plainBlocks.ts'

/** Adds a table under an error: its columns of causes and of remedies as such, the rest of a row as a note; any other table as notes. */
export function addTable(gathered: Gathered, table: Extract<Block, { kind: 'table' }>): void {
  const roles = table.header.map(({ text }) => roleOf(text))
  const isKnown = (role: Role | null | undefined) => role === 'cause' || role === 'check'
  if (!roles.some(isKnown)) {
    gathered.notes.push(...plainBlocks([table]).map(linePiece))
    return
  }
  for (const { cells, line } of table.rows) {
    cells.forEach((cell, index) => {
      const role = roles[index]
      if (role && isKnown(role)) addPiece(gathered, { ...cell, line }, role)
    })
    const others = cells.filter((_cell, index) => !isKnown(roles[index]))
    const rest = joinMarked(others, ' · ')
    if (rest.text !== '') gathered.notes.push(linePiece({ ...rest, line }))
  }
}
