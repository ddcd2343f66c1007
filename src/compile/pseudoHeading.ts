import { namesError } from './lexicon.ts'

const summary = /^\s*<summary>\s*(?:<\w+>\s*)?([^<>]{2,200}?)\s*(?:<\/\w+>\s*)?<\/summary>\s*$/i
const bold = /^\s*(?:\*\*|__)(\[[A-Z][\w-]{1,30}\][^*]{0,200}?)(?:\*\*|__)\s*$/
/** A bold line that only names an error: "**Error: `NO_ROUTE`**", "**`NO_ROUTE` 오류**". */
const boldError =
  /^\s*(?:\*\*|__)((?:error|warning|오류|에러|경고|エラー|警告)\s*[:：][^*]{2,200}|`[A-Z][A-Z\d_-]{2,60}`[^*]{0,80}|[A-Z]{2,}(?:_[A-Z\d]+)+[^*]{0,80})(?:\*\*|__)\s*$/i
const question = /^\s*(?:\*\*)?(Q\s?\d{0,3}\s?[.:)．：][^*]{4,300}?)(?:\*\*)?\s*$/
const answer = /^\s*(?:\*\*)?A\s?\d{0,3}\s?[.:)．：](?:\*\*)?\s*/
const code = /\b[A-Z][A-Z\d]*[-_]?\d{2,}\b|\b[A-Z]{2,}_[A-Z]/

/**
 * The words of a line that is no heading and is meant as one: a question of "Q. … A. …", a bold line or a summary of what unfolds that
 * begins with a code in brackets, or that names an error and nothing else; `null` where the line is none. `before` is the line above it. Below a question any
 * further one is a heading, so that its answer does not belong to the first.
 */
export function pseudoHeading(line: string, before: string, isAsking: boolean): string | null {
  if (line.length > 400 || !/[<*_Q]/.test(line)) return null
  const isFree = before.trim() === ''
  const found =
    summary.exec(line)?.[1] ??
    (isFree
      ? (bold.exec(line)?.[1] ?? boldError.exec(line)?.[1] ?? question.exec(line)?.[1])
      : undefined)
  if (found === undefined) return null
  if (isAsking && isFree && question.test(line)) return found.trim()
  return code.test(found) || namesError(found) || /["“「`]/.test(found) ? found.trim() : null
}

/** A line without the mark of an answer at its start. */
export function withoutAnswerMark(line: string): string {
  return line.length > 400 ? line : line.replace(answer, '')
}
