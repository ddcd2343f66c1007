/** A condition at the head of a check: what it names, and where the check itself starts. */
export interface FoundCondition {
  readonly text: string
  readonly rest: number
}

const things = '(?:APIs?|SDKs?|endpoints?|calls?|requests?|operations?|methods?|plugins?|widgets?)'

/** Each captures the thing that the check is limited to. The lazy part is bounded, so that no text costs more than its length. */
const patterns: readonly RegExp[] = [
  // English: where it happened, what was called, "For the … API,"
  /^(?:if|when|where|in case)\s+(?:it|this|that|(?:the|this|an?)\s+(?:error|failure|message|problem|exception|response))\s+(?:is\s+|was\s+)?(?:comes?|came|happens?|happened|occurs?|occurred|appears?|appeared|raised|returned|thrown|arises?|arose|received)\s+(?:from|in|with|on|at|by|for|during|after|(?:while|when)\s+(?:you\s+)?(?:call(?:ed|ing)?|us(?:e|ed|ing)))\s+(.{1,100}?),\s*/i,
  /^(?:if|when)\s+(?:you|your\s+\w+|the\s+(?:client|caller|app|code|server))\s+(?:are\s+|were\s+|is\s+|have\s+)?(?:call(?:s|ed|ing)?|us(?:e|es|ed|ing)|invok(?:e|es|ed|ing)|request(?:s|ed|ing)?)\s+(.{1,100}?),\s*/i,
  /^(?:when|while|after|if)\s+(?:calling|using|invoking|requesting)\s+(.{1,100}?),\s*/i,
  new RegExp(`^(?:for|in|with|on|from)\\s+(.{1,80}?\\b${things}),\\s*`, 'i'),
  // Korean: "…에서 발생했다면," "…을 호출했다면," "… API라면,"
  /^(.{1,60}?)\s*에서(?:만|는)?\s*(?:(?:이|해당)?\s?(?:오류|에러|문제|메시지)(?:가|를|이)?\s*)?(?:발생|나타|나왔|났|난|반환|받|호출|생)(?:했다면|한\s?경우(?:에는|라면|엔)?|하면|했을\s?때(?:는|에는)?|한다면|하는\s?경우(?:에는)?|났다면|난\s?경우|다면|됐다면|되었다면|된\s?경우(?:에는)?|았다면|은\s?경우(?:에는)?|겼다면|\s?경우(?:에는)?)\s*[,，]?\s*/,
  /^(.{1,60}?)\s*(?:을|를)?\s*(?:호출|사용|요청|실행|이용)(?:했다면|한\s?경우(?:에는|라면|엔)?|했을\s?때(?:는|에는)?|한다면|하는\s?경우(?:에는)?|하고\s?있다면|\s?중이라면|할\s?때(?:는|에는)?)(?:\s*(?:이\s)?(?:오류|에러)(?:가|를)?\s*(?:발생했다면|났다면|받았다면))?\s*[,，]\s*/,
  /^(.{1,60}?)\s*(?:호출|사용|요청)(?:하다가|\s?중에?|할\s?때|\s?시(?:에)?)\s*(?:이\s)?(?:(?:오류|에러)(?:가|를)?\s*)?(?:발생했다면|발생한\s?경우(?:에는)?|났다면|받았다면|나왔다면)\s*[,，]?\s*/,
  /^(.{1,60}?(?:API|SDK))\s*(?:이?라면|의\s?경우(?:에는|엔)?|인\s?경우(?:에는|엔)?|에서는)\s*[,，]?\s*/,
  // Japanese: "…で発生した場合、" "…を呼び出した場合は、" "…APIの場合、"
  /^(.{1,60}?)(?:で|から)(?:この)?(?:エラー|問題|メッセージ)?(?:が)?(?:発生|起き|起こ|出|返|表示)(?:した|する|された|った|て?いる|ってきた|たり)?(?:た)?(?:場合|とき|時|際)(?:は|に|には)?[、,，]?\s*/,
  /^(.{1,60}?)(?:を|の)?(?:呼び出し|呼出し|使用し|利用し|実行し|使っ|お使い)(?:た|ている|の|ていた|て)(?:場合|とき|時|際)(?:は|に|には)?[、,，]\s*/,
  /^(.{1,60}?)(?:を)?(?:呼び出し|実行)(?:中に|時に|の際に)(?:この)?(?:エラーが)?(?:発生した|起きた|出た)(?:場合|とき|時)(?:は|に|には)?[、,，]?\s*/,
  /^(.{1,60}?(?:API|SDK))の(?:場合|とき|時)(?:は|に|には)?[、,，]?\s*/,
]

/** The condition with which a check begins ("If it comes from the Verify API, …"), in any of the three languages; `null` where it has none. */
export function readCondition(text: string): FoundCondition | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const thing = found?.[1]?.replace(/^(?:the|an?)\s+/i, '').trim()
    if (found && thing && found[0].length < text.length)
      return { text: thing, rest: found[0].length }
  }
  return null
}
