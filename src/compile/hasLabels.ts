import type { Section } from './block.ts'
import { type Role, readLabel } from './lexicon.ts'
import { plainBlocks } from './plainBlocks.ts'
import { roleOfSection } from './roleOfSection.ts'

/** Whether what stands under a heading says by labels or small headings why something happens and what to do: "Reason: …", "How to fix: …". */
export function hasLabels({ blocks }: Section, parts: readonly Section[]): boolean {
  const roles = new Set<Role | null>(parts.map(roleOfSection))
  for (const { text } of plainBlocks(blocks))
    for (const line of text.split('\n').slice(0, 20))
      roles.add(readLabel(line.trim())?.role ?? null)
  return roles.has('cause') && roles.has('check')
}
