import type { MarkedText } from '../model/markedText.ts'
import { detectLanguage } from './detectLanguage.ts'
import { isErrorCode } from './errorCode.ts'
import { coreOf, type Frame } from './frame.ts'
import { capitalLiteral, isCode, type Literal, latinLiterals, quotedLiterals } from './literals.ts'
import { remember } from './remember.ts'

const errorNext =
  /^[\s"'”’」』)]*(?:오류|에러|메시지|메세지|예외|エラー|メッセージ|例外|という|と表示|と出|errors?\b|exceptions?\b|messages?\b|warnings?\b|과 같은|라는|이라는)/i

/** Whether what a title sets off is an error's text: an identifier, words, or something right before the word for error. */
function isLiteral({ value, end }: Literal, text: string): boolean {
  if (isCode(value) || errorNext.test(text.slice(end))) return true
  return /\s/.test(value) && /[A-Za-z가-힣ぁ-ん]{2}/.test(value)
}

/** Patterns of English titles that name a message without setting it off. */
const patterns: readonly RegExp[] = [
  /^[\s>]*(?:An? |The )?(?:errors?|message|exception) (?:of|saying|that says) (.{3,200}?) (?:occurs?|is|appears?)\b/i,
  /^[\s>]*(?:An? |The )?(?:error|message|exception): (.{3,200})$/i,
  /^[\s>]*((?!the |an? |this |some )[a-z][\w.]*(?: [\w.'()/:-]+){1,14}) (?:error|message) (?:occurs?|is|appears?)\b/,
]

function framedLiteral(text: string, frame: Frame): Literal | null {
  const title = text.trim()
  const isFramed =
    /[a-z]/i.test(frame.prefix) &&
    /[a-z]/i.test(frame.suffix) &&
    title.startsWith(frame.prefix) &&
    title.endsWith(frame.suffix)
  if (!isFramed) return null
  const value = coreOf(title, frame)
  const start = text.indexOf(value)
  return { value, start, end: start + value.length }
}

/** A set-off text with the Latin words right before it in a Korean or Japanese title: "failed to pull image `x`" is one message. */
function extended(literal: Literal, text: string): Literal {
  const before = /[A-Za-z][A-Za-z ]*\s$/.exec(text.slice(0, literal.start))?.[0] ?? ''
  if (before.trim().split(/\s+/).length < 2) return literal
  const start = literal.start - before.length
  return { start, end: literal.end, value: text.slice(start, literal.end).trim() }
}

/** "Failed to pull `x` on a closed network": the message is from the start to the set-off text. */
function failedLiteral(text: string, quoted: readonly Literal[]): Literal | null {
  const start = /^[\s>]*(?=(?:Failed|Unable|Cannot|Could not|Can't) )/.exec(text)?.[0].length
  const [first] = quoted
  if (start === undefined || !first || isLiteral(first, text)) return null
  return { value: text.slice(start, first.end), start, end: first.end }
}

/** Identifiers in an English title that nothing sets off. */
const bareCode =
  /\b(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{1,8}(?:-[A-Z]{1,8})?-\d{2,8}|[A-Z]{1,8}\d{3,8}|(?:[A-Z][a-z]+){3,}|E[A-Z]{5,})\b/g

/** A number that the word for error stands before: "Error 2041". */
const numbered =
  /(?:\berror(?: code)?|오류(?: 코드)?|에러(?: 코드)?|エラー(?:コード)?)\s*[:#]?\s?(\d{3,8})(?![\w.-])/i

/** The code, numbers after the word for error included, that a title names in bare letters. */
function bareCodes(text: string): readonly Literal[] {
  const number = numbered.exec(text)
  const found = [...text.matchAll(bareCode)]
    .filter(([value]) => !/\d$/.test(value) || value.includes('_') || isErrorCode(value))
    // "policy: ClusterFirst" is a setting and its value.
    .filter(({ index }) => !/[a-z]\w*: $/.test(text.slice(0, index)))
    .map((match) => ({ value: match[0], start: match.index, end: match.index + match[0].length }))
  if (found.length > 0 || !number?.[1]) return found
  const end = number.index + number[0].length
  return [{ value: number[1], start: end - number[1].length, end }]
}

/** "오류: …", "エラー：…": what follows is the message. */
const labelledMessage =
  /^[\s>]*(?:오류|에러|예외|경고|エラー|例外|警告|Warning)(?: ?(?:메시지|메세지|メッセージ))?\s*[:：]\s*(\S.{2,200}\S)$/

function literalsIn(title: MarkedText, frame: Frame): readonly Literal[] {
  const { text } = title
  if (text.length > 600) return []
  const isEnglish = detectLanguage(text) === 'en'
  const quoted = quotedLiterals(title).map((literal) => {
    const value = literal.value.replace(/^as (?=[A-Z])/, '')
    return isEnglish ? { ...literal, value } : extended({ ...literal, value }, text)
  })
  const failed = isEnglish ? failedLiteral(text, quoted) : null
  if (failed) return [failed]
  const literal = quoted.filter((one) => isLiteral(one, text))
  if (literal.length > 0) return literal
  const labelled = labelledMessage.exec(text)?.[1]
  if (labelled !== undefined)
    return [{ value: labelled, start: text.length - labelled.length, end: text.length }]
  if (!isEnglish) {
    const runs = latinLiterals(
      text,
      (run) => frame.prefix.includes(run) || frame.suffix.includes(run),
    )
    return runs.length > 0 ? runs : bareCodes(text)
  }
  const leading = /^[\s>]*([A-Z][A-Z\d_-]{3,60})\s*(?:[:：–—-]|$)/.exec(text)?.[1]
  if (leading !== undefined && isErrorCode(leading)) {
    const start = text.indexOf(leading)
    return [{ value: leading, start, end: start + leading.length }]
  }
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const value = found?.[1]
    if (value)
      return [{ value, start: text.indexOf(value), end: text.indexOf(value) + value.length }]
  }
  const one = capitalLiteral(text) ?? framedLiteral(text, frame)
  if (one) return [one]
  return bareCodes(text)
}

const knownLiterals = remember((title: MarkedText, prefix: string, suffix: string) =>
  literalsIn(title, { prefix, suffix }),
)

/** The literal texts that a title names, by how plainly it sets them off; `frame` is what its siblings share with it. */
export function titleLiterals(title: MarkedText, { prefix, suffix }: Frame): readonly Literal[] {
  return knownLiterals(title, prefix, suffix)
}
