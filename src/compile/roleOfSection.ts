import type { Section } from './block.ts'
import { type Role, roleOf, roleOfTitle } from './lexicon.ts'

/** What a smaller heading announces; the anchor of a translated one keeps the words of the original. */
export function roleOfSection({ title, anchors }: Section): Role | null {
  return (
    roleOfTitle(title.text) ??
    anchors.map((anchor) => roleOf(anchor.replaceAll('-', ' '))).find(Boolean) ??
    null
  )
}
