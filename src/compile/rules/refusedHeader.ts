import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { isHeaderName } from '../headerName.ts'
import { type CodePiece, piecesOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import type { Rule } from './rule.ts'

/** A header as curl takes it, and as the clients of many languages set it. */
const given =
  /(?:^|\s)(?:-H|--header)[ =]\s*["']([^"':\n{}<>$]{1,100}):|\b(?:set|add|append)(?:Request)?Header\(\s*["']([^"'\n{}<>$]{1,100})["']\s*,/g
const startLine = /^(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+|HTTP\/\d)/

/** The names of the headers in a message as it goes over the wire: from its first line to the first empty one. */
function namesInMessage(code: string): readonly string[] {
  const lines = code.split('\n')
  if (!startLine.test(lines[0] ?? '')) return []
  const end = lines.findIndex((line) => line.trim() === '')
  return lines
    .slice(1, end < 0 ? undefined : end)
    .flatMap((line) => /^([A-Za-z][^:{}<>"',[\]=;]{0,100}):/.exec(line)?.[1] ?? [])
}

function namesIn({ code }: CodePiece): readonly string[] {
  const written = [...code.matchAll(given)].map((found) => found[1] ?? found[2] ?? '')
  return [...written, ...namesInMessage(code)]
}

function faultsOf(source: GuideSource): readonly Fault[] {
  return piecesOf(source).codes.flatMap((piece) =>
    namesIn(piece)
      .filter((name) => !isHeaderName(name))
      .map((name) => ({
        ...placeAt(source, piece.firstLine, name),
        message: say(words.message, { name }),
        help: say(words.help),
      })),
  )
}

const guide = (name: string) =>
  `# Gate\n\nName the device:\n\n\`\`\`sh\ncurl -H "${name}: 7" https://gate.example.com/routes\n\`\`\`\n`

const words = {
  message: {
    ko: '예시에 어떤 클라이언트도 받아 주지 않는 헤더 이름이 있어요: `{{name}}`',
    ja: '例のヘッダー名`{{name}}`は、どのクライアントも受け付けません',
    en: 'Unexpected header name `{{name}}` in a sample, which no client accepts',
  },
  help: {
    ko: '헤더 이름에는 영문자, 숫자, 하이픈만 쓰고 공백은 쓰지 않아요. API 문서에 있는 대로 쓰세요.',
    ja: 'ヘッダー名は英数字とハイフンからなり、空白は入りません。APIの文書のとおりに書きます。',
    en: 'A header name has letters, digits and hyphens, and no space: write it as the API documents it.',
  },
} as const

export const refusedHeader: Rule = {
  id: 'refused-header',
  severity: 'error',
  why: {
    ko: '클라이언트는 이런 이름을 받으면 아무것도 보내지 않고 오류를 내요. 읽는 사람은 엉뚱한 곳에서 원인을 찾게 돼요.',
    ja: 'クライアントはこのような名前に対して何も送らずに例外を出します。読む人は別の場所で原因を探すことになります。',
    en: 'A client throws over such a name before it sends anything, and the reader looks for the fault elsewhere.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('X-Acme Cloud-DEVICE') }],
    message: 'Unexpected header name `X-Acme Cloud-DEVICE` in a sample, which no client accepts',
  },
  good: [{ path: 'gate/en.md', text: guide('X-ACME-DEVICE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
