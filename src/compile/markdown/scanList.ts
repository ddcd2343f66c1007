import type { Item } from '../block.ts'
import { interrupts, rule } from './interrupts.ts'
import { type Inner, isBlank, type Scanned } from './scanned.ts'

/** A line that begins with a bullet or a number, empty ones too. */
export const marker = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/

const start = /^ {0,3}([-*+]|\d{1,9}[.)]) {1,4}(?=[^ \t])/

/** The lines of the item that begins at `at`, without its indent; null where one may go on with it lazily. */
function itemLines(lines: readonly string[], at: number, width: number): readonly string[] | null {
  const indent = ' '.repeat(width)
  const own = [(lines[at] ?? '').slice(width)]
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    if (isBlank(line)) own.push('')
    else if (line.startsWith(indent)) own.push(line.slice(width))
    else if (marker.test(line) || isBlank(lines[next - 1]) || interrupts(line)) break
    else return null
  }
  while (own.at(-1) === '') own.pop()
  return own
}

/** One item with what stands under it; null where a full parser must decide: a task's box, a heading, a tab as its first. */
function itemOf(own: readonly string[], line: number, inner: Inner): Item | null {
  if (/^(?:\[[ xX]\]\s|#{1,6}\s|\t)/.test(own[0] ?? '')) return null
  const blocks = inner(own, line)
  const [lead, ...rest] = blocks ?? []
  if (!blocks) return null
  if (lead?.kind !== 'paragraph') return { text: '', line, blocks }
  const { kind: _kind, line: _line, ...text } = lead
  return { ...text, line, blocks: rest }
}

/** How wide the mark of an item of this kind of list is on a line; null where none begins there. */
function markWidth(line: string, kind: string): number | null {
  const found = rule.test(line) ? null : start.exec(line)
  return found?.[1]?.at(-1) === kind ? found[0].length : null
}

/** A list and its items, each read as blocks of its own. */
export function scanList(
  lines: readonly string[],
  at: number,
  first: number,
  inner: Inner,
): Scanned | null {
  const kind = start.exec(lines[at] ?? '')?.[1]?.at(-1)
  if (kind === undefined) return null
  const items: Item[] = []
  let next = at
  for (;;) {
    const line = lines[next] ?? ''
    const width = markWidth(line, kind)
    if (width === null) break
    const own = itemLines(lines, next, width)
    const item = own && itemOf(own, first + next, inner)
    if (!item) return null
    items.push(item)
    next += own.length
    while (next < lines.length && isBlank(lines[next])) next += 1
  }
  const after = lines[next] ?? ''
  // An empty item, or one that begins with code, is for the full parser.
  if (marker.test(after) && !start.test(after) && !rule.test(after)) return null
  const block = { kind: 'list' as const, line: first + at, ordered: /[.)]/.test(kind), items }
  return { block, end: next }
}
