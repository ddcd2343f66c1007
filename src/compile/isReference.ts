import type { MarkedText } from '../model/markedText.ts'
import { isMacro } from './isMacro.ts'

/** Whether a text only says where to read on: it is links and nothing else. */
export function isReference({ text, marks }: MarkedText): boolean {
  if (isMacro(text)) return true
  const links = (marks ?? []).filter(({ kind }) => kind === 'link')
  if (links.length === 0) return false
  let at = 0
  let rest = ''
  for (const { start, end } of links) {
    rest += text.slice(at, start)
    at = end
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(at))
}
