import type { Block } from '../block.ts'

/** Some lines read as one block, or as none (a rule), and the index of the line after them. */
export interface Scanned {
  readonly block: Block | null
  readonly end: number
}

/** Reads lines of their own as blocks, one level deeper; null where only a full parser can decide. */
export type Inner = (lines: readonly string[], first: number) => readonly Block[] | null

/** Whether a line holds nothing, or is after the last. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** The index of the first line from `at` on for which `test` holds, else the number of lines. */
export function lineWhere(
  lines: readonly string[],
  at: number,
  test: (line: string) => boolean,
): number {
  let end = at
  while (end < lines.length && !test(lines[end] ?? '')) end += 1
  return end
}
