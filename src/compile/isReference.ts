import type { Item } from './block.ts'
import { isMacro } from './isMacro.ts'

/** Whether a bullet only says where to read on: it is a link and nothing else. */
export function isReference({ text, marks, blocks }: Item): boolean {
  if (blocks.length > 0) return false
  if (isMacro(text)) return true
  const linked = (marks ?? [])
    .filter(({ kind }) => kind === 'link')
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return linked > 0 && text.trim().length - linked <= 2
}
