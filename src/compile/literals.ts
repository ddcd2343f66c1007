import type { MarkedText } from '../model/markedText.ts'
import type { Signature } from '../model/signature.ts'
import { detectLanguage } from './detectLanguage.ts'
import { toTemplate } from './toTemplate.ts'

/** A literal text in a title, and where it stands. */
export interface Literal {
  readonly value: string
  readonly start: number
  readonly end: number
}

const codeShape =
  /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:_[a-z\d]+)+|-?\d{3,}|[A-Z]{1,8}[-_]?\d{2,}|E[A-Z]{4,}|(?:[A-Z][a-z\d]+){2,}|[A-Z]{2,}(?:[-.][A-Z\d]+)+)$/

/** Whether a text is an identifier rather than words: `INVALID_KEY`, `4011003`, `C2065`, `ImagePullBackOff`. */
export function isCode(text: string): boolean {
  return codeShape.test(text)
}

/** The signature of a literal text: a code, or a message with or without placeholders, in the language that it is in. */
export function signatureOf(value: string, line: number): Signature {
  if (isCode(value)) return { kind: 'code', value, lang: 'en', line }
  const template = toTemplate(value)
  const kind = /\{[\w .-]{1,40}\}/.test(template) ? 'template' : 'message'
  return { kind, value: template, lang: detectLanguage(value), line }
}

const quotes =
  /["“”]([^"“”\n]{2,300})["“”]|「([^「」\n]{2,300})」|『([^『』\n]{2,300})』|‘([^‘’\n]{2,300})’/g

/** Values of programming languages, which are no messages. */
const plainValue = /^(?:undefined|null|none|nil|NaN|true|false|\d{1,2})$/

/** A message without the translation that some writers put in brackets after it. */
function withoutGloss(value: string): string {
  return /[A-Za-z]{3}/.test(value)
    ? value.replace(/\s*[(（][^()（）]*[가-힣ぁ-んァ-ヶ][^()（）]*[)）]?$/, '')
    : value
}

/** What the writer set off as literal: code spans and quotations. */
export function quotedLiterals(title: MarkedText): readonly Literal[] {
  const spans = (title.marks ?? [])
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => ({ value: title.text.slice(start, end).trim(), start, end }))
  const quoted = [...title.text.matchAll(quotes)].flatMap((match) => {
    const value = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()
    const at = { value, start: match.index, end: match.index + match[0].length }
    return spans.some((span) => span.start < at.end && at.start < span.end) ? [] : [at]
  })
  return [...spans, ...quoted]
    .map((one) => ({ ...one, value: withoutGloss(one.value) }))
    .filter(({ value }) => value.length > 1 && !plainValue.test(value))
    .sort((a, b) => a.start - b.start)
}

const latinRun = /[A-Za-z][\w'’.:/()%{}<>$-]*(?:[ ,]+[A-Za-z\d({%<][\w'’.:/()%{}<>$-]*)*/g
const errorNoun =
  /^[\s"'”’」』)]*(?:오류|에러|메시지|메세지|예외|코드|응답|エラー|メッセージ|例外|コード|というエラー|というメッセージ|(?:이|가|을|를|은|는|로|으로|라는|이라는|라고|이라고)?\s*(?:반환|표시|출력|나타|발생|뜨|뜹|나옵|나와|떠요)|(?:が|と|は|を)(?:返|表示|出|発生))/
/** Latin words that are terms of the field and no message by themselves. */
const common =
  /^(?:APIs?|SDKs?|URLs?|HTTPS?|JSON|HTML|CSS|DNS|IPv?[46]?|SSH|TLS|SSL|VM|OS|ID|DB|CLI|Pod|Node|Web|App|Docker|Linux|Windows|Kubernetes|JavaScript)$/i

/** Latin words that stand in a Korean or Japanese title right before a word for error or for being shown, and identifiers anywhere. */
export function latinLiterals(
  title: string,
  isFrame: (run: string) => boolean,
): readonly Literal[] {
  const runs = [...title.matchAll(latinRun)]
    .map((match) => {
      const value = match[0].replace(/[\s.:,()]+$/, '')
      return { value, start: match.index, end: match.index + value.length }
    })
    .filter(
      ({ value }) =>
        !common.test(value) &&
        !plainValue.test(value) &&
        !/^[A-Z]{2,6}$/.test(value) &&
        !isFrame(value),
    )
  const named = runs.filter(
    ({ start, end }) => title[start - 1] !== '(' && errorNoun.test(title.slice(end)),
  )
  if (named.length > 0) return named
  return runs.filter(({ value }) => isCode(value))
}

const capitalRun =
  /(?:^|[\s("'])((?:[A-Z][\w'’./-]*|[A-Z]\d*)(?:\s+(?:[A-Z][\w'’./-]*|of|in|on|for|is|not|to|the|and|or))*)\s+(?:error|exception|message|failure|response|code|status)\b(?!s| codes)/

/** The words in capitals before "error" or "message" in an English title: "returns Invalid Owner error". */
export function capitalLiteral(title: string): Literal | null {
  const found = capitalRun.exec(title)
  const value = found?.[1]
  if (
    !found ||
    !value ||
    (found.index === 0 && !/\s/.test(value) && !isCode(value)) ||
    common.test(value) ||
    /^(?:The|An?|This|If|When|How)$/.test(value)
  )
    return null
  const start = found.index + found[0].indexOf(value)
  return { value, start, end: start + value.length }
}
