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
