/** A list written as words apart, as the alternatives of a regular expression. */
function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

/**
 * The words by which writers tell their readers to act, a language each. Korean and Japanese manuals also state steps
 * plainly ("설정을 변경합니다", "設定を変更します"): only nouns of acting count there, so that "오류가 발생합니다" does not.
 */
export const actsKo =
  anyOf(`설정 재설정 수정 변경 조정 추가 삭제 확인 재확인 사용 이용 실행 재실행 등록 재등록 적용 설치 재설치 입력 선택 참고 참조 지정 해제
  제거 시작 재시작 재기동 교체 업데이트 업그레이드 다운그레이드 생성 재생성 작성 비활성화 활성화 시도 재시도 점검 이동 복사 반영 해결 방지 제한 회피 활용
  로그인 진행 재발송 발급 재발급 호출 전송 제공 배포 재배포 연결 접속 전환 분리 제외 포함 검토 요청 로그아웃 가입 재가입 정정 컴파일 빌드 저장 검사
  정의 선언 대체 초기화 할당 명시 배치 복구 롤백 종료 중지 중단 조회 증설 축소 감소 증가 로깅 디버그 디버깅 캐치 처리 검증 초대 부여 허용 설계 회전 마운트해제 교정 보정 고려 클릭 탭 테스트 확보 종료 새로고침 편집 분할 병합 교정 업로드 다운로드 백업 정리 비우기`)

/** Korean verbs of acting that end otherwise than in 하다, in the plain polite form. */
export const plainKo = anyOf(
  `바꿉 옮깁 만듭 줄입 늘립 지웁 고칩 닫습 켭 끕 넣습 나눕 뺍 누릅 씁 둡 적습 기다립 붙입 떼어냅 맞춥 되돌립 돌립 올립 내립 낮춥 높입 묶습 풉 씌웁 감쌉 엽`,
)

/** The same in the plain style of notes. */
export const bareKo = anyOf(
  `바꾼 옮긴 줄인 늘린 지운 고친 닫는 켠 끈 넣는 나눈 누른 둔 적는 기다린 붙인 떼어낸 맞춘 되돌린 올린 내린 낮춘 높인 묶는 씌운 감싼`,
)

export const actsJa =
  anyOf(`設定 再設定 修正 変更 調整 追加 削除 確認 再確認 使用 利用 実行 再実行 登録 適用 インストール 再インストール 入力 選択 参照 指定 解除
  除去 再起動 起動 交換 更新 作成 再作成 有効化 無効化 再試行 コピー 反映 解決 回避 防止 制限 活用 ログイン デプロイ 接続 切断 除外 検討 登録解除 再登録 コンパイル
  再コンパイル ビルド リビルド 保存 検査 定義 宣言 移動 分割 置換 初期化 復元 復旧 終了 停止 中止 増設 縮小 展開 アップデート アップグレード ダウングレード
  再発行 発行 呼び出 送信 再送信 点検 チェック デバッグ キャッチ ラップ 検証 付与 許可 配置 エクスポート インポート 代入 マーク 設計 調査 検索 考慮 記述 クリック ダブルクリック 右クリック タップ テスト 確保 編集 結合 アップロード ダウンロード バックアップ 整理`)

/** Japanese verbs of acting that end otherwise than in する, in the form before ます. */
export const plainJa = anyOf(
  `変え 置き換え 切り替え 書き換え 移し 取り除き 外し 付け 減らし 増やし 分け 戻し 開き 閉じ 消し 直し 書き 入れ 選び 押し 待ち 渡し 使い 返し 探し 囲み 包み 送り 止め 上げ 下げ 加え`,
)

/** English words that stand before "the" at the head of a clause and are no verbs, or verbs that ask for no act. */
export const noVerbsEn =
  anyOf(`in on at for with from by of to as if when while because since although though unless until after before during without within
  under over between both all even only not also like unlike where whether once inside outside upon via per than that is are was were do does did has have had given
  despite and or but so through against about either neither such what which who how why here there then thus hence perhaps maybe instead often most many
  some every each no none nor yet still just else whereas whenever wherever whom whose behind beyond beneath near toward towards into onto across around above below among
  along off out up down past plus save except besides rather quite less more least much least half twice can could may might will would shall should must need
  let suppose assume imagine notice note remember recall say mind think guess hope mean want i you we they he she it one two this these those the a an my your`)

/** English verbs that begin a command. */
export const verbsEn =
  anyOf(`check ensure verify confirm use set add remove try look open register restart change update compare wait retry call send
  issue reissue enter put ask encode decode create delete never avoid install reinstall reduce increase decrease run adjust modify apply configure
  reconfigure enable disable upgrade downgrade move replace rename declare define include specify select choose click proceed sign log turn keep pass
  wrap read write consider allow assign copy convert correct fix follow free limit link provide rebuild recompile compile repair reset resolve review
  rewrite simplify split break start stop store switch test validate close clear cast build edit execute export import insert mark initialize connect
  reflect resend re-register reboot relaunch reload rerun re-run find determine examine inspect catch debug prefer return render upload download
  uninstall unset unwrap undo double-check investigate identify invoke launch locate monitor obtain omit parse prevent print prefix quote raise
  recreate redeploy deploy redefine refactor refresh regenerate renew reorder repeat request require rethrow revert rotate save scale search separate
  shorten skip sort stage substitute supply terminate trim type unlock unregister end begin precede qualify work escape extend exclude extract fetch fill
  format generate give grant handle hoist increment inform join leave list load lock lower make map match merge nest pick place point
  provision purge push query recover redirect register re-enable re-issue re-run reinstall restore retrieve review see shift show
  shut specify strip subscribe swap sync tell throw track transfer treat trigger trust tune view visit whitelist colocate memoize slow spread speed tighten loosen clean plug unplug charge push pull press hold tap swipe drag drop empty refill report kill`)
