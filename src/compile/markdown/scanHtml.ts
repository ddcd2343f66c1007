import { isBlank, lineWhere, type Scanned } from './scanned.ts'

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const raw = /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i
const comment = /^ {0,3}<!--/
const block = new RegExp(`^ {0,3}</?(?:${blockTags})(?:\\s|/?>|$)`, 'i')
const other = /^ {0,3}<(?:\?|![A-Za-z[])/
const alone =
  /^ {0,3}<(?:[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z\d-]*\s*)>\s*$/

/** Whether a line begins raw HTML (CommonMark 0.31, 4.6). Only a tag of its own cannot end a paragraph. */
export function isHtmlStart(line: string, inParagraph: boolean): boolean {
  if (!/^ {0,3}</.test(line)) return false
  const always = raw.test(line) || comment.test(line) || other.test(line) || block.test(line)
  return always || (!inParagraph && alone.test(line))
}

/** Raw HTML up to its closing tag, the end of its comment, or the next blank line. */
export function scanHtml(lines: readonly string[], at: number, first: number): Scanned | null {
  const line = lines[at] ?? ''
  if (other.test(line)) return null
  const closing = raw.test(line)
    ? /<\/(?:script|pre|style|textarea)>/i
    : comment.test(line)
      ? /-->/
      : null
  const last = closing
    ? lineWhere(lines, at, (text) => closing.test(text)) + 1
    : lineWhere(lines, at, isBlank)
  const end = Math.min(last, lines.length)
  const html = lines.slice(at, end).join('\n').replace(/\n+$/, '')
  return { block: { kind: 'html', line: first + at, html }, end }
}
