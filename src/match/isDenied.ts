import type { Span } from '../model/span.ts'

/** Words right before a name that say it is not this error, or no longer. */
const before =
  /(?:^|[^a-z])(?:fixed|solved|resolved|got rid of|no longer(?: (?:get|see|getting))?|not(?: an?| the)?|isn't|is not|wasn't|instead of|rather than|used to (?:get|be|see)|got past|past)(?: the| an?| my| that)?\s?["'`]?$/

/** Words right behind a name that say so. */
const behind = new RegExp(
  [
    String.raw`^["'\x60)]?\s?(?:errors?|오류|에러|エラー)?\s?`,
    '(?:',
    String.raw`(?:(?:was|is|has been|got|been|is now|is already)\s)?(?:already )?(?:fixed|solved|resolved|gone|went away|disappeared)(?! by| with|\s?\?)`,
    '|(?:는|은|을|를|이|가)?\\s?(?:이미 |다 )?(?:해결했|해결됐|해결됬|해결되었|해결하고|해결된|해결한|고쳤|고치고|사라졌|없어졌|아니|말고|넘어갔)',
    '|(?:は|が|を)?(?:もう|すでに|既に)?(?:解決し(?:た|まし|て)|解決でき(?:た|まし)|解決済|直った|直りまし|直しまし|直した|消えた|消えまし|ではな|じゃな|でな)',
    ')',
  ].join(''),
)

/** Whether the words around a stretch of folded text say that this error is not meant: "I fixed X already", "X가 아니라", 「Xは解決しましたが」. */
export function isDenied(text: string, { start, end }: Span): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 40), start)) ||
    behind.test(text.slice(end, end + 40))
  )
}
