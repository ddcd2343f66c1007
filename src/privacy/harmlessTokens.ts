/** A small repeatable generator of numbers below `limit` (mulberry32). */
export function makeRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

type Random = (limit: number) => number

const pick = (random: Random, list: readonly string[]): string => list[random(list.length)] ?? ''
const run = (random: Random, letters: string, length: number): string =>
  Array.from({ length }, () => letters[random(letters.length)] ?? '').join('')
const hex = (random: Random, length: number): string => run(random, '0123456789abcdef', length)
const two = (value: number): string => String(value).padStart(2, '0')
const uuid = (random: Random): string =>
  [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-')
const date = (random: Random): string =>
  `20${two(15 + random(12))}-${two(1 + random(12))}-${two(1 + random(28))}`
const time = (random: Random): string => `${two(random(24))}:${two(random(60))}:${two(random(60))}`

const parts =
  'order payment user cart stock invoice shop main http json cache queue index metric region status batch report'.split(
    ' ',
  )
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const camel = (random: Random): string =>
  Array.from({ length: 2 + random(3) }, () => capital(pick(random, parts))).join('')
const upper = (random: Random): string =>
  Array.from({ length: 2 + random(3) }, () => pick(random, parts).toUpperCase()).join('_')

/** What logs and traces are full of and nobody needs to hide, by kind. */
export const harmlessTokens: Readonly<Record<string, (random: Random) => string>> = {
  sha1: (random) => hex(random, 40),
  sha256: (random) => hex(random, 64),
  md5: (random) => hex(random, 32),
  'sha256 digest': (random) => `sha256:${hex(random, 64)}`,
  'integrity hash': (random) =>
    `sha512-${run(random, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/', 86)}==`,
  'commit id': (random) => hex(random, 7 + random(5)),
  uuid,
  'trace id': (random) => `traceId=${hex(random, 32)} spanId=${hex(random, 16)}`,
  traceparent: (random) => `traceparent: 00-${hex(random, 32)}-${hex(random, 16)}-01`,
  'request id': (random) => `x-request-id: ${uuid(random)}`,
  'CloudFront id': (random) =>
    `X-Amz-Cf-Id: ${run(random, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_', 55)}==`,
  version: (random) => `${random(20)}.${random(40)}.${random(100)}`,
  'four-part version': (random) =>
    `version ${1 + random(20)}.${random(40)}.${random(100)}.${random(200)}`,
  'browser version': (random) => `Chrome/${100 + random(40)}.0.${random(9999)}.${random(200)}`,
  'release candidate': (random) =>
    `v${random(9)}.${random(9)}.${random(9)}-rc.${random(9)}+build.${random(900)}`,
  timestamp: (random) => `${date(random)}T${time(random)}.${random(1000)}+09:00`,
  'local time': (random) => `${date(random)} ${time(random)},${random(1000)}`,
  'milliseconds since 1970': (random) => String(1_500_000_000_000 + random(2 ** 31) * 100),
  'seconds since 1970': (random) => String(1_500_000_000 + random(300_000_000)),
  'nginx time': (random) => `[${two(1 + random(28))}/Jan/2026:${time(random)} +0900]`,
  'klog prefix': (random) =>
    `E0115 ${time(random)}.${run(random, '0123456789', 6)}       1 reflector.go:${random(999)}]`,
  'error code': upper,
  'numeric code': (random) => `errorCode: ${4_000_000 + random(99_999)}`,
  'negative code': (random) => `resultCode: -${1000 + random(9000)}`,
  SQLSTATE: (random) => `SQLSTATE[${run(random, '0123456789ABCDEF', 5)}]`,
  'HTTP status': (random) =>
    `HTTP/1.1 ${400 + random(110)} ${pick(random, ['Bad Request', 'Not Found', 'Conflict'])}`,
  'class name': (random) => `com.example.${pick(random, parts)}.${camel(random)}`,
  exception: (random) => `java.lang.${camel(random)}Exception: ${pick(random, parts)} is null`,
  'object in Java': (random) => `com.example.${camel(random)}@${hex(random, 8)}`,
  'stack frame': (random) =>
    `at com.example.${camel(random)}.${pick(random, parts)}(${camel(random)}.java:${random(900)})`,
  'Node frame': (random) =>
    `at ${camel(random)} (/app/node_modules/${pick(random, parts)}/dist/index.js:${random(900)}:${random(90)})`,
  'Go frame': (random) => `main.go:${random(900)} +0x${hex(random, 3)}`,
  'memory address': (random) => `0x${hex(random, 12)}`,
  'header name': (random) =>
    pick(random, [
      'X-Forwarded-For',
      'Authorization',
      'X-TOAST-CLIENT-MAC-ADDR',
      'Content-Type',
      'X-Secret-Key',
      'X-Request-Id',
      'X-Api-Key',
      'WWW-Authenticate',
    ]),
  'content header': (random) => `Content-Length: ${random(99_999)}`,
  ETag: (random) =>
    `ETag: W/"${hex(random, 4)}-${run(random, 'abcdefghijkLMNOPQRSTUV0123456789', 27)}"`,
  'file path': (random) =>
    `/var/lib/${pick(random, parts)}/${camel(random)}.${pick(random, ['log', 'json', 'java', 'ts'])}`,
  'file with hash': (random) =>
    `assets/index-${run(random, 'abcdefghijkLMNOPQRSTUV0123456789', 8)}.js`,
  'Windows path': (random) => `C:\\Users\\dev\\${camel(random)}\\${pick(random, parts)}.dll`,
  'pod name': (random) =>
    `${pick(random, parts)}-api-${hex(random, 9)}-${run(random, 'bcdfghjklmnpqrstvwxz2456789', 5)}`,
  'container id': (random) => `docker://${hex(random, 64)}`,
  ARN: (random) => `arn:aws:s3:::${pick(random, parts)}-bucket/${camel(random)}`,
  'SDK address': (random) => `https://js.tosspayments.com/v2/standard?x=${random(99)}`,
  'local address': (random) => `127.0.0.1:${1024 + random(60_000)}`,
  amount: (random) => `amount=${random(9_000_000)}`,
  duration: (random) => `${random(9000)}.${random(999)}ms`,
  quantity: (random) => `${random(99)},${100 + random(899)},${100 + random(899)}원`,
  percentage: (random) => `${random(100)}.${random(99)}%`,
  identifier: camel,
  'constant in code': (random) => `const ${pick(random, parts)}Count = ${random(5000)}`,
  'npm package': (random) =>
    `@scope/${pick(random, parts)}@${random(20)}.${random(9)}.${random(9)}`,
  'CSS colour': (random) => `#${hex(random, 6)}`,
  'thread name': (random) => `[http-nio-8080-exec-${random(200)}]`,
  'key and word': (random) => `key=${pick(random, parts)}_${pick(random, parts)}`,
  'token count': (random) => `"total_tokens": ${random(9000)}, "prompt_tokens": ${random(900)}`,
  'token type': () => '"token_type": "bearer", "expires_in": 3600',
  'name of a secret': (random) =>
    pick(random, [
      'secretKey',
      'clientKey',
      'password',
      'apiKey',
      '시크릿 키',
      'シークレットキー',
      'API key',
    ]),
  'message about a secret': (random) =>
    pick(random, [
      'password is required',
      '비밀번호가 일치하지 않습니다',
      'パスワードが正しくありません',
      'Invalid API key provided',
      'Token expired at',
      'token: undefined',
      '잘못된 시크릿 키 연동 정보입니다.',
      'secretKey must not be null',
      '"password":["is too short"]',
      'シークレットキー：必須',
      'API key not found',
      '토큰: 만료',
      'Basic authentication is required',
      'Bearer token missing',
      'session: closed',
      'Authorization header is not set',
      'signature mismatch',
      'password: string',
    ]),
  template: (random) =>
    `${pick(random, ['password', 'secret', 'token', 'apiKey'])}=${pick(random, ['********', '<your-key>', '{{secret}}', '$SECRET', 'YOUR_API_KEY', 'xxxxxxxx', '[REDACTED]'])}`,
  'code that reads a secret': (random) =>
    pick(random, [
      'const secretKey = process.env.TOSS_SECRET_KEY',
      'password = config.get("db.password")',
      'token: req.headers.authorization',
      'apiKey := os.Getenv("API_KEY")',
      'this.token = token',
      'String password = getPassword();',
    ]),
  'calendar date': date,
  'build number': (random) => `build ${random(9)}.${random(9)}.${random(99)}#${random(9999)}`,
  'Windows error': (random) => `0x8007${hex(random, 4).toUpperCase()}`,
  'MySQL error': (random) =>
    `ERROR ${1000 + random(900)} (${run(random, '0123456789', 5)}): ${pick(random, parts)}`,
  'compiler line': (random) =>
    `src/${pick(random, parts)}.ts(${random(900)},${random(80)}): error TS${2000 + random(900)}: x`,
  'cron line': (random) => `*/${1 + random(59)} * * * *`,
}
