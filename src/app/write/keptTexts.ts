import type { Draft } from './draft.ts'

/** Texts of guides that exist elsewhere too: as they were opened, or as they were downloaded. */
const kept = new Set<string>()

export function noteKept(drafts: readonly Draft[]): void {
  for (const { text } of drafts) kept.add(text)
}

/** Whether a page that is closed now would take something with it that stands nowhere else. */
export function isUnsaved(drafts: readonly Draft[]): boolean {
  return drafts.some(({ text }) => text.trim() !== '' && !kept.has(text))
}
