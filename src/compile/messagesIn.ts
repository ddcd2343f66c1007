import type { Signature } from '../model/signature.ts'
import { latinLiterals, quotedLiterals, signatureOf } from './literals.ts'
import { lineAt } from './markedText.ts'
import type { Piece } from './plainBlocks.ts'

/** Right before a message: the word for error, or for being shown. */
const before =
  /(?:\b(?:errors?|messages?|exceptions?|warnings?|sees?|seeing|gets?|getting|shows?|showing|returns?|returned|displays?|prints?|logs?|throws?|says?|saying|reads?)|오류|에러|메시지|메세지|예외|경고|エラー|メッセージ|例外|警告)(?: (?:the|an?|of|as|is|was|like|such as|code|message|error|text))*\s*[:：]?\s*["'“‘「『(]?$/i
/** Right after a message: the same. */
const after =
  /^["'”’」』)]?\s*(?:errors?\b|messages?\b|exceptions?\b|(?:is|are|was|were|will be) (?:returned|shown|displayed|printed|thrown|logged|raised)|appears?\b|오류|에러|메시지|메세지|예외|경고|(?:이라는|라는|과 같은|와 같은)? ?(?:오류|에러|메시지)|(?:이|가)[^.]{0,40}?(?:표시|출력|나타|반환|뜨|뜹)|(?:という|といった|のような|の)?(?:エラー|メッセージ|例外|警告)|(?:が|と|を)[^。]{0,40}?(?:表示|出力|返|出ま|出る))/i

/** Whether a set-off text reads as a message: several words that are no code of a program and no command. */
function isMessage(value: string): boolean {
  return (
    /\s/.test(value) && /\p{L}{2}/u.test(value) && !/[=;{}<>]|=>|^\$|^[a-z]+ -|--\w/.test(value)
  )
}

/** A message that nothing sets off, between the word for error and what became of it: "the error Row is locked is returned". */
const bare =
  /\b(?:error|message|exception)s?(?: message)?:? ((?:[A-Z][\w'’.-]*|[A-Z]+)(?: [\w'’.:/-]+){1,14}?) (?:is|are|was|were|will be|gets?) (?:returned|shown|displayed|printed|thrown|logged|raised|reported)\b/g

/** The name of a status with its protocol: "HTTP 409 Conflict". */
const protocol = /^(?:HTTP|Hypertext Transfer Protocol)(?: \(HTTP\))?[^a-z]{0,12}[1-5]\d\d\b/i

/** The messages that prose shows: texts that it sets off, or Latin words, right beside a word for error. */
export function messagesIn(piece: Piece): readonly Signature[] {
  const { text, line } = piece
  if (text.length > 5000) return []
  const quoted = quotedLiterals(piece).filter(
    ({ value, start, end }) =>
      isMessage(value) &&
      (before.test(text.slice(Math.max(0, start - 60), start)) ||
        after.test(text.slice(end, end + 60))),
  )
  const named = [...text.matchAll(bare)].map((match) => ({
    value: match[1] ?? '',
    start: match.index,
  }))
  const latin = /[가-힣ぁ-ん]/.test(text)
    ? latinLiterals(text, () => false).filter(
        ({ value }) => value.split(/\s+/).length > 2 && !protocol.test(value),
      )
    : []
  const isTold = (start: number) => quoted.some((one) => one.start <= start && start < one.end)
  return [...quoted, ...[...named, ...latin].filter(({ start }) => !isTold(start))].map(
    ({ value, start }) => signatureOf(value, lineAt(text, line, start)),
  )
}
