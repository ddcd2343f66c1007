/**
 * The words by which a sentence tells its reader to do something. Korean and Japanese manuals also state steps plainly
 * ("설정을 변경합니다", "設定を変更します"): only verbs of acting count there, so that "오류가 발생합니다" does not.
 */
const actsKo =
  '설정|수정|변경|조정|추가|삭제|확인|사용|이용|실행|등록|적용|설치|입력|선택|참고|참조|지정|해제|제거|재시작|교체|업데이트|업그레이드|생성|작성|비활성화|활성화|시도|점검|이동|복사|반영|해결|방지|제한|회피|활용|로그인|진행|재발송|발급|재발급|호출|전송|제공|배포|재배포|연결|접속|전환|분리|제외|포함|검토|요청|로그아웃|가입|재가입|정정'
const korean = new RegExp(
  `(?:하십시오|십시오|[가-힣]세요|주십시오|바랍니다|(?:${actsKo}) ?(?:해야|하여야) (?:합니다|해요|돼요|됩니다|한다)|(?:하면|으면|시면) (?:됩니다|돼요)|필요합니다|필요해요|할 필요가 있(?:습니다|어요)|(?:을|를) 권장(?:합니다|드립니다)|(?:${actsKo}) ?(?:할 수 있(?:습니다|어요)|(?:해 보|해 봅|합) ?니다)|(?:확인|조치|수정|변경|설정|점검|입력|재시도|재발급|등록)(?: 후 재시도)? ?(?:필요|요망|요함|가능|바람)|(?:해|어|아) 보세요|마세요|봅니다)[.。!]?["'”’)]*\\s*$`,
)
const actsJa =
  '設定|修正|変更|調整|追加|削除|確認|使用|利用|実行|登録|適用|インストール|入力|選択|参照|指定|解除|除去|再起動|交換|更新|作成|有効化|無効化|再試行|コピー|反映|解決|回避|防止|制限|活用|ログイン|デプロイ|接続|切り替え|除外|検討|登録解除|再登録'
const japanese = new RegExp(
  `(?:ください|下さい|ましょう|(?:${actsJa})(?:する|を行う)必要があります|(?:${actsJa})しなければなりません|お?(?:勧め|すすめ|薦め)します|推奨(?:し|され)?(?:ます|ています)|(?:${actsJa})(?:して使用)?(?:します|する(?:こと)?|できます|することができます|が?必要|が?可能)|(?:に|く)します)[。.!！]?[」』）)]*\\s*$`,
)
const verbs =
  "check|make sure|ensure|verify|confirm|use|set|add|remove|try|look|open|register|restart|change|update|compare|wait|retry|call|send|issue|reissue|enter|put|ask|encode|create|delete|do not|don’t|don't|never|avoid|install|reinstall|reduce|increase|run|adjust|modify|apply|configure|enable|disable|upgrade|downgrade|move|replace|rename|declare|define|include|specify|select|choose|click|go to|proceed|sign|log|turn|keep|pass|wrap|read|write|consider|instead,|allow|assign|copy|convert|correct|fix|follow|free|limit|link|provide|rebuild|recompile|compile|refer to|repair|reset|resolve|review|rewrite|see if|simplify|split|start|stop|store|switch|test|validate|close|clear|cast|break|build|edit|execute|export|import|increase|insert|mark|initialize|insert|connect|reflect|resend|re-register|reissue|reboot|relaunch|reload|rerun|re-run|find|determine|examine|inspect|ask|note that you (?:must|should)"
const english = new RegExp(
  `^(?:(?:please|then|also|first|next|finally|alternatively|instead|otherwise|and|or|if so|if not),? |(?:to|if|for|in|when|while|before|after|instead of|on) [^,.]{3,120}, ){0,3}(?:${verbs})\\b|\\b(?:check (?:that|if|whether)|you (?:should|must|can (?!no |not )|need to|may need to|have to|'ll need to|will need to|could)|(?:users|this issue|this problem|this error|it) can (?:be (?:resolved|fixed|solved|avoided)|bypass|resolve|fix)|retry is available|(?:it is|it's|is) (?:recommended|advisable|necessary|required|best)|we recommend|try (?:to|using|adding)|make sure)\\b`,
  'i',
)
const contactOnly =
  /(?:문의|お問い合わせ|問い合わせ)(?:해|하|ください|してください|주)|\bcontact (?:us|support|the administrator|your|customer|technical)/i

const pointer =
  /(?:자세한|관련 정보|상세한|더 많은|더 알아|詳細|詳しく|for (?:more|further|additional|details|information|an? example)|more information|to learn more|learn more).*(?:참고|참조|확인|보세요|ご覧|参照|確認|see|refer|read|check|visit)|^(?:see|refer to|read|also see|see also)\b|^learn (?:more|how)/i

/** Whether a sentence only says where to read more. */
export function isPointer(text: string): boolean {
  return pointer.test(text.slice(0, window))
}

/** Whether a sentence tells the reader to do or check something. "Contact us" tells them nothing to check. */
export function isAdvice(text: string): boolean {
  const [head, tail] = [text.slice(0, window), text.slice(-window)]
  if (isPointer(head)) return false
  if (text.length < 200 && contactOnly.test(text) && !/(?:확인|確認|check)/i.test(text))
    return false
  return korean.test(tail) || japanese.test(tail) || english.test(head)
}

/** How much of a sentence's beginning or end is looked at: no sentence costs more than this. */
const window = 400

const leadIn =
  /(?:[:：]|(?:as )?(?:follows|below|the following)[.:]?|(?:the|these) following(?: \w+){0,3}[.:]|(?:다음|아래)(?:과|와|의|에| )[^.。]{0,30}(?:같습니다|같아요|확인하세요|확인하십시오|참고하세요|따르세요)\.?|(?:次|以下|下記)の?(?:とおり|通り|ように|項目|内容|点)[^。]{0,20}(?:です|ます|ください)?[。:：]?)\s*$/i

/** Whether a sentence only announces what stands below it. */
export function isLeadIn(text: string): boolean {
  return leadIn.test(text.slice(-window).trim())
}

const ofCauses = /cause|reason|when|case|원인|이유|경우|原因|理由|場合/i
const ofRemedies =
  /solution|solve|workaround|resolve|fix|remedy|steps?|check|try|method|you can|options?|way|확인|해결|조치|방법|설정|수정|対処|解決|確認|方法|回避/i

/** What a lead-in announces: remedies or causes; `null` where it does not say. */
export function announcedBy(text: string): 'check' | 'cause' | null {
  if (ofRemedies.test(text)) return 'check'
  return ofCauses.test(text) ? 'cause' : null
}

const asked =
  /(?:인가요|한가요|나요|은가요|까요|습니까|입니까)\s*[?？]?\s*$|(?:ますか|ですか|ませんか|でしょうか)\s*[?？。]?\s*$/
const askedWhy = /왜|어떻게|무엇|뭐|언제|어디|なぜ|どう|何|いつ|どこ/

/** Whether a bullet asks what a reader can answer with yes or no: "Is the size A6?" */
export function isTestQuestion(text: string): boolean {
  const tail = text.slice(-window)
  if (asked.test(tail)) return !askedWhy.test(tail)
  return /(?:^|, )(?:is|are|was|were|does|do|did|has|have|can)(?:n['’]t)? [^?]{3,}\?\s*$/i.test(
    tail,
  )
}
