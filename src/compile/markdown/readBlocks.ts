import type { Block } from '../block.ts'
import { parseBlocks } from './parseBlocks.ts'
import { scanBlocks } from './scanBlocks.ts'
import { isBlank } from './scanned.ts'

/** The blocks of a section; `unread` are the 1-based lines where something is nested too deep or too long to be read as Markdown. */
export interface ReadBlocks {
  readonly blocks: readonly Block[]
  readonly unread: readonly number[]
}

/** The full parser throws on ten thousand nested quotes and takes minutes for lists a thousand deep: it gets neither. */
const deepest = 30
const longest = 200_000

const container = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*/

/** How deep a line stands in quotes and lists, as far as its beginning tells. */
function depthOf(line: string): number {
  const lead = container.exec(line.slice(0, 2000))?.[0] ?? ''
  const marks = lead.match(/>|[-*+](?=[ \t])|\d[.)]/g)?.length ?? 0
  return marks + (lead.length - lead.replace(/[ \t]/g, '').length) / 2
}

function isPlainText(line: string): boolean {
  return /^[^\s>|`~#<*+\d-]/.test(line)
}

/** The lines in parts that no list, table, fence or quote reaches over: each part begins with plain text after a blank line. */
function partsOf(
  lines: readonly string[],
): readonly { readonly at: number; readonly lines: readonly string[] }[] {
  const starts = [0]
  let fence = ''
  lines.forEach((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
      return
    }
    fence = mark
    if (index > 0 && isBlank(lines[index - 1]) && isPlainText(line)) starts.push(index)
  })
  return starts.map((at, index) => ({
    at,
    lines: lines.slice(at, starts[index + 1] ?? lines.length),
  }))
}

/** Each line as text of its own. */
function rawBlocks(lines: readonly string[], first: number): readonly Block[] {
  return lines.flatMap((line, index): readonly Block[] =>
    isBlank(line) ? [] : [{ kind: 'paragraph', line: first + index, text: line.trim() }],
  )
}

function isTooMuch(lines: readonly string[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0)
  return length > longest || lines.some((line) => depthOf(line) > deepest)
}

/**
 * The blocks of a section's lines, without its heading: scanned where they are plain Markdown, a part at a time by the
 * full parser where not, as bare text where that parser would not come to an end. `first` is the 1-based line of the first.
 */
export function readBlocks(lines: readonly string[], first: number): ReadBlocks {
  const whole = scanBlocks(lines, first)
  if (whole) return { blocks: whole, unread: [] }
  const read = partsOf(lines).map(({ at, lines: part }): ReadBlocks => {
    const scanned = scanBlocks(part, first + at)
    if (scanned) return { blocks: scanned, unread: [] }
    if (isTooMuch(part)) return { blocks: rawBlocks(part, first + at), unread: [first + at] }
    return { blocks: parseBlocks(part, first + at), unread: [] }
  })
  return {
    blocks: read.flatMap(({ blocks }) => blocks),
    unread: read.flatMap(({ unread }) => unread),
  }
}
