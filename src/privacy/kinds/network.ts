import type { Kind } from './kind.ts'

/** Addresses of machines and people on the net. */
export const network: readonly Kind[] = [
  {
    id: 'email',
    class: 'identifier',
    words: { ko: '이메일 주소', ja: 'メールアドレス', en: 'e-mail address' },
    detect: [
      {
        by: 'shape',
        near: ['@'],
        pattern:
          /(?<![\w.%+@/-])[\w.%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z]{2,24}(?![\w@-])/g,
        check: isMail,
      },
      {
        by: 'shape',
        near: ['@'],
        pattern:
          /(?<![\w@])[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,20}@[A-Za-z0-9-]{1,63}\.[A-Za-z]{2,24}(?![\w@])/gu,
      },
    ],
    good: ['⟦gildong.hong@example.co.kr⟧', 'From: "A" <⟦taro+shop@example.jp⟧>'],
    bad: [
      'git@github.com:a/b.git',
      '@Override',
      'vite@8.3.8',
      'logo@2x.png',
      'com.example.Order@1b6d3586',
    ],
  },
  {
    id: 'ipv4',
    class: 'identifier',
    words: { ko: 'IPv4 주소', ja: 'IPv4アドレス', en: 'IPv4 address' },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\.?\d)/g,
        check: isAddress,
      },
    ],
    good: [
      'client: ⟦203.0.113.7⟧, server: api',
      'IPv4 Auth Failure: ⟦198.51.100.23⟧:443',
      '(⟦10.2.3.4⟧)',
    ],
    bad: [
      '127.0.0.1',
      '0.0.0.0',
      'Chrome/120.0.0.0',
      'version 1.2.3.4',
      'v10.0.1.2',
      '255.255.255.0',
      '1.2.3.4.5',
      '999.1.1.1',
    ],
  },
  {
    id: 'ipv6',
    class: 'identifier',
    words: { ko: 'IPv6 주소', ja: 'IPv6アドレス', en: 'IPv6 address' },
    detect: [
      {
        by: 'shape',
        pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\w:])/g,
        check: (body) => /[^0:]/.test(body),
      },
      {
        by: 'shape',
        pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?![\w:])/g,
        check: (body) =>
          /\d/.test(body) && /^[0-9a-f]{2,4}:/i.test(body) && !/^\d\d:\d\d/.test(body),
      },
    ],
    good: ['⟦2001:db8::8a2e:370:7334⟧', '[⟦fe80::1⟧]', '⟦2001:0db8:85a3:0000:0000:8a2e:0370:7334⟧'],
    bad: ['::1', 'std::vector', '12:34:56', 'a::b', '0:0:0:0:0:0:0:0', 'Foo::Bar'],
  },
  {
    id: 'mac-address',
    class: 'identifier',
    words: { ko: 'MAC 주소', ja: 'MACアドレス', en: 'MAC address' },
    detect: [
      {
        by: 'shape',
        pattern:
          /(?<![\w:.-])[0-9A-Fa-f]{2}(?<sign>[:-])(?:[0-9A-Fa-f]{2}\k<sign>){4}[0-9A-Fa-f]{2}(?![\w]|[:-][0-9A-Fa-f])/g,
        check: (body) => !/^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(body),
      },
      {
        by: 'shape',
        pattern: /(?<![\w.])(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}(?![\w.])/g,
        check: (body) => /\d/.test(body) && /[a-f]/i.test(body),
      },
      {
        by: 'name',
        names: 'macaddr macaddress xtoastclientmacaddr mac주소 macアドレス',
        value: (value) => /^[0-9a-f]{12}$/i.test(value),
      },
    ],
    good: [
      'X-TOAST-CLIENT-MAC-ADDR: ⟦00-1A-2B-3C-4D-5E⟧',
      '⟦00:1a:2b:3c:4d:5e⟧',
      '⟦001a.2b3c.4d5e⟧',
      'mac_addr=⟦001a2b3c4d5e⟧',
    ],
    bad: ['00:00:00:00:00:00', '12:34:56', '2024-01-15-10-22-33', 'aa:bb'],
  },
]

/** Not a service's login, a file name or the user part of an address. */
function isMail(body: string, text: string, start: number): boolean {
  if (
    /^git@|\.(?:png|jpe?g|gif|svg|webp|js|ts|css|json|java|py|so|dll|service|socket|target)$/i.test(
      body,
    )
  )
    return false
  return !/:\/\/[^\s/@"'<>]*$/.test(text.slice(Math.max(0, start - 140), start))
}

const notHosts = /^(?:0\.|127\.|255\.)/

function isAddress(body: string, text: string, start: number): boolean {
  if (
    notHosts.test(body) ||
    body.split('.').some((part) => Number(part) > 255 || /^0\d/.test(part))
  )
    return false
  const before = text.slice(Math.max(0, start - 16), start)
  return !/(?:[A-Za-z][\w.+-]*\/|\bv(?:er)?(?:sion)?\.?[ =:"']{0,3}|버전[은 :]{0,3}|バージョン[は :]{0,3}|release[ :=]{0,3})$/i.test(
    before,
  )
}
