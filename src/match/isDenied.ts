import type { Span } from '../model/span.ts'

/** Words right before a name that say it is not this error, or no longer. */
const before =
  /(?:^|[^a-z])(?:fixed|solved|resolved|got rid of|no longer(?: (?:get|see|getting))?|not(?: an?| the)?|isn't|is not|wasn't|instead of|rather than|used to (?:get|be|see)|got past)(?: the| an?| my| that)?\s?["'`]?$/

const name = String.raw`^["'\x60)]?\s?(?:errors?|오류|에러|エラー)?\s?`

/** Words right behind a name that say so. */
const behind = new RegExp(
  [
    name,
    '(?:',
    String.raw`(?:(?:was|is|has been|got|been|is now|is already) (?:already )?(?:fixed|solved|resolved|gone)|already (?:fixed|solved|resolved|gone)|gone|went away|disappeared)(?! by| with|\s?\?)`,
    '|(?:는|은|을|를|이|가)?\\s?(?:이미 |다 )?(?:해결했|해결됐|해결됬|해결되었|(?:해결하|고치)고(?! ?(?:싶|있|자))|해결[된한](?! ?(?:분|사람|방법|적))|고쳤|사라졌|없어졌|아니(?!면|죠|[에예]요 ?\\?)|말고|넘어갔)',
    '|(?:は|が|を)?(?:もう|すでに|既に)?(?:解決し(?:た(?![いく人方例])|まし|て(?!くださ|下さ|ほし|欲し|いただ|くれ|もら|$))|解決でき(?:た|まし)|解決済|直った|直りまし|直しまし|直した(?![いく])|消えた|消えまし|(?:では|じゃ|で)な(?!い(?:か|です[かよ]|でしょう|\\?)))',
    ')',
  ].join(''),
)

/** The same in one word, and what says before the name that it is only wanted. */
const mended = new RegExp(String.raw`${name}(?:fixed|solved|resolved)(?! by| with|\s?\?)`)
const isWanted = /\b(?:how|get|getting|want|need|please|help|can't|cannot|like)\b[^.!?\n]*$/

/** Whether the words around a stretch of folded text say that this error is not meant: "I fixed X already", "X가 아니라", 「Xは解決しましたが」. */
export function isDenied(text: string, { start, end }: Span): boolean {
  const head = text.slice(Math.max(0, start - 40), start)
  const tail = text.slice(end, end + 40)
  return before.test(head) || behind.test(tail) || (mended.test(tail) && !isWanted.test(head))
}

/** Where a clause ends that says of what it names that it is in order, or not what is meant. */
const inOrder = new RegExp(
  [
    String.raw`\b(?:is|are|was|were|looks?|seems?|been) (?:(?:all|already|definitely|set|sent|configured|registered) )?(?:correct(?:ly)?|right|fine|ok(?:ay)?|valid|properly|there|in order|on the list)(?=[,.;!\n]| (?:but|and|yet|though)\b|$)`,
    String.raw`\b(?:it is|it's|this is) not (?:about )?(?:the|an?|my|our) [\w ]{2,40}(?=,| but\b)`,
    String.raw`\b(?:has not|hasn't|did not|didn't) (?:expired?|changed?)\b`,
    '아니(?:라|고|지만)(?![가-힣])',
    '[은는도] ?(?:정상(?:인데|이고|이지만)|맞(?:는데|고|지만)|(?:문제|이상) ?없(?:는데|고|지만))',
    '[은는도] (?:제대로|정상적?으로|올바르게|정확(?:히|하게)|맞게|잘) ?[가-힣]{0,8} ?[가-힣]{0,8}(?:는데|지만|고)(?![가-힣])',
    '(?:만료되|지나|삭제하|바꾸|변경하)지 ?않았(?:는데|고|지만)',
    '(?:では|じゃ)なく',
    '[はも](?:正しく|正常に|ちゃんと|きちんと)[^、。,.\\n]{1,20}?(?:が|けど|けれど|のに)(?=[、,])',
    '[はも](?:正しい|正常|合ってい(?:る|ます)|問題(?:ない|ありません))(?:です)?(?:が|けど|けれど|のに|し)(?=[、,])',
    'は(?:切れて|過ぎて|間違って)い(?:ません|ない)',
  ].join('|'),
  'gu',
)

/** What ends the clause before, and what makes a clause ask or advise. */
const clauseEnd = /[,.;:!?\n、。！？]|\b(?:and|but|yet|though)\b/g
const isOpen = /\b(?:not|never|if|whether|check|sure)\b|n't/
const longestClause = 80

/** The stretches of folded text that say something is in order or not meant: "The header is set correctly, but", "앱키가 아니라", 「アプリキーではなく」. */
export function deniedSpans(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to)
  return [...piece.matchAll(inOrder)].flatMap(({ 0: marker, index }) => {
    const head = piece.slice(Math.max(0, index - longestClause), index)
    const clause = head.slice([...head.matchAll(clauseEnd)].at(-1)?.index ?? 0)
    if (isOpen.test(clause)) return []
    return { start: from + index - clause.length, end: from + index + marker.length }
  })
}
