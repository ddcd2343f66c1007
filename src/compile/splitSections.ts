import { pseudoHeading, withoutAnswerMark } from './pseudoHeading.ts'

/** The raw lines of a guide from one heading to the next. */
export interface RawSection {
  /** 1-based line of the first of `lines`. */
  readonly line: number
  readonly lines: readonly string[]
}

export interface SplitText {
  readonly sections: readonly RawSection[]
  /** 1-based lines of fences that are never closed. */
  readonly unclosed: readonly number[]
}

const fence = /^\s*(?:>\s?|[-*+]\s+|\d{1,9}[.)]\s+)*(`{3,}|~{3,})(.*)$/
const atx = /^ {0,3}#{1,6}(?:[ \t]|$)/
const htmlHeading = /^\s{0,3}<h[1-6][\s>]/i
/** Raw text that may hold lines that look like headings and are none. */
const rawHtml = /^\s{0,3}<(style|script|pre|textarea)[\s>]/i

/** Line by line: for each opening fence the line that closes it, or none. */
function fencesOf(lines: readonly string[]): ReadonlyMap<number, number | null> {
  const fences = new Map<number, number | null>()
  let open: { readonly at: number; readonly mark: string } | null = null
  lines.forEach((line, index) => {
    if (!line.includes('```') && !line.includes('~~~')) return
    const found = fence.exec(line)
    const mark = found?.[1] ?? ''
    const info = found?.[2] ?? ''
    if (mark === '') return
    if (open === null) {
      if (mark[0] === '`' && info.includes('`')) return
      open = { at: index, mark }
      fences.set(index, null)
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && info.trim() === '') {
      fences.set(open.at, index)
      open = null
    }
  })
  return fences
}

/** The next line that holds each end that was looked for; past the last line where none does. */
type KnownEnds = Map<string, number>

/**
 * The line on which a raw HTML element or a comment that starts at `index` ends; `index` itself where nothing ends it.
 * `known` is kept from one to the next, with rising `index`: no line is looked at twice for the same end.
 */
function htmlEnd(lines: readonly string[], index: number, known: KnownEnds): number {
  const line = lines[index] ?? ''
  const tag = rawHtml.exec(line)?.[1]
  const end = tag ? `</${tag.toLowerCase()}>` : line.trimStart().startsWith('<!--') ? '-->' : null
  if (end === null) return index
  let at = known.get(end) ?? index
  if (at <= index) {
    at = index
    while (at < lines.length && !lines[at]?.toLowerCase().includes(end)) at += 1
    known.set(end, at)
  }
  return at === lines.length ? index : at
}

const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/

/** Whether `index` is the underline of a line of plain text that stands alone: a heading. */
function isUnderline(lines: readonly string[], index: number): boolean {
  return (
    underline.test(lines[index] ?? '') &&
    /^ {0,3}[^\s>|`~#<*+\d=-]/.test(lines[index - 1] ?? '') &&
    (lines[index - 2] ?? '').trim() === ''
  )
}

/** The lines with those that are meant as headings written as such, one below the last that is one; the answers to questions lose their mark. */
function writeHeadings(
  lines: readonly string[],
  fences: ReadonlyMap<number, number | null>,
): readonly string[] {
  let level = 1
  let isAsking = false
  let end = -1
  return lines.map((line, index) => {
    end = Math.max(end, fences.get(index) ?? -1)
    if (index <= end) return line
    const mark = /^ {0,3}(#{1,6})[ \t]+(Q)?/.exec(line)
    if (mark) {
      level = mark[1]?.length ?? 1
      isAsking = mark[2] !== undefined
      return line
    }
    const meant = pseudoHeading(line, lines[index - 1] ?? '', isAsking)
    if (meant === null) return isAsking ? withoutAnswerMark(line) : line
    isAsking = meant.startsWith('Q')
    return `${'#'.repeat(Math.min(level + 1, 6))} ${meant}`
  })
}

/**
 * The sections of a text, split at headings, and at lines meant as such, that stand outside fences, comments and raw HTML.
 * A fence that is never closed ends at the next heading, so that it does not swallow the entries after it.
 */
export function splitSections(text: string): SplitText {
  const written = text.split('\n')
  const fences = fencesOf(written)
  const given = writeHeadings(written, fences)
  const lines = [...given]
  const starts: number[] = [0]
  const unclosed: number[] = []
  const ends: KnownEnds = new Map()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const close = fences.get(index)
    if (close === null) unclosed.push(index + 1)
    else if (close !== undefined) index = close
    else if (atx.test(line) || htmlHeading.test(line)) starts.push(index)
    else if (isUnderline(given, index)) {
      // `# Title` and a blank line say the same as a title with a line under it, and keep every line where it was.
      lines[index - 1] = `${line.includes('=') ? '#' : '##'} ${(given[index - 1] ?? '').trim()}`
      lines[index] = ''
      starts.push(index - 1)
    } else if (line.includes('<')) index = htmlEnd(lines, index, ends)
  }
  const sections = starts
    .map((start, index) => ({
      line: start + 1,
      lines: lines.slice(start, starts[index + 1] ?? lines.length),
    }))
    .filter((section) => section.lines.some((line) => line.trim() !== ''))
  return { sections, unclosed }
}
