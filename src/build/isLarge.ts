import type { BuiltLanguage } from './buildLibrary.ts'

/** Above this many entries, pages of entries are drawn on demand and the index is cut into parts. */
const mostEntries = 5000

/** Whether a site has more entries than are built as pages: building them all would take longer than anybody waits. */
export function isLarge([first]: readonly BuiltLanguage[]): boolean {
  const shelves = first?.shelves ?? []
  return shelves.reduce((sum, { entries }) => sum + entries.length, 0) > mostEntries
}
