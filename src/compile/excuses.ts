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
  /(?:<!--|\{\/\*)[ \t]*unstuck-ignore[ \t]*([\w-]*)[ \t]*(?::(.{0,500}?))?(?:-->|\*\/\})/g

/** For each line the last one of the block that it stands in, or of the next where it is blank. */
function blockEnds(lines: readonly string[]): readonly number[] {
  const ends: number[] = new Array(lines.length + 1).fill(lines.length)
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const isBlank = (at: number) => (lines[at] ?? '').trim() === ''
    const endsHere = !isBlank(index) && (index + 1 === lines.length || isBlank(index + 1))
    ends[index] = endsHere ? index + 1 : (ends[index + 1] ?? lines.length)
  }
  return ends
}

/** The excuses in a guide. One before the first heading or text is followed by that block as any other. */
export function excusesIn({ path, lines }: GuideSource): readonly Excuse[] {
  if (!lines.some((text) => text.includes('unstuck-ignore'))) return []
  const ends = blockEnds(lines)
  return lines.flatMap((text, index) => {
    if (!text.includes('unstuck-ignore')) return []
    return [...text.matchAll(comment)].map((found): Excuse => {
      const isAlone = text.replace(comment, '').trim() === ''
      return {
        file: path,
        line: index + 1,
        last: isAlone ? (ends[index + 1] ?? index + 1) : index + 1,
        column: found.index + 1,
        rule: found[1] ?? '',
        reason: (found[2] ?? '').trim(),
      }
    })
  })
}
