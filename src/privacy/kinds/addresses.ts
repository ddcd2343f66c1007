import type { Span } from '../../model/span.ts'
import { looksRandom } from '../looksRandom.ts'
import type { Kind } from './kind.ts'

/** Credentials inside addresses and connection strings. */
export const addresses: readonly Kind[] = [
  {
    id: 'url-password',
    class: 'secret',
    words: { ko: '주소 안의 비밀번호', ja: 'アドレス内のパスワード', en: 'password in an address' },
    detect: [
      {
        by: 'shape',
        pattern: /(?<=[a-z0-9]):\/\/(?=(?<body>(?:(?!:\/\/)[^\s"'<>`]){3,512}))/gi,
        check: passwordIn,
      },
      {
        by: 'shape',
        near: ['@tcp(', '@unix('],
        pattern: /(?<![\w.])[\w.-]{1,64}:(?<body>[^\s:@"'/]{1,128})@(?:tcp|unix)\(/g,
        check: isPassword,
      },
      {
        by: 'shape',
        near: [':oracle:', ':ORACLE:'],
        pattern: /jdbc:oracle:(?:thin|oci8?):[\w.$#-]{1,64}\/(?<body>[^\s@"']{1,128})@/gi,
        check: isPassword,
      },
      {
        by: 'shape',
        pattern:
          /\b(?:sqlplus|sqlldr|expdp|impdp|imp|exp)\s+(?:-\w+\s+){0,3}["']?[\w.$#]{1,64}\/(?<body>[^\s@"']{1,128})/gi,
        check: isPassword,
      },
      {
        by: 'shape',
        near: ['@'],
        pattern:
          /(?<![\w/@.:-])(?!mailto|e?mail|from|to|cc|sip|xmpp|acct|npm)[\w.-]{2,32}:(?<body>[^\s:@/"'<>]{4,64})@(?=(?:\d{1,3}\.){3}\d|[\w-]{1,63}\.[\w.-]{2,63}:\d|localhost\b)/gi,
        check: isPassword,
      },
      {
        by: 'shape',
        pattern: /(?:password|pwd)=\{(?<body>(?:[^}\n]|\}\}){3,128})\}(?=;|$)/gi,
        check: (body) => /[^A-Za-z_.-]/.test(body),
      },
    ],
    good: [
      'postgres://app:⟦s3cr3t⟧@db.internal:5432/app',
      'redis://:⟦hunter2⟧@cache:6379/0',
      'app:⟦pa55⟧@tcp(10.0.0.5:3306)/shop',
      'mongodb+srv://root:⟦p@ss/w0rd⟧@cluster0.abcde.mongodb.net/test',
    ],
    bad: [
      'http://localhost:8080/@me',
      'postgres://user:<password>@host',
      'https://example.com:443/users/@a',
    ],
  },
  {
    id: 'pgpass',
    class: 'secret',
    words: { ko: '.pgpass 비밀번호', ja: '.pgpassのパスワード', en: '.pgpass password' },
    detect: [
      {
        by: 'shape',
        near: [':543', ':6432:', ':*:'],
        pattern:
          /(?<![\w.*:-])[\w.*-]{1,253}:(?:\d{4,5}|\*):[\w.*-]{1,64}:[\w.*-]{1,64}:(?<body>[^\s:"'`<>)]{3,128})(?=$|[\s"'`<)])/g,
      },
    ],
    good: ['db.internal:5432:shop:app:⟦s3cr3t⟧'],
    bad: ['Main.java:120: error: cannot find symbol'],
  },
  {
    id: 'netrc-password',
    class: 'secret',
    words: { ko: '.netrc 비밀번호', ja: '.netrcのパスワード', en: '.netrc password' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?:\bmachine\s{1,8}\S{1,253}|\bdefault)\s{1,8}login\s{1,8}\S{1,128}\s{1,8}password\s{1,8}(?<body>\S{2,256})/g,
      },
    ],
    good: ['machine example.com login deploy password ⟦s3cr3t⟧'],
    bad: ['login and password are required'],
  },
  {
    id: 'statement-password',
    class: 'secret',
    words: {
      ko: 'SQL·Redis 문의 비밀번호',
      ja: 'SQL・Redis文のパスワード',
      en: 'password in a statement',
    },
    detect: [
      {
        by: 'shape',
        pattern:
          /\b(?:identified (?:with [\w"'`]{1,40} )?by(?: password)?|with (?:encrypted )?password|set password(?: for [^\n=]{1,80})?\s?=(?: password\()?)\s{0,3}["'](?<body>[^"'\n]{1,128})["']/gi,
      },
      {
        by: 'shape',
        pattern:
          /(?:^|[^\w-])(?:AUTH(?: \w{1,32})?|(?:CONFIG SET )?requirepass|masterauth)\s{1,3}["']?(?<body>(?=[^\s"']{0,64}\d)[^\s"'<>:=()]{6,128})(?=["'\s<),]|$)/g,
      },
    ],
    good: ["CREATE USER app IDENTIFIED BY '⟦hunter2⟧'", 'requirepass ⟦hunter2⟧'],
    bad: ['AUTH failed', 'requirepass is not set'],
  },
  {
    id: 'command-password',
    class: 'secret',
    words: { ko: '명령의 비밀번호', ja: 'コマンドのパスワード', en: 'password in a command' },
    detect: [
      {
        by: 'shape',
        pattern:
          /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]{0,200}?\s-p(?<body>[^\s"'|;]{1,128}|"[^"\n]{1,128}"|'[^'\n]{1,128}')/g,
        check: isPassword,
      },
      {
        by: 'shape',
        pattern:
          /\bcurl\b[^\n|;]{0,400}?\s(?:-u|--user|--proxy-user|-U)[ =]?["']?[^\s:"']{0,128}:(?<body>[^\s"']{1,256})/g,
        check: isPassword,
      },
      {
        by: 'shape',
        pattern:
          /\bcurl\b[^\n|;]{0,400}?\s(?:-u|--user)[ =]?["']?(?<body>[A-Za-z0-9_-]{12,256}):?(?=["'\s])/g,
        check: (body) => /\d/.test(body),
      },
      {
        by: 'shape',
        pattern:
          /\b(?:sshpass\s{1,4}-p|redis-cli\b[^\n|;]{0,120}?\s-a|(?:docker|podman|helm(?: registry)?) login\b[^\n|;]{0,160}?\s-p|ldap(?:search|modify|whoami)\b[^\n|;]{0,200}?\s-w|mongo(?:sh|dump)?\b[^\n|;]{0,160}?\s-p|smbclient\b[^\n|;]{0,160}?%|htpasswd\s{1,4}-\w*b\w*\s{1,4}\S{1,128}\s{1,4}\S{1,64})[ \t=]{0,4}["']?(?<body>[^\s"'|;]{1,128})/g,
        check: isPassword,
      },
      {
        by: 'shape',
        pattern: /\b(?:zip|unzip|7z)\b[^\n|;]{0,120}?\s(?:-P|-p)[ ]?(?<body>[^\s"'|;]{3,128})/g,
        check: isPassword,
      },
    ],
    good: [
      'mysql -u root -p⟦hunter2⟧ shop',
      'curl -u admin:⟦hunter2⟧ https://example.com',
      'sshpass -p ⟦hunter2⟧ ssh a@b',
      'redis-cli -h cache -a ⟦hunter2⟧ ping',
    ],
    bad: ['mysql -u root -p', 'curl -u $USER:$PASSWORD https://example.com', 'mkdir -p/tmp/a'],
  },
  {
    id: 'url-signature',
    class: 'secret',
    words: {
      ko: '서명된 주소의 서명',
      ja: '署名付きURLの署名',
      en: 'signature of a signed address',
    },
    detect: [
      {
        by: 'shape',
        pattern:
          /[?&;](?:amp;)?(?:X-(?:Amz|Goog)-(?:Signature|Security-Token|Credential)|sig|signature|hmac|Key-Pair-Id|Policy|hdnea|hdnts|__token__|oh|_nc_ohc)=(?<body>[^\s&"'<>#]{8,4096})/gi,
      },
      {
        by: 'shape',
        pattern:
          /[?&](?:amp;)?(?:code|auth|key|ticket|otp|nonce_token|access_token|id_token|refresh_token|client_secret|assertion|SAMLResponse|SAMLRequest|code_verifier)=(?<body>[^\s&"'<>#]{12,8192})/gi,
        check: (body) => /\d/.test(body) && /[A-Za-z]/.test(body),
      },
    ],
    good: [
      'https://b.s3.amazonaws.com/k?X-Amz-Signature=⟦‹64h›⟧&X-Amz-Expires=60',
      '?sv=2022-11-02&sp=r&sig=⟦‹43›%3D⟧',
      'GET /callback?code=⟦4/0AX4XfWh‹20›⟧&state=x',
    ],
    bad: ['?sort=desc&page=2', '?code=INVALID_API_KEY', '?code=404'],
  },
]

/**
 * Where the password, or a token in the place of a name, stands in what follows `://`. Passwords may hold `@`, `/` and `?` themselves:
 * the first `@` counts where a full host name follows it, else the last one of the part before the query.
 */
function passwordIn(body: string): boolean | Span {
  const query = body.search(/[?#]/)
  const place = query < 0 ? body : body.slice(0, query)
  const first = place.search(/(?<!\/)@(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d|\[)/)
  const at =
    first >= 0
      ? first
      : Math.max(place.lastIndexOf('@'), place === body ? -1 : body.lastIndexOf('@'))
  if (at <= 0 || body[at - 1] === '/') return false
  const colon = body.indexOf(':')
  if (colon < 0 || colon >= at - 1) {
    const end = colon >= 0 && colon < at ? colon : at
    return looksRandom(body.slice(0, end), 16) && { start: 0, end }
  }
  return (
    !/^[/?#]|[/?#].*:/.test(body.slice(0, colon + 1)) &&
    isPassword(body.slice(colon + 1, at)) && { start: colon + 1, end: at }
  )
}

function isPassword(value: string): boolean {
  return (
    !/^(?:[<{$%*[(]|x{3,}|\.{3}|…|(?:your|my)[-_]?pass|\*{2,})/i.test(value) &&
    !/^\d{2,5}\//.test(value)
  )
}
