/**
 * Words that people write around any error, whatever it is about: they say little about which one it is. Written by hand
 * from how people ask for help; a guide of thirty entries is too small to learn them from. Of Korean also the pairs of
 * syllables that verbs end with and the particles, which are no words at all.
 */
export const commonWords = `
the a an and or of to in on at is are was were be been am i my me we our you your it its this that these those there here
when while if so but not no do does did done have has had get got gets getting with from for by as after before into out
up down again still just only always never how what why where which who can cannot could would should will may please help
thanks hello hi anyone someone trying tried try use used using run running ran call called calling calls call returns
return returned returning response responses request requests error errors exception exceptions message messages fail
fails failed failure failing problem issue issues happen happens happened says said say show shows shown see seen saw make
made work works working worked wrong correct right check checked checking api apis http https com org net www server
client code codes value values data given following because cause caused such like then than also any all some other
another one two new old first last time now today since yesterday don doesn didn isn won getting keep keeps kept sure know
they them their theirs he she his her him itself themselves myself ourselves seem seems seemed apparently somehow really actually maybe perhaps
probably quite rather even though although however therefore whether either neither both each every few many much little bit lot lots go goes
going went gone come comes came coming put puts putting take takes took taking taken give gives gave giving given let lets letting tell tells
told telling think thinks thought guess believe suppose look looks looked looking mean means meant must shall might may able via per upon
between against through during until yet already soon later ago morning week month year day complain complains complained complaining insist
insists simply suddenly constantly side part piece kind sort way stuff thing things guy guys people team colleague everyone someone nobody
else instead too also ok okay fine good bad well next previous right left point case end ends place pass passes passed passing ask asks asked
answer answers reason reasons fix fixes fixed solve solved figure idea ideas clue example back away off over under near here there once twice
i'm i've it's doesn't don't can't won't isn't aren't wasn't couldn't does having being were because whose whom whatever whenever wherever

need needs want something nothing everything anything about very more most same different set change changed put
오류 에러 문제 발생 발생했다면 발생합니다 발생했습니다 메시지 반환 반환합니다 확인 확인하십시오 확인하세요 확인해 요청 호출 호출했는데 응답 실패 실패하면서 실패합니다
사용 사용하셨는지 사용하는 사용한 경우 때문에 방법 어떻게 해결 해야 하나요 나요 있나요 왜 무엇 무슨 뭐가 계속 자꾸 갑자기 어제 오늘 아까 지금 다시 그런데 그래서 그리고 제가 저희 우리 이거 이게 그게 저는
있는 없는 있어요 없어요 있습니다 없습니다 합니다 해요 했어요 했습니다 됩니다 돼요 되는데 안돼요 안 않습니다 않아요 못 나옵니다 나와요 나는데 나요 뜹니다 떠요 뜨는데 뜨네요 같아요 같은데 같습니다 주세요 부탁 도와 도움 감사
거래요 대요 래요 라네요 하네요 는데요 그냥 뭔가 아무래도 혹시 어디 어디서 언제 누가 누구 이런 저런 그런 이렇게 저렇게 그렇게 아마 정말 진짜 너무 조금 많이 모두 다들 팀 담당자 사람 분들 며칠 아침 방금 요즘 최근 갑자기 모르겠어요 모르겠습니다 알려 궁금 싶어요 싶습니다 버렸어요 버렸습니다 더라고요 던데요 나봐요 듯해요 모양이에요 내용 관련 대한 대해 통해 위해 또는 및 하려고 하는데 했는데 하고 하면 보니 보면 보내 보냈 받았 받아 넣었 넣어 코드 서버 클라이언트 api 이유 원인 정상 잘못 잘 좀 처음 전에 이후 결과 값 것 수 때 중 후 쪽 번
エラー 問題 発生 発生した場合 発生します メッセージ 返され 返されます 返却 確認 確認してください 呼び出し 失敗 失敗し 失敗する 失敗します 使用 使用した 場合 原因 方法 解決 教えてください 何 なぜ どうして いつも 急に 昨日 今日 今 また
表示 表示され 出る 出ます 出て 出た 応答 レスポンス リクエスト サーバー クライアント コード 値 時 後 前 中 私 弊社 お願い 困って 助けて ありがとう できない できません 送信 送った 実行 実行する 実行した 状態 正しい 思い 思います 対応 関連 内容 必要 可能 利用 設定 変更 処理 結果
hit hits saying asking hitting somewhere anywhere everywhere caller callers choke chokes choked second five four six ten dozen hundred thousand bunch
couple pretty weird weirdly strange odd lately tonight guessing wondering assume assumed figured turns turned ended
은 는 이 가 을 를 의 에 로 와 과 도 만 더 그 건 게 걸 둘 줄 딱 참 꼭 더니 다고 다는 다며 다네 다니 라고 라는 라며 라서 려고 려는 려니 려면 려다 했더 했다 했는 했고 하려 하니 하던 하게 하지 하자 되니 된다 된대 되게 되지 돼서 되던 니까 니라 은데
던데 었는 았는 였는 랐는 겠는 었더 았더 였더 뒀더 놨더 었어 았어 였어 졌어 어졌 었습 았습 였습 졌습 겠다 겠어 겠지 거든 거예 건데 것도 걸까 을까 네요 어요 아요 지요 지만 지도 지는 지가 지를 도록 으니 으면 으려 어서 아서 여서 어야 아야 어도 아도 한테
만큼 밖에 보다 마다 조차 거나 든지 습니 합니 됩니 줍니 옵니 납니 냅니 립니 깁니 집니 봅니 씁니 랍니 답니 준다 온다 난다 라지 이건 그건 저건 어느 어떤 순간 그대 그랬 이랬 보라 보자 봐도 보려 보고 자체 오는 오고 오네 놔서 놓고 놓은 두고 둔 뒀 몰랐 모르
걸어 걸릴 걸려 썼는 쓰려 쓰는 쓰던 넣은 넣고 넣으 주네 주는 려줍 려주 돌려 떨어 나오 나온 나옵 뜬다 뜨네 동료 아무 원래
言 怒 叱 平気 一度 何度 進 叩 打 得 見 来 行 今回 先日 今朝 昨夜 最近 普段 毎回 全然 同僚 上司 先輩 部署 様子 気 感 的 際 次第
`

/** Words of two and three letters that errors of any product are about. */
export const shortWords =
  'app api url uri ip mac id key pin otp jwt iam vpc tls ssl ssh dns cdn acl cmk kms hsm sms pay tax sku pod job log tag row map set bin ip4 ip6 db io os ui ux vm aes rsa md5 crc csv pdf xml sql dsn arn ref idx env bad not no zip tar net web ftp nfs gpu cpu ram ssd hdd lan wan vpn nat mtu udp tcp icmp get put age day end due fee hub'
