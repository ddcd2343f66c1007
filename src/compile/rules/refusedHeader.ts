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
        message: `Unexpected header name \`${name}\` in a sample, which no client accepts`,
        help: 'A header name has letters, digits and hyphens, and no space: write it as the API documents it.',
      })),
  )
}

const guide = (name: string) =>
  `# Gate\n\nName the device:\n\n\`\`\`sh\ncurl -H "${name}: 7" https://gate.example.com/routes\n\`\`\`\n`

export const refusedHeader: Rule = {
  id: 'refused-header',
  severity: 'error',
  why: 'A client throws over such a name before it sends anything, and the reader looks for the fault elsewhere.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('X-Acme Cloud-DEVICE') }],
    message: 'Unexpected header name `X-Acme Cloud-DEVICE` in a sample, which no client accepts',
  },
  good: [{ path: 'gate/en.md', text: guide('X-ACME-DEVICE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
