/** What stands before the last clause of a sentence: its last condition, time, aim or question. */
const beforeKo =
  /^.*(?:[가-힣] ?(?:면|려면|도록|지(?:를)?)|경우(?:에는|에도|엔)?|때(?:는|에는|마다)?|위해서?(?:는)?|다음|뒤(?:에)?|후(?:에)?|전에|있게|[있없이]고)[,，]?\s+/s
const beforeJa =
  /^.*(?:(?:場合|とき|時|際)(?:に?は|にも)?[、,，]|[るすくぐむつぬぶう]には[、,，]?|(?:ば|たら|ると|ために(?:は)?|ので|後(?:に|は)?)[、,，]|ように|か(?:どうか)?(?=を))\s*/s

/** Words that end like a topic or a subject and are none: forms of verbs, adverbs, phrases of time and place. */
const noTopic =
  /(?:하|되|려|있|없|않|받|오|쓰|시키|나|주|보|또|같|많|혹|높|낮|적|작|큰|좋|켜|넣|담|찾|닫|얻|남|놓|드|던지|켜지|꺼지|사라지|떨어지|이루어지|걸리|돌리|올리|내리|열리|느리|나타내|보내|끝내|가리키|일으키|지키|가져오|바꾸|나누|느끼|맡기|남기|옮기|생기|넘기|숨기|당기|에|에서|으로|경우|때|후|전|해서)(?:는|은)$|^(?:같이|없이|많이|높이|깊이|추가|다시|평가|허가|증가|참가|사이|차이|이|그|저|둘|한|더)$|(?:다|니|려|하|되)(?:가|이)$/

/** The words of a text that may be its topic or subject. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => !noTopic.test(word))
}

/** What stands before the object. */
function beforeObject(text: string): string {
  return /^(?:(?!\S*[을를](?:\s|$))\S+\s*)*/.exec(text)?.[0] ?? ''
}

/**
 * Whether a Korean sentence says who or what acts: "서버는 요청을 거부합니다". Such a sentence tells what happens; one without
 * it tells what to do. A topic holds for the whole sentence, a subject for its clause.
 */
export function hasSubjectKo(text: string): boolean {
  return (
    /(?:샘플|예제|예시|예|코드|프로그램)(?:에서는|은|는)\s/.test(text) ||
    wordsOf(text).some((word) => /\S[은는]$/.test(word)) ||
    wordsOf(beforeObject(text.replace(beforeKo, ''))).some((word) =>
      /[가-힣\dA-Za-z)`'"\]>][이가]$/.test(word),
    )
  )
}

const topicJa =
  /(?<!また|あるい|もしく|[でにと]|場合|とき|時|際|ため|後|まず|以下|次)は(?![ずじい])/

/** The same for Japanese: "サーバーは要求を拒否します". */
export function hasSubjectJa(text: string): boolean {
  const last = text.replace(beforeJa, '').split('を')[0] ?? ''
  return (
    topicJa.test(text) ||
    /(?:例|サンプル|コード|プログラム)では/.test(text) ||
    (/が(?![、,]|必要|可能|できます)/.test(last) && !/(?:こと|か)$/.test(last))
  )
}
