import type { SourceFile } from '../../model/sourceFile.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { signatureOf } from '../literals.ts'
import { type Member, readJson } from '../readJson.ts'

/** What one line of a catalogue says. */
interface Item {
  readonly line: number
  readonly code?: string
  readonly messages: readonly string[]
  /** It is a hint, a heading or a word of help, and no error. */
  readonly isAside: boolean
}

const fewest = 10
const codeKey = /^(?:[A-Z]{0,4}\d{2,6}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)$/
const slugKey = /^[A-Za-z_]\w*_(\d{3,6})$/
const categories = /^(?:message|suggestion|info|information|hint|note|help|success|debug)$/i

/** Whether a text is a single word, and so an answer or a name and no message. */
function isWord(text: string): boolean {
  return !/\s/.test(text.trim()) && !/[가-힣ぁ-んァ-ヶ一-龠]{4}/.test(text)
}

/**
 * Whether a message without a code is help or a heading. Programs that translate with gettext write their error messages
 * as one line without a full stop, and their hints and details as sentences (PostgreSQL's style guide, GNU's coding standards).
 */
function isHelp(text: string): boolean {
  return /\n|^[\s-]|[.:?!]\s*$|^(?:usage|options?|report bugs|try ")/i.test(text) || isWord(text)
}

function fieldOf(fields: object, name: RegExp): string | undefined {
  const value: unknown = Object.entries(fields).find(([key]) => name.test(key))?.[1]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** `"Slug_1005": { "code": 1005, "category": "Error", "message": "…" }` */
function fromObject({ key, line, value }: Member): Item | null {
  if (typeof value !== 'object' || value === null) return null
  const message = fieldOf(value, /^(?:message|msg|text|description)$/i)
  const code =
    fieldOf(value, /^(?:code|errorCode|number|id)$/i) ?? (codeKey.test(key) ? key : undefined)
  if (message === undefined || code === undefined) return null
  const category = fieldOf(value, /^(?:category|severity|level|type)$/i) ?? ''
  return { line, code, messages: [message], isAside: categories.test(category) }
}

/** `"1005": "…"`, `"Slug_1005": "…"` */
function fromCode({ key, line, value }: Member): Item | null {
  const code = codeKey.test(key) ? key : slugKey.exec(key)?.[1]
  if (code === undefined || typeof value !== 'string') return null
  return { line, code, messages: [value], isAside: isWord(value) }
}

/** `"relation \"%s\" does not exist": "…"` */
function fromTemplate({ key, line, value }: Member): Item | null {
  if (typeof value !== 'string' || !/\s/.test(key.trim())) return null
  return { line, messages: [value, key], isAside: isHelp(key) }
}

/** The way of reading that fits most members of an object, where one fits plainly. */
function itemsOfJson(members: readonly Member[]): readonly Item[] | null {
  for (const read of [fromObject, fromCode, fromTemplate]) {
    const items = members.flatMap((member) => read(member) ?? [])
    if (items.length >= fewest && items.length > members.length * 0.6) return items
  }
  return null
}

const textLine =
  /^([A-Z\d]{5}|[A-Z]{1,8}[-_]?\d{2,6}|\d{3,6}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\s+(\S.*)$/

/** One code a line, its names or its message after it; a single letter between them is its kind: E, W or S. */
function itemsOfText(lines: readonly string[]): readonly Item[] | null {
  const told = lines.filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/|;|Section:)/.test(line))
  const items = lines.flatMap((text, index): readonly Item[] => {
    const found = textLine.exec(text.trimEnd())
    const [, code, rest = ''] = found ?? []
    if (code === undefined) return []
    const kind = /^([A-Z])\s+/.exec(rest)
    const words = rest.slice(kind?.[0].length ?? 0).split(/\s{2,}|\t/)
    const isAside = kind !== null && kind[1] !== 'E'
    return [{ line: index + 1, code, messages: words.map((word) => word.trim()), isAside }]
  })
  return items.length >= fewest && items.length > told.length * 0.6 ? items : null
}

function draftOf({ line, code, messages, isAside }: Item): EntryDraft {
  const texts = messages.filter((text) => text.trim() !== '')
  const label = code ?? texts[0] ?? ''
  const codes =
    code === undefined ? [] : [{ kind: 'code' as const, value: code, lang: 'en' as const, line }]
  return {
    ...(code === undefined && { key: texts.at(-1) ?? label }),
    title: code !== undefined && texts[0] ? `${code}: ${texts[0]}` : label,
    label,
    line,
    signatures: [...codes, ...texts.map((text) => signatureOf(text, line))],
    causes: [],
    checks: [],
    notes: [],
    samples: [],
    ...(isAside && { isAside }),
  }
}

/** The errors of a catalogue of messages, as programs keep them: JSON of three shapes, or a code a line. Null where a file is something else. */
export function readCatalogue(file: SourceFile): readonly EntryDraft[] | null {
  const text = file.text.replace(/^\uFEFF/, '')
  if (/\.txt$/i.test(file.path)) return itemsOfText(text.split(/\r\n?|\n/))?.map(draftOf) ?? null
  const members = readJson(text)
  return members ? (itemsOfJson(members)?.map(draftOf) ?? null) : null
}
