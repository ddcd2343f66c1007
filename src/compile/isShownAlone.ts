import type { Block } from './block.ts'

/** Whether nothing but code stands below a label: the two are one remedy. */
export function isShownAlone(blocks: readonly Block[], index: number): boolean {
  const after = blocks[index + 2]?.kind
  return blocks[index + 1]?.kind === 'code' && (after === undefined || after === 'code')
}
