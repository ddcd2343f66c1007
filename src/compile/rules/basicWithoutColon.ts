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
          message: `Unexpected \`Basic\` value that holds no colon, expected \`user:password\` in Base64`,
          help: 'Encode the name, a colon and the password: the colon stays where the password is empty.',
        },
      ]
    })
  })
}

const guide = (value: string) =>
  `# Gate\n\nSend the key with each call:\n\n\`\`\`http\nGET /routes HTTP/1.1\nAuthorization: Basic ${value}\n\`\`\`\n`

export const basicWithoutColon: Rule = {
  id: 'basic-without-colon',
  severity: 'error',
  why: 'Every call that copies the sample is refused, and the sample is the last place where a reader looks.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('b3duZXItb2YtZ2F0ZQ==') }],
    message: 'Unexpected `Basic` value that holds no colon, expected `user:password` in Base64',
  },
  good: [{ path: 'gate/en.md', text: guide('b3duZXItb2YtZ2F0ZTo=') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
