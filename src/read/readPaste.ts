import type { Span } from '../model/span.ts'
import { decode } from './decode.ts'
import { type Field, fieldsOf } from './fieldsOf.ts'
import { fold } from './fold.ts'
import type { Folded } from './folded.ts'
import { afterPrefix } from './linePrefix.ts'
import { type Part, partOf, type Role, roleOf } from './roleOf.ts'
import { unwrap } from './unwrap.ts'

/** A stretch of the folded text in which words belong together. */
export interface Segment extends Span {
  readonly role: Role
  /** The line that it stands in, counted from 0. */
  readonly line: number
}

/** A paste as it is understood before anything is looked for in it. */
export interface Reading {
  /** The text without escapes, in its own case, with a map to the text as given. */
  readonly decoded: Folded
  /** `decoded.text` folded, with a map to `decoded.text`. */
  readonly folded: Folded
  /** In order; they never overlap. */
  readonly segments: readonly Segment[]
  readonly lines: number
}

/** Reads a paste: joins what a window broke, undoes escapes, folds, and says of each stretch what it does. Linear in the paste. */
export function readPaste(text: string): Reading {
  const decoded = decode(unwrap(text))
  const folded = fold(decoded.text)
  const segments: Segment[] = []
  let part: Part = 'none'
  let line = 0
  for (let start = 0; start <= folded.text.length; line++) {
    const newline = folded.text.indexOf('\n', start)
    const end = newline < 0 ? folded.text.length : newline
    part = readLine(folded.text, start, end, line, part, segments)
    start = end + 1
  }
  return { decoded, folded, segments, lines: line }
}

/** The stretch of the paste as given that folded units `start` to `end` came from. */
export function spanInPaste(reading: Reading, start: number, end: number): Span {
  const { decoded, folded } = reading
  const from = folded.starts[start] ?? 0
  const to = folded.ends[end - 1] ?? from + 1
  return { start: decoded.starts[from] ?? 0, end: decoded.ends[to - 1] ?? 0 }
}

function readLine(
  text: string,
  start: number,
  end: number,
  line: number,
  before: Part,
  into: Segment[],
): Part {
  const from = afterPrefix(text, start, end)
  if (from >= end) return before
  const head = text.slice(from, Math.min(end, from + 200))
  const part = partOf(head, text.slice(start, Math.min(end, start + 3)), before)
  const role = roleOf(text.slice(start, Math.min(from, start + 200)), head, part)
  if (role === 'frame') {
    into.push({ start: from, end, role, line })
    return part
  }
  addFields(text, from, end, line, role, into)
  return part
}

function addFields(
  text: string,
  start: number,
  end: number,
  line: number,
  role: Role,
  into: Segment[],
): void {
  let at = start
  for (const field of fieldsOf(text, start, end)) {
    addRest(text, at, field.from, line, role, into)
    const own = fieldRole(field)
    if (field.end > field.start)
      into.push({
        start: field.start,
        end: field.end,
        role: role === 'request' || role === 'quiet' ? role : own,
        line,
      })
    at = field.end
  }
  addRest(text, at, end, line, role, into)
}

/** What stands between fields, where it has a letter. */
function addRest(
  text: string,
  start: number,
  end: number,
  line: number,
  role: Role,
  into: Segment[],
): void {
  if (end - start < 2 || !/[\p{L}\d]/u.test(text.slice(start, Math.min(end, start + 400)))) return
  into.push({ start, end, role, line })
}

const codeNames = /(?:code|errno|errcode|sqlstate|코드|コード)$/
const statusNames = /^(?:http)?(?:status|statuscode|상태|상태코드|ステータス)$/
const messageNames =
  /(?:message|msg|error|err|exception|detail|details|description|reason|title|cause|stderr|오류|에러|메시지|エラー|メッセージ)$/
const requestNames =
  /^(?:url|uri|path|method|request\w*|body|payload|headers?|query|params?|host|authorization|useragent)$/

function fieldRole(field: Field): Role {
  if (statusNames.test(field.name)) return 'status'
  if (codeNames.test(field.name)) return 'code'
  if (messageNames.test(field.name)) return 'message'
  return requestNames.test(field.name) ? 'request' : 'value'
}
