import { expect, test } from 'vitest'
import { mask } from './mask.ts'

/** Texts that make careless expressions and loops explode: each is repeated to any length. */
const hostile = [
  ...[
    'a',
    '1',
    '\\',
    '"',
    '-',
    '\n',
    '\u2028',
    '\ud800',
    'ａ',
    'ﾊﾟ',
    '<',
    'a>',
    '(a',
    '",',
    'a_',
    'a.',
    'ab:',
    'ab:cd:',
    '1 2 3 4 ',
    '1:2:3:4:5:6:7:',
  ],
  ...[
    'a@',
    'a.a@a.a.a.a.',
    '://a:@@@@',
    '://',
    '1.2.3.4 ',
    '010-1234-5678 ',
    '4111 1111 1111 1111 ',
    '+1 1 1 1 1 ',
    '%25',
    '\\u0025',
    '&amp;',
    '=3D=\n',
    'abc1\n',
    '비밀번호\n',
    '비밀번호는 ',
    '주소: ',
  ],
  ...[
    'password=',
    'password=[',
    'password="a',
    'password="""',
    "password='a''b",
    'password: |\n  must password: |\n  ',
    'password: |\n  a\n\n\n',
    'passphrase: a ',
    'ENV PASSWORD ',
    'password[0',
    'password -> ',
    'password\\"',
    'name="password" ',
    '--password ',
    'the password is ',
    'identified by ',
    'basic ',
    'authorization: digest ="',
    'Cookie: a=b; ',
    'curl -u ',
    'mysql -p ',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    'eyJhbGciOiJIUzI1NiJ9.',
    'live_sk_',
    '[password:1]',
    '[password:',
    'jdbc:oracle:thin:',
    'https://a?sig=',
    '〒123-4567 東',
  ],
]

/** The least time of two runs, in milliseconds of the processor. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage()
    mask(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length))

test.each(hostile.map((piece) => [JSON.stringify(piece), piece]))(
  'time grows no faster than the text: %s',
  (_name, piece) => {
    const short = timeOf(filled(piece, 20_000))
    const long = timeOf(filled(piece, 160_000))
    expect(long).toBeLessThan(25 * Math.max(short, 10))
  },
  30_000,
)
