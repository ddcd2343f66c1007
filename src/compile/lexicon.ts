import { editDistance } from './editDistance.ts'

/** What a label, a column or a small heading announces. */
export type Role =
  | 'cause'
  | 'check'
  | 'message'
  | 'meaning'
  | 'status'
  | 'code'
  | 'where'
  | 'ifNot'
  | 'who'
  | 'fault'
  | 'retry'
  | 'effect'
  | 'sample'
  | 'symptom'
  | 'contact'
  | 'seeAlso'

/** The words that writers use for each role: folded, without spaces. A word may stand in one role only. */
const words: Readonly<Record<Role, string>> = {
  cause: `cause causes possiblecause possiblecauses likelycause likelycauses commoncauses reason reasons why whyithappens whatwentwrong
    원인 발생원인 가능한원인 가능성이높은원인 예상원인 오류원인 오류의원인 에러원인 이유 사유 무엇이잘못되었을까 무엇이잘못되었나요 무엇이잘못된걸까 무엇이문제인가요 무엇이잘못됐나요 무엇이잘못되었을까요 무엇이문제였나요 무엇이문제일까 무엇이문제인가 무엇이잘못되었는가 무엇이잘못된건가요 뭐가잘못된걸까 잘못된점은무엇일까 발생사유 발생상황 발생조건
    原因 発生原因 考えられる原因 エラーの原因 エラー原因 理由 何がうまくいかなかったのか 何が問題だったのか 何が悪かったのか 何が間違っていたのか 何がうまくいかないのか 何が起きたのか 何が起こったのか なぜ起きるのか 発生条件 発生状況 発生理由`,
  check: `check checks checklist thingstocheck whattocheck whattodo solution solutions resolution resolutions remedy remedies fix fixes
    howtofix howtofixit howtofixthis howtoresolve howtoresolveit howtosolve workaround workarounds action actions useraction correctiveaction mitigation recommendedaction recommendedactions suggestedaction suggestedfix nextstep nextsteps howtohandle howtohandleit whatyoucando
    확인할것 확인사항 확인항목 점검사항 해결방법 해결방안 해결책 해결 조치 조치방법 조치사항 조치내용 조치방안 권장조치 처리방법 처리방안 해결법 대처법 대처 대응방안 대응책 대처방법 대응방법 대응 사용자조치 해결하려면 수정방법
    確認項目 確認事項 確認すること 解決方法 解決策 解決 対処 対処方法 対処法 対応 対応方法 対策 回避策 修正方法 対処内容 対処策 対応内容 対応策 処理方法 解決法 推奨対応 推奨される対応`,
  message: `message messages apiresponsemessage errormessage errormessages resultmessage responsemessage errormsg msg
    메시지 메세지 오류메시지 오류메세지 에러메시지 에러메세지 결과메시지 응답메시지 api응답메시지
    メッセージ エラーメッセージ 結果メッセージ レスポンスメッセージ api応答メッセージ apiレスポンスメッセージ 応答メッセージ`,
  meaning: `what whatitmeans description meaning meanings definition errordescription situation details detail content explanation remarks remark note notes resultcodemessage
    설명 의미 뜻 내용 상황 오류내용 에러내용 오류설명 에러설명 결과코드메시지 상세 상세설명 상세내용 비고
    説明 意味 内容 状況 エラー内容 エラーの内容 エラーの意味 結果コードメッセージ 詳細 詳細説明 備考`,
  status: `status statuscode httpstatus httpstatuscode httpcode responsehttpstatus responsestatus responsestatuscode stats httpresponsecode
    상태 상태코드 http상태 http상태코드 응답http상태 응답상태 응답상태코드 http코드 http응답코드 http응답상태
    ステータス ステータスコード httpステータス httpステータスコード 状態コード http状態 http状態コード レスポンスhttp状態 レスポンスhttpステータス レスポンスhttp レスポンスステータス`,
  code: `code codes errorcode errorcodes resultcode returncode responsecode codevalue
    코드 오류코드 에러코드 결과코드 응답코드 코드값 오류번호
    コード エラーコード 結果コード レスポンスコード エラー番号 コード値`,
  where: `where wheretolook wheretocheck location
    확인위치 위치 확인하는곳 어디에서
    確認場所 場所 確認する場所`,
  ifNot: `ifnot ifitisnot ifitsnot ifitisnotso otherwise ifso
    아니라면 아닌경우 아니면 그렇지않다면 그렇지않으면
    そうでない場合 違う場合 異なる場合 でない場合`,
  who: `who whocandoit whodoesit owner
    할수있는사람 담당 담당자 누가
    対応できる人 担当 担当者 誰が`,
  fault: `whoseside whosefault fault side
    문제가있는쪽 어느쪽문제 책임
    原因のある側 どちらの問題`,
  retry: `retry retries canyouretry mayyouretry
    재시도 다시시도 재시도여부
    再試行 リトライ`,
  effect: `payment payments paymentstatus effect charged
    결제여부 결제 결제상태
    決済への影響 決済 支払い`,
  sample: `responsebody errorresponsebody errorresponse response example examples sample samples usageexample
    오류응답본문 응답본문 오류응답 예시 예제 예 사용예 사용예제 예제들
    エラーレスポンス本文 レスポンス本文 エラーレスポンス 例 例文`,
  symptom: `symptom symptoms problem issue
    증상 현상 문제
    症状 現象 問題`,
  contact: `contact contactus support
    문의 문의처 고객센터
    お問い合わせ 問い合わせ サポート`,
  seeAlso: `seealso related references reference relatedlinks specifications browsercompatibility errortype
    참고 참조 더보기 더알아보기 더읽어보기 같이보기 함께보기 관련항목 관련문서 참고문서 참고항목 명세 명세서 브라우저호환성 에러타입 에러형식 오류유형 에러유형 오류타입 오류형식 에러의종류
    関連情報 関連項目 参考 参照 仕様書 仕様 ブラウザーの互換性 ブラウザー互換性 ブラウザの互換性 ブラウザ互換性 エラーの種類 エラータイプ エラー種別 エラーの型`,
}

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(words).flatMap(([role, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, role as Role] as const),
  ),
)

/** A label as the lexicon writes it: folded, without white space and the punctuation around words. */
function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)\s*:?\s*$/, '')
    .replace(/[\s\p{P}\p{S}\p{Cf}\p{Mn}]+/gu, '')
}

/** The long English words of the lexicon by how they begin and by how they end: one slip leaves one of the two. */
const byEdge: ReadonlyMap<string, readonly string[]> = (() => {
  const edges = new Map<string, string[]>()
  for (const word of roles.keys()) {
    if (word.length < 8 || !/^[a-z]+$/.test(word)) continue
    for (const edge of [`${word.slice(0, 4)}…`, `…${word.slice(-4)}`])
      edges.set(edge, [...(edges.get(edge) ?? []), word])
  }
  return edges
})()

/** The role of a long English label with one slip in it, such as "Response HTTP stats". */
function misspelt(label: string): Role | null {
  if (label.length < 9 || !/^[a-z]+$/.test(label)) return null
  const near = [
    ...(byEdge.get(`${label.slice(0, 4)}…`) ?? []),
    ...(byEdge.get(`…${label.slice(-4)}`) ?? []),
  ]
  const meant = near.find((word) => editDistance(word, label, 1) <= 1)
  return meant === undefined ? null : (roles.get(meant) ?? null)
}

/** What `text` announces as a label, a column's header or a small heading; `null` where it announces nothing. */
export function roleOf(text: string): Role | null {
  if (text.length > 60) return null
  const label = foldLabel(text)
  return roles.get(label) ?? misspelt(label)
}

const remedyTitle =
  /^\s*(?:to (?:fix|resolve|correct|solve|avoid)\b|how to (?:fix|resolve|correct|solve|check|verify|diagnose|confirm)\b)|(?:수정|해결|방지)\s?하(?:려면|는 방법)\s*$|(?:확인|진단|점검|조치|대처) ?방법\s*$|(?:確認|診断|点検|対処)方法\s*$|(?:修正|解決|回避)(?:するには|する方法)\s*$/i

/** "What went wrong?", in whatever words. */
const whyTitle =
  /^(?:what (?:went|is|has gone|goes) wrong|what happened|why (?:this|it|does|did)\b.*)\??$|^(?:무엇|뭐|뭣)(?:이|가) ?(?:잘 ?못|문제|틀)|^왜 .*(?:까|나요|가요)\??$|^何[がに](?:問題|悪|間違|失敗|うまく|起き|起こ|原因|まず)|^なぜ.*か[?？]?$/i
const furtherTitle =
  /^(?:further|additional|related|more) (?:reading|information|resources|topics|links)$|(?:함께|같이) ?(?:참고|보기|보면|읽)|^(?:또 다른|더|추가|관련) ?(?:참고|내용|정보|자료|읽|알아)|(?:関連|参考)(?:する)?(?:情報|項目|資料|リンク|ページ|トピック)$/i

/** What a heading announces: a label of the lexicon, or a phrase such as "To fix by checking the following". */
export function roleOfTitle(title: string): Role | null {
  const known = roleOf(title)
  if (known || title.length > 60) return known
  const text = title.trim()
  if (remedyTitle.test(text)) return 'check'
  if (whyTitle.test(text)) return 'cause'
  return furtherTitle.test(text) ? 'seeAlso' : null
}

const labelled = /^([^:：\n]{1,40}?)\s*[:：]\s*/
/** A label alone behind a mark or in brackets: "■ 原因", "【対処】", "[원인]". */
const marked = /^(?:[■□◆◇●○◎▶▼▪★※]\s*|[【[])([^\n■【】[\]]{1,40}?)[】\]]?\s*$/

/** The role of a text of the form `label: rest` and where the rest starts; `null` where it has no label that is known. */
export function readLabel(text: string): { readonly role: Role; readonly rest: number } | null {
  const found = labelled.exec(text) ?? marked.exec(text)
  const role = found ? roleOf(found[1] ?? '') : null
  return found && role ? { role, rest: found[0].length } : null
}

const errorWord =
  /오류|에러|실패|エラー|失敗|例外|예외|\b(?:error|exception|fail(?:s|ed|ure)?|failure)s?\b(?![.\w])/i

/** Whether a text speaks of an error. */
export function namesError(text: string): boolean {
  return errorWord.test(text)
}
