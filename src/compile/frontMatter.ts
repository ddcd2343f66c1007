import type { Phrase } from '../model/phrase.ts'
import { parseYaml } from './parseYaml.ts'

/** What stands at the head of a guide: texts and lists of texts by name. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, readonly string[]>>
  /** How many lines it takes; 0 where there is none. */
  readonly lines: number
  /** `mangled`: an editor took its fences for rules and headings; read all the same. */
  readonly kind: 'none' | 'proper' | 'mangled' | 'broken'
  /** Where it is broken, 1-based, and what is wrong there; only the line where it is never closed. */
  readonly broken?: Broken
}

interface Broken {
  readonly line: number
  readonly column: number
  readonly said?: { readonly message: Phrase; readonly help: Phrase }
}

const none: FrontMatter = { values: {}, lines: 0, kind: 'none' }
const opening = /^(?:-{3,}|\*{3,}|_{3,}|\+{3,}|\* \* \*)\s*$/
const closing = /^(?:-{3,}|\*{3,}|_{3,}|\+{3,}|={3,})\s*$/
const field = /^([A-Za-z][\w.-]*)\s*[:=]\s*(.*)$/

/** A scalar without its quotes and Markdown escapes. */
function plain(value: string): string {
  const quoted = /^(['"])(.*)\1$/.exec(value.trim())
  return (quoted?.[2] ?? value.trim()).replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
}

/** Field lines read one by one, as far as they are fields; lists as `[a, b]` or as `- a` lines. */
function readLines(lines: readonly string[]): Record<string, readonly string[]> {
  const values: Record<string, readonly string[]> = {}
  let last = ''
  for (const line of lines) {
    const found = /^\s/.test(line) ? null : field.exec(line)
    const bullet = /^\s*-\s+(.*)$/.exec(line)
    if (found?.[1] !== undefined) {
      last = found[1]
      const value = found[2] ?? ''
      const list = /^\[(.*)\]\s*$/.exec(value)?.[1]
      values[last] = (list === undefined ? [value] : list.split(',')).map(plain).filter(Boolean)
    } else if (bullet && last !== '') {
      values[last] = [...(values[last] ?? []), plain(bullet[1] ?? '')]
    }
  }
  return values
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (value === null || value === undefined || typeof value === 'object') return []
  return [String(value)]
}

/** Whether a line says by itself that YAML needs no parser for it. */
function isSimple(line: string): boolean {
  return /^(?:\s*|#.*|[A-Za-z][\w.-]*:\s*(?:[^\s'"[\]{}>|&*!%@`#:][^:#'"]*|\d{4}-[\d:TZ.+-]+)?|\s*-\s+[^\s'"[\]{}>|&*!%@`#:][^:#]*)$/.test(
    line,
  )
}

function readYamlLines(lines: readonly string[], first: number): FrontMatter {
  const taken = { lines: first + lines.length + 1 }
  if (lines.every(isSimple)) return { ...taken, values: readLines(lines), kind: 'proper' }
  const text = lines.join('\n')
  const parsed = parseYaml(text)
  if (parsed.kind === 'fault') {
    const { offset, message, help } = parsed.fault
    const before = text.slice(0, offset)
    const line = first + before.split('\n').length
    const column = offset - before.lastIndexOf('\n')
    const broken = { line, column, said: { message, help } }
    return { ...taken, values: readLines(lines), kind: 'broken', broken }
  }
  const read = parsed.value
  if (typeof read !== 'object' || read === null) return { ...taken, values: {}, kind: 'proper' }
  const values = Object.fromEntries(
    Object.entries(read).map(([key, value]) => [key, textsOf(value)]),
  )
  return { ...taken, values, kind: 'proper' }
}

/** From `start`, how many lines are fields, and the line that is none of them. */
function fieldsFrom(lines: readonly string[], start: number): { fields: number; end: number } {
  let fields = 0
  let end = start
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const goesOn = line.trim() === '' || (fields > 0 && /^\s/.test(line))
    if (field.test(line)) fields += 1
    else if (closing.test(line) || !goesOn) break
  }
  return { fields, end }
}

/** YAML between two lines of dashes, where it has a field at all. */
function properFrom(lines: readonly string[], first: number): FrontMatter | null {
  const end = lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)\s*$/.test(line))
  const body = lines.slice(first + 1, Math.max(end, 0))
  return body.some((line) => field.test(line)) ? readYamlLines(body, first + 1) : null
}

/**
 * The front matter of a guide's lines. Between two lines `---` it is YAML.
 * Where a rich editor has been at it (`***` and a blank line above, a line of any length of dashes below),
 * it is read a line at a time, as long as the first thing in the file is fields.
 */
export function frontMatter(lines: readonly string[]): FrontMatter {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return none
  const head = lines[first] ?? ''
  const isProper = head.trimEnd() === '---'
  const proper = isProper ? properFrom(lines, first) : null
  if (proper) return proper
  const start = opening.test(head) ? first + 1 : first
  const { fields, end } = fieldsFrom(lines, start)
  if (fields === 0) return none
  const values = readLines(lines.slice(start, end))
  if (closing.test(lines[end] ?? '')) return { values, lines: end + 1, kind: 'mangled' }
  return isProper
    ? { values, lines: end, kind: 'broken', broken: { line: first + 1, column: 1 } }
    : none
}
