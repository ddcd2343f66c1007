import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

const credentials = /\bBasic\s+([A-Za-z\d+/]{11,}={0,2})(?![\w+/=-])/g
/** Words by which a guide shows on purpose how it must not be. */
const onPurpose =
  /❌|✗|🔴|잘못|틀린|틀렸|誤|間違|正しくない|wrong|incorrect|\bbad\b|\bnot\b|without/i

/** The text that Base64 stands for; `null` where it is none that a person could have written. */
function decoded(base64: string): string | null {
  try {
    const text = atob(base64)
    return /^[\x20-\x7E]{8,}$/.test(text) ? text : null
  } catch {
    return null
  }
}

function faultsOf({ path, lines }: GuideSource): readonly Fault[] {
  return lines.flatMap((text, index) => {
    if (!text.includes('Basic')) return []
    if (onPurpose.test(lines.slice(Math.max(index - 3, 0), index + 1).join('\n'))) return []
    return [...text.matchAll(credentials)].flatMap((found): Fault[] => {
      const value = decoded(found[1] ?? '')
      if (value === null || value.includes(':')) return []
      return [
        {
          file: path,
          line: index + 1,
          column: found.index + 1,
          message: say(words.message),
          help: say(words.help),
        },
      ]
    })
  })
}

const guide = (value: string) =>
  `# Gate\n\nSend the key with each call:\n\n\`\`\`http\nGET /routes HTTP/1.1\nAuthorization: Basic ${value}\n\`\`\`\n`

const words = {
  message: {
    ko: '`Basic` 값에 콜론이 없어요. `user:password` 형식을 Base64로 인코딩한 값이어야 해요',
    ja: '`Basic`の値にコロンがありません。`user:password`の形をBase64にした値が必要です',
    en: 'Unexpected `Basic` value that holds no colon, expected `user:password` in Base64',
  },
  help: {
    ko: '이름, 콜론, 비밀번호를 이어 붙여 인코딩하세요. 비밀번호가 비어 있어도 콜론은 남겨 두세요.',
    ja: '名前、コロン、パスワードをつなげてエンコードします。パスワードが空でもコロンは残します。',
    en: 'Encode the name, a colon and the password: the colon stays where the password is empty.',
  },
} as const

export const basicWithoutColon: Rule = {
  id: 'basic-without-colon',
  severity: 'error',
  why: {
    ko: '예시를 따라 한 호출이 모두 거절되는데, 읽는 사람은 예시를 맨 나중에야 의심해요.',
    ja: '例をまねた呼び出しはすべて拒否され、読む人が例を疑うのは最後になります。',
    en: 'Every call that copies the sample is refused, and the sample is the last place where a reader looks.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('b3duZXItb2YtZ2F0ZQ==') }],
    message: 'Unexpected `Basic` value that holds no colon, expected `user:password` in Base64',
  },
  good: [{ path: 'gate/en.md', text: guide('b3duZXItb2YtZ2F0ZTo=') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
