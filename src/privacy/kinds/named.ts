import { isUuid, looksRandom } from '../looksRandom.ts'
import type { Kind } from './kind.ts'

/** What is known only by the name beside it. */
export const named: readonly Kind[] = [
  {
    id: 'password',
    class: 'secret',
    words: { ko: '비밀번호', ja: 'パスワード', en: 'password' },
    detect: [
      {
        by: 'name',
        names: `
          password passwords passwd passcode pwd pw pass userpw userpass mysqlpwd loginpw 비밀번호 비번
          패스워드 암호 비밀번호확인 접속암호 パスワード 暗証番号 パスコード 合言葉 ログインパスワード 密碼`,
        value: 'any',
      },
      { by: 'name', names: 'passphrase 암호문구 비밀구절 パスフレーズ', value: 'phrase' },
    ],
    good: [
      'spring.datasource.password=⟦hunter2⟧',
      '{"password":"⟦correct horse battery⟧"}',
      '비밀번호는 ⟦hunter2!⟧ 입니다',
      'パスワード：⟦ｈｕｎｔｅｒ２⟧',
      '{\\"password\\":\\"⟦hunter2⟧\\"}',
      'password%3D⟦hunter2⟧%26user%3Djoe',
      '<password>⟦hunter2⟧</password>',
      'deploy --password ⟦hunter2⟧ --host a',
      "password='⟦o''brien9x⟧'",
      'password="⟦a""b9c⟧"',
      'password = """⟦hunter2⟧"""',
      'password[0]=⟦hunter2⟧',
      'password -> ⟦hunter2⟧',
      'passphrase: ⟦correct horse battery staple⟧',
      '암호문구: ⟦correct horse battery staple⟧',
      'パスフレーズ：⟦correct horse battery staple⟧',
      'passphrase=⟦correct horse⟧ user=joe',
    ],
    bad: [
      'passphrase: is required for this key',
      'fn password(length: usize) -> Result<String>',
      'password -> encoder.encode(password)',
      'password="" user=""',
      'set ENV DB_PASSWORD before the build',
      'ENV DB_PASSWORD is not set',
      'password: |\n  must be at least\n  8 characters',
      '{"password":"must not be blank"}',
      'password: string',
      'password=$DB_PASSWORD',
      '비밀번호: 8자 이상 입력하세요',
      '비밀번호를 base64로 인코딩했어요',
      'パスワードをBase64でエンコードしました',
      'パスワード：必須です',
      'password=********',
    ],
  },
  {
    id: 'secret-value',
    class: 'secret',
    words: { ko: '시크릿 값', ja: 'シークレットの値', en: 'secret' },
    detect: [
      {
        by: 'name',
        names: `
          secret secretkey clientsecret appsecret apisecret consumersecret webhooksecret jwtsecret sharedsecret
          secretaccesskey secretid signingsecret privatekey signingkey encryptionkey masterkey securitykey
          billingkey hmackey cryptokey aeskey secretkeybase wepkey psk presharedkey clientkeydata xtcauthenticationsecret 시크릿
          시크릿키 비밀키 보안키 개인키 암호화키 서명키 클라이언트시크릿 빌링키 마스터키 シークレット
          シークレットキー 秘密鍵 暗号鍵 暗号化キー 署名鍵 セキュリティキー クライアントシークレット ビリングキー
          マスターキー 秘密キー`,
        value: 'any',
      },
    ],
    good: [
      'X-Secret-Key: ⟦k3yV4lu3⟧',
      "secretKey: '⟦k3yV4lu3⟧'",
      '시크릿 키: ⟦k3yV4lu3⟧',
      'シークレットキーは「⟦k3yV4lu3⟧」です',
    ],
    bad: [
      'INVALID_SECRET_KEY: 잘못된 시크릿 키입니다',
      'secretKey is missing',
      '시크릿 키를 postman으로 보냈어요',
      'シークレットキーはBase64でエンコードしました',
      '시크릿 키: 필수',
      'Secret: null',
    ],
  },
  {
    id: 'token-value',
    class: 'secret',
    words: { ko: '토큰', ja: 'トークン', en: 'token' },
    detect: [
      {
        by: 'name',
        names: `
          token accesstoken refreshtoken idtoken authtoken bearertoken csrftoken xsrftoken sessiontoken devicetoken
          fcmtoken pushtoken securitytoken bottoken sastoken jwt usertoken apitoken accesstokensecret
          idempotencytoken 토큰 액세스토큰 접근토큰 엑세스토큰 리프레시토큰 갱신토큰 인증토큰 디바이스토큰 トークン
          アクセストークン リフレッシュトークン 認証トークン デバイストークン`,
        value: (value) =>
          !/^[*'(]*[a-z]+(?:\/[a-z]+)*[*')]*$/i.test(value) ||
          (value.length > 9 && !value.includes('/')),
      },
    ],
    good: ['"access_token": "⟦9b1f4c2e7a⟧"', 'X-Auth-Token: ⟦9b1f4c2e7a⟧', '토큰: ⟦9b1f4c2e7a⟧'],
    bad: [
      '"token_type": "bearer"',
      'Token: expired',
      '"total_tokens": 1234',
      'Unexpected token: u',
      'トークン：無効',
    ],
  },
  {
    id: 'api-key-value',
    class: 'secret',
    words: { ko: 'API 키', ja: 'APIキー', en: 'API key' },
    detect: [
      {
        by: 'name',
        names: `
          apikey accesskey authkey servicekey subscriptionkey licensekey accountkey sharedkey sharedaccesskey
          storagekey serverkey clientkey restapikey adminkey instrumentationkey functionskey apppassword appapikey
          projectkey deploykey functionkey hostkey applicationkey integrationkey routingkey widgetkey writekey
          primarykey secondarykey consumerkey devkey merchantkey storekey mertkey merkey signkey api키 인증키
          액세스키 접근키 서비스키 라이선스키 클라이언트키 서버키 연동키 상점키 공유키 apiキー 認証キー アクセスキー
          サービスキー ライセンスキー クライアントキー サーバーキー 連携キー 共有キー`,
        value: (value) => value.length >= 6 && /\d/.test(value) && !/^\d{1,5}$/.test(value),
      },
    ],
    good: [
      'x-api-key: ⟦8d7f6e5c4b3a⟧',
      'api_key=⟦8d7f6e5c4b3a⟧&lang=ko',
      'AccountKey=⟦‹43›=⟧;EndpointSuffix=core.windows.net',
    ],
    bad: [
      'INVALID_API_KEY: 잘못된 시크릿 키 연동 정보입니다.',
      'API key: required',
      'API 키: 없음',
      'primary key: id',
    ],
  },
  {
    id: 'session-id',
    class: 'secret',
    words: { ko: '세션 ID', ja: 'セッションID', en: 'session id' },
    detect: [
      {
        by: 'name',
        names: `
          session sessionid sessid sessionkey jsessionid phpsessid aspsessionid netsessionid sid connectsid
          authsession sessiondata laravelsession xsessionid 세션 세션id 세션아이디 세션키 セッション セッションid
          セッションキー aspnetsessionid remembertoken rememberme`,
        value: (value) => value.length >= 8 && /\d/.test(value),
      },
    ],
    good: ['/order;jsessionid=⟦1A2B3C4D5E6F7A8B⟧', 'session_id=⟦9f3c1ab27d⟧'],
    bad: ['session: expired', 'sessionTimeout=1800'],
  },
  {
    id: 'one-time-code',
    class: 'secret',
    words: { ko: '인증번호', ja: '認証コード', en: 'one-time code' },
    detect: [
      {
        by: 'name',
        names: `
          otp otpcode pin pincode verificationcode authcode mfacode totp onetimepassword smscode passkey
          recoverycode backupcode totpsecret 2facode 인증번호 인증코드 확인번호 일회용비밀번호 핀번호 복구코드
          認証コード 確認コード ワンタイムパスワード 認証番号 pinコード リカバリーコード バックアップコード`,
        value: (value) => /\d{3}/.test(value) && value.length <= 40,
      },
    ],
    good: ['인증번호: ⟦482913⟧', 'otp=⟦482913⟧', '認証コードは ⟦482913⟧ です'],
    bad: ['인증번호: 만료', 'otp is required', 'verificationCode: null'],
  },
  {
    id: 'signature-value',
    class: 'secret',
    words: { ko: '서명 값', ja: '署名の値', en: 'signature' },
    detect: [
      {
        by: 'name',
        names: `
          signature sig hmac sharedaccesssignature xsignature xhubsignature authsignature 서명 서명값 署名 署名値
          samlresponse assertion tosssignature tosspaymentswebhooksignature`,
        value: (value) => value.length >= 20 && /\d/.test(value) && /[A-Za-z]/.test(value),
      },
    ],
    good: ['Signature=⟦‹64h›⟧', 'X-Hub-Signature: ⟦sha1=‹40h›⟧'],
    bad: ['signature: invalid', 'signature does not match'],
  },
  {
    id: 'credential-value',
    class: 'secret',
    words: { ko: '인증 정보', ja: '認証情報', en: 'credential' },
    detect: [
      {
        by: 'name',
        names: `
          auth key credential credentials authentication cred creds userkey usersecret connectionkey accesscode jwk
          salt seed mnemonic 키 키값 인증값 인증정보 キー 鍵 認証情報 열쇠`,
        value: (value) =>
          looksRandom(value) && !isUuid(value) && !/^A[KS]IA[A-Z0-9]{16}\//.test(value),
      },
    ],
    good: ['"auth": "⟦dXNlcjpodW50ZXIyMTIz⟧"', 'key=⟦Zx81Qm72Vb63Nk54Lp⟧'],
    bad: ['key=order_status', 'auth: true', 'key: 550e8400-e29b-41d4-a716-446655440000', '키: 값'],
  },
]
