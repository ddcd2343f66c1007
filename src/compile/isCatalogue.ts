import type { GuideSource } from './guideSource.ts'

/** Whether a file is a catalogue of messages as data: a program writes it, in its own order, and it explains nothing. */
export function isCatalogue({ sections }: GuideSource): boolean {
  return sections.length === 0
}
