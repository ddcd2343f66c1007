import type { Span } from '../../model/span.ts'
import { isBasic } from '../isBasic.ts'
import type { Kind } from './kind.ts'

const inHeader = '(?:authorization|authentication)["\']?\\s{0,3}[:=,]\\s{0,3}["\']?\\s{0,3}'

/** What stands in an `Authorization` header, and the token formats that it carries. */
export const authorization: readonly Kind[] = [
  {
    id: 'basic-credentials',
    class: 'secret',
    words: { ko: 'Basic 인증 값', ja: 'Basic認証の値', en: 'Basic credentials' },
    detect: [
      {
        by: 'shape',
        pattern: new RegExp(
          `${inHeader}basic[\\s+]{1,3}(?<body>[^\\s"'\`,<>{}()\\[\\]$]{4,4096})`,
          'gi',
        ),
        check: (body) => isBasic(body) || !isTalk(body),
      },
      {
        by: 'shape',
        pattern: /(?<![A-Za-z0-9])basic[\s:+]{1,3}["']?(?<body>[A-Za-z0-9+/_-]{8,4096}={0,2})/gi,
        check: isBasic,
      },
    ],
    good: [
      'Authorization: Basic ⟦dGVzdF9za18xMjM0NTY3ODkwOg==⟧',
      '"Authorization":"Basic ⟦dXNlcjpwYXNzd29yZA==⟧"',
      'Authorization: Basic ⟦user:hunter2⟧',
    ],
    bad: [
      'Basic authentication failed',
      'Authorization: Basic <base64>',
      'Basic aXMgbm90IGEgc2VjcmV0',
    ],
  },
  {
    id: 'bearer-token',
    class: 'secret',
    words: { ko: 'Bearer 토큰', ja: 'Bearerトークン', en: 'Bearer token' },
    detect: [
      {
        by: 'shape',
        pattern: new RegExp(
          `${inHeader}bearer[\\s+]{1,3}(?<body>[^\\s"'\`,<>{}()\\[\\]$]{4,8192})`,
          'gi',
        ),
        check: (body) => !isTalk(body),
      },
      {
        by: 'shape',
        pattern: /(?<![A-Za-z0-9])bearer[\s:+]{1,3}["']?(?<body>[A-Za-z0-9+/_.~-]{8,8192}={0,2})/gi,
        check: (body) => /\d/.test(body) || body.length > 40,
      },
    ],
    good: ['Authorization: Bearer ⟦‹40›⟧', 'bearer ⟦a1b2c3d4e5f6a7b8⟧'],
    bad: ['Bearer authentication required', 'Authorization: Bearer $TOKEN', 'Bearer realm="api"'],
  },
  {
    id: 'authorization-value',
    class: 'secret',
    words: { ko: 'Authorization 값', ja: 'Authorizationの値', en: 'Authorization value' },
    detect: [
      {
        by: 'shape',
        pattern: new RegExp(
          `${inHeader}(?!basic\\b|bearer\\b|digest\\b|aws4|sharedkey\\b)(?:[a-z][\\w-]{1,24}[ \\t]{1,3})?(?:(?:key|token|apikey)[=:] ?)?["']?(?<body>[^\\s"'\`,<>{}()\\[\\]$]{8,4096})`,
          'gi',
        ),
        check: (body) => /\d/.test(body) && !/^(?:basic|bearer)$/i.test(body),
      },
      {
        by: 'shape',
        pattern: new RegExp(
          `${inHeader}sharedkey(?:lite)?[ \\t]{1,3}[\\w.-]{1,64}:(?<body>[A-Za-z0-9+/]{20,200}={0,2})`,
          'gi',
        ),
      },
      {
        by: 'shape',
        near: ['igest', 'IGEST'],
        pattern: /(?<=digest.{0,400}[\s,](?:response|cnonce)=")[0-9a-zA-Z+/=_-]{6,128}(?=")/gi,
      },
    ],
    good: ['Authorization: ⟦9f8e7d6c5b4a39281706⟧', 'Authorization: token ⟦9f8e7d6c5b4a39281706⟧'],
    bad: [
      'Authorization: required',
      'Authorization header is missing',
      'WWW-Authenticate: Basic realm="x1"',
    ],
  },
  {
    id: 'jwt',
    class: 'secret',
    words: { ko: 'JWT', ja: 'JWT', en: 'JWT' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,8192}(?:\.[A-Za-z0-9_-]{0,65536}){0,4}={0,2}/g,
        check: (body) => body.includes('.') || body.length >= 32,
      },
    ],
    good: [
      '⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.‹43›⟧',
      'id_token=⟦eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.‹43›⟧&state=a',
    ],
    bad: ['eyJ', 'eyJhbGciOi…'],
  },
  {
    id: 'private-key',
    class: 'secret',
    words: { ko: '개인 키(PEM)', ja: '秘密鍵(PEM)', en: 'private key' },
    detect: [
      {
        by: 'shape',
        pattern:
          /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<body>(?:(?!-----)[\s\S]){8,32768})/g,
        check: keyLines,
      },
      {
        by: 'shape',
        near: ['Private-Lines'],
        pattern: /Private-Lines: \d{1,3}\r?\n(?<body>(?:[A-Za-z0-9+/=]{1,80}\r?\n?){1,100})/g,
      },
    ],
    good: [
      '-----BEGIN PRIVATE KEY-----⟦\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n⟧-----END PRIVATE KEY-----',
    ],
    bad: [
      '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE\n-----END CERTIFICATE-----',
      '-----BEGIN PUBLIC KEY-----',
    ],
  },
  {
    id: 'ssh-public-key',
    class: 'identifier',
    words: { ko: 'SSH 공개 키', ja: 'SSH公開鍵', en: 'SSH public key' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?<![A-Za-z0-9])(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}|sk-ssh-ed25519@openssh\.com) (?<body>AAAA[A-Za-z0-9+/]{20,2048}={0,3})/g,
      },
    ],
    good: ['ssh-ed25519 ⟦AAAA‹64›⟧ me'],
    bad: ['ssh-rsa algorithm not in PubkeyAcceptedAlgorithms'],
  },
]

/** Words in the place of a value: `base64-encoded-value`, `realm=`, `xxxx`. */
const isTalk = (body: string): boolean =>
  /^(?:realm=|(?:\w+-)?base64|x{3,}|\*|\.{2}|…|(?:your|my|the)[-_])/i.test(body) ||
  (/^[a-z]+(?:[-_][a-z]+)*$/i.test(body) && body.length < 16)

/** The key between its first and its last line; where the last line is missing, the lines that can belong to a key. */
function keyLines(body: string, text: string, start: number): boolean | Span {
  if (text.startsWith('-----END', start + body.length)) return true
  let end = 0
  for (const line of body.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (
      !/^[\s>|"'+\\]*(?:[A-Za-z0-9+/=]*|[A-Z][A-Za-z-]{3,20}: .{1,100})(?:\\n)?[\s"'+,\\]*$/.test(
        line[0],
      )
    )
      break
    end = line.index + line[0].length
  }
  return end >= 8 && { start: 0, end }
}
