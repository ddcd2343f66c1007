import type { Item } from './block.ts'

/** Whether a bullet is one name and nothing else, such as that of a header: it says nothing of it. */
export function isName({ text, blocks }: Item): boolean {
  return blocks.length === 0 && /^[\w.:/()[\]-]{1,60}$/.test(text.trim())
}
