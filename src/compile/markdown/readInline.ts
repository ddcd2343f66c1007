import type { MarkedText } from '../../model/markedText.ts'
import { parseInline } from './parseBlocks.ts'
import { scanInline } from './scanInline.ts'

/** Texts longer than this are not given to the full parser, whose time does not stay linear. */
const longest = 20_000

/** The plain text and marks of inline Markdown: scanned where it is plain, parsed where it is not; null where it is not one paragraph. */
export function readInline(text: string): MarkedText | null {
  return scanInline(text) ?? (text.length > longest ? { text } : parseInline(text))
}
