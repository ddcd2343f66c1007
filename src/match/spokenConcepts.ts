/** What people say in passing where a guide has its own word, a line an idea like `concepts`. */
export const spokenConcepts: readonly string[] = [
  'wide | 와이드 | ワイド | 가로로 긴 | 横長 | 横に長',
  'subtitle | subheading | sub heading | subheader | smaller heading | second line of the title | 부제 | 부제목 | 소제목 | サブタイトル | 副題 | 小見出し',
  'updater | 업데이터 | 업데이트 함수 | アップデータ | 更新用関数 | 更新関数',
  'too far ahead | far in the future | far ahead | too far in advance | next year | 먼 미래 | 너무 먼 | 너무 나중 | 遠い未来 | 遠い将来 | 先すぎ',
  'outside hours | outside the hours | after hours | outside business hours | not in the allowed hours | quiet hours | 허용 시간 외 | 가능 시간이 아 | 時間外',
  'disk space drops | eats disk | eating disk | eats up space | taking up space | takes up space | hogging | hog | 차지 | 잡아먹 | 먹고 있 | 占有 | 食いつぶ | 圧迫 | 場所を取',
  'visibility | 표시 유형 | 가시성 | 공개 범위 | 可視性 | 公開範囲',
  'tutorial | howto | walkthrough | 튜토리얼 | 따라 하기 | チュートリアル | 手順書',
  'set up | setting up | setup | 세팅 | 셋업 | セットアップ',
  'ampersand | and sign | 앰퍼샌드 | アンパサンド',
  'hash sign | pound sign | number sign | sharp sign | 샵 기호 | 우물 정 | シャープ記号 | ナンバー記号',
  'dollar sign | 달러 기호 | 달러 표시 | ドル記号 | ドルマーク',
  'spam folder | junk folder | junk mail | 스팸함 | 정크 메일 | 迷惑メールフォルダ',
  'look alike | similar | nearly the same | almost the same | alike | 비슷 | 유사 | 닮은 | 似て | 似た | 類似 | 酷似',
  'top up | topped up | topping up | recharge | load money | 충전 | チャージ | 入金し',
]
