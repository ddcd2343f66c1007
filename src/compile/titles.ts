const troubleshooting =
  /troubleshoot|solution guide|problem[- ]solving|common (?:errors|problems|issues)|문제\s?해결|트러블\s?슈팅|오류 해결|問題解決|トラブルシュー/i

/** Whether a title or path announces a collection of errors and their remedies. */
export function isTroubleshooting(title: string): boolean {
  return troubleshooting.test(title)
}

const introduction =
  /^[\s>]*(?:overview|introduction|before you (?:start|begin)|prerequisites?|contents|table of contents|about this (?:guide|page)|contact(?: us| support)?|see also|further reading|references?|appendix|개요|소개|시작하기 전에|사전 준비|목차|문의(?:하기)?|참고(?: 자료)?|概要|はじめに|始める前に|事前準備|目次|お問い合わせ|参考)[\s.:]*$/i

/** Whether a title only leads in to a guide, or out of it. */
export function isIntroduction(title: string): boolean {
  return introduction.test(title)
}

const ending =
  /[.?!。？！]\s*$|(?:다|요|까|죠|ます|です|ません|ました|でした|ない|った|した|する|れる|せず|ぎます|ください)[.。]?\s*$/
const verb =
  /\b(?:is|are|was|were|has|have|had|fail(?:s|ed)?|returns?|occurs?|appears?|shows?|shown|says|gets?|goes|cannot|can't|can not|could not|couldn't|do(?:es)?(?:n't| not)|won't|will(?: not)?|keeps?|stays?|takes|causes?|caused|runs?|re-runs?|happens?|prints?|throws?|unable to|unexpected|missing|broken)\b/i

/** Whether a title states or asks something and is not the name of a chapter. */
export function isStatement(title: string): boolean {
  return ending.test(title.trim()) || verb.test(title)
}

const handling =
  /^\s*(?:handling|handle|catching|catch|displaying|reporting) (?:\w+ )?errors?\s*$|(?:エラー|例外)(?:を|の)?(?:処理|表示|キャッチ|捕捉)(?:する(?:方法)?|方法)?\s*$|(?:오류|에러|예외)(?:를)? ?(?:처리|표시)(?:하기|하는 방법|하는 법)?\s*$/i

/** Whether a title is the name of several errors or codes together, or of how a program deals with errors. */
export function isFamily(title: string): boolean {
  return (
    handling.test(title) ||
    /\b(?:error codes|errors|codes|warnings|exceptions|error messages|best practices)\s*$/i.test(
      title.trim(),
    )
  )
}

/** Whether an identifier by itself reads as the name of an error. */
export function looksLikeError(code: string): boolean {
  return /ERR|INVALID|FAIL|DENIED|FORBIDDEN|UNAUTHORIZED|NOT_|_NOT|MISSING|EXCEED|TIMEOUT|REFUSED|UNSUPPORTED|EXPIRED|INCORRECT|BAD_|DUPLICAT|UNKNOWN/.test(
    code,
  )
}

const problem =
  /않|못|없|안\s|실패|오류|에러|느리|느립|이상|거부|끊|멈[추췄]|줄어|초과|오동작|장애|문제|불가|나요|까요|까\?|ない|ません|せず|れず|できず|ずに|失敗|エラー|遅|おかし|拒否|止ま|減|誤動作|障害|問題|ですか|ますか|したい|\?\s*$|？|n[o']t\b|\bno\b|cannot|\bfail|error|wrong|slow|\btoo\b|missing|unable|never|refus|reject|denied|timed? ?out|infinite|unexpected|broken|crash|problem|issue|lost|stuck|despite|disappear|reduced|stale|twice|invalid/i

/** Whether a title tells of something that goes wrong, or asks. */
export function isProblem(title: string): boolean {
  return problem.test(title)
}
