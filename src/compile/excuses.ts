import type { GuideSource } from './guideSource.ts'

/** A comment in a guide that excuses what a rule finds: on its own line, and in the lines after it up to the next blank one. */
export interface Excuse {
  readonly file: string
  /** The line of the comment, and the last one that it excuses. */
  readonly line: number
  readonly last: number
  readonly column: number
  readonly rule: string
  readonly reason: string
}

/** An excuse and what became of it. */
export interface JudgedExcuse extends Excuse {
  readonly verdict: 'used' | 'unused' | 'unknown-rule' | 'no-reason'
}

const comment =
  /(?:<!--|\{\/\*)\s*unstuck-ignore(?:\s+([\w-]*\w))?\s*(?::\s*(.*?))?\s*(?:-->|\*\/\})/g

/** The last line of the block that begins on or after `index`: blank lines between are passed over. */
function blockEnd(lines: readonly string[], index: number): number {
  let at = index
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  while (at < lines.length && (lines[at] ?? '').trim() !== '') at += 1
  return at
}

/** The excuses in a guide. One before the first heading or text is followed by that block as any other. */
export function excusesIn({ path, lines }: GuideSource): readonly Excuse[] {
  return lines.flatMap((text, index) => {
    if (!text.includes('unstuck-ignore')) return []
    return [...text.matchAll(comment)].map((found): Excuse => {
      const isAlone = text.replace(comment, '').trim() === ''
      return {
        file: path,
        line: index + 1,
        last: isAlone ? blockEnd(lines, index + 1) : index + 1,
        column: found.index + 1,
        rule: found[1] ?? '',
        reason: found[2] ?? '',
      }
    })
  })
}
