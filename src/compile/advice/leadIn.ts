import { isAdvice } from './isAdvice.ts'
import { window } from './window.ts'

const leadIn =
  /(?:[:：]|(?:as )?(?:follows|below|the following)[.:]?|(?:the|these) following(?: \w+){0,3}[.:]|(?:다음|아래)(?:과|와|의|에| )[^.。]{0,30}(?:같습니다|같아요|확인하세요|확인하십시오|참고하세요|따르세요)\.?|(?:次|以下|下記)の?(?:とおり|通り|ように|項目|内容|点)[^。]{0,20}(?:です|ます|ください)?[。:：]?)\s*$/i

/** Whether a sentence by its form only announces what stands below it. */
export function isLeadIn(text: string): boolean {
  return leadIn.test(text.slice(-window).trim())
}

const pointsDown =
  /\b(?:following|as follows|below|these (?:steps|things|options|ways|cases|reasons))\b|다음|아래|이하|次の|次のように|以下|下記/i
const ofCauses =
  /\b(?:causes?|caused|reasons?|generated|triggered|produced|raised) (?:by|for|include|are|is|of)\b|\b(?:causes|reasons?|why)\b|\b(?:can|could|may|might) (?:also )?(?:happen|occur|appear)\b|\b(?:happens|occurs|fails|appears|raised|thrown) (?:when|if|for|because)\b|\b(?:following|these|such|several|many|some) (?:\w+ )?(?:cases|conditions|situations|scenarios|circumstances)\b|원인|이유|(?:다음|아래|이런|여러)[^.]{0,12}(?:경우|때)|발생(?:합니다|할 수|하는)|에 의해|로 인해|原因|理由|(?:次|以下|下記)の[^。]{0,8}(?:場合|とき|ケース)|発生(?:します|する可能性)|によって(?:生成|発生)/i
/** "If it still fails:": what stands below is what to do then. */
const condition =
  /^(?:if|when|once) .*[:：]\s*$|(?:면|경우(?:에는|에)?|때(?:는)?|경우입니다)[.。]?\s*[:：]?\s*$|(?:場合(?:は|には)?|とき(?:は|には)?|たら|れば)[、,]?\s*[:：]\s*$/i
const ofRemedies =
  /\bdo (?:\w+ ){0,3}the following|solution|solve|workaround|resolve|fix|remedy|steps?\b|\bcheck|\btry|method|you can|you have|options?|\bways?\b|선택지|옵션|가지 방법|확인|해결|조치|방법|단계|설정|수정|対処|解決|確認|方法|手順|回避|修正|選択肢/i

/** What a sentence above a list says that the list holds: remedies or causes; `null` where it says neither. */
export function announcedBy(text: string): 'check' | 'cause' | null {
  const tail = text.slice(-window)
  if (![leadIn, pointsDown, ofCauses, condition].some((form) => form.test(tail))) return null
  if (isAdvice({ text: tail })) return 'check'
  if (ofCauses.test(tail)) return 'cause'
  return condition.test(tail) || ofRemedies.test(tail) ? 'check' : null
}

const remedyBelow =
  /(?:solution|workaround|fix|remedy|resolution)\b.{0,30}(?:follow|below|[:：]\s*$)|(?:해결|조치|대처|우회)\s?(?:방안|방법|책).{0,20}(?:같습니다|같아요|[:：]\s*$)|(?:解決|対処|回避|修正)(?:策|方法|法).{0,20}(?:とおり|通り|[:：]\s*$)|\bthis (?:works|will work|does work)\b.{0,20}$|(?:이렇게 하면|이 방법[이은]|다음[은이]?|아래[는가]?|이 코드[는가]) (?:대신 |제대로 |잘 |정상적으로 )?(?:동작|작동)(?:합니다|해요)[.:：]?\s*$|(?:以下|次|これ|この方法|このコード|こう)(?:は|なら|であれば|すれば)(?:正しく|正常に)?(?:動作|機能)します[。:：]?\s*$/i

/** Whether a sentence above a code block says that the code is the remedy: "The workaround is as follows:", "This works instead:". */
export function announcesRemedy(text: string): boolean {
  return remedyBelow.test(text.slice(-window))
}

const caption =
  /^(?:here(?:['’]s| is) |(?:in |for )?(?:the|this|these|another|an?|our) )(?:(?!as\b)\w+ ){0,3}(?:examples?|samples?|code|snippets?|programs?|versions?|commands?)\b|^for (?:example|instance)\b.{0,12}$|^(?:다음|아래|이|수정된)(?:의|은|는)? ?(?:[^\s.]+ ){0,3}(?:샘플|예제|예시|예|코드|명령어?)(?:에서|은|는|입니다|이|가|를|의|도)|예를 들(?:어|면|자면)[^.]{0,12}$|^(?:次|以下|下記|この)の?(?:[^。、]{0,12})(?:例|サンプル|コード|コマンド)(?:で|は|を|が|の)|例えば.{0,10}$|(?:とおり|通り)です。?\s*$/i

/** Whether a sentence only says what the code below it shows. */
export function isCaption(text: string): boolean {
  return caption.test(text.slice(-window))
}
