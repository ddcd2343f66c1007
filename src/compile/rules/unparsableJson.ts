import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { jsonFault } from '../jsonFault.ts'
import { type CodePiece, piecesOf } from '../pieces.ts'
import type { Rule } from './rule.ts'

function isJson({ language, code }: CodePiece): boolean {
  return language === '' ? /^\s*\{\s*"/.test(code) : /^json$/i.test(language)
}

function faultsOf(source: GuideSource): readonly Fault[] {
  return piecesOf(source).codes.flatMap((piece): Fault[] => {
    const fault = isJson(piece) ? jsonFault(piece.code) : null
    if (!fault) return []
    const line = piece.firstLine + piece.code.slice(0, fault.offset).split('\n').length - 1
    return [
      {
        file: source.path,
        line,
        column: 1,
        message: `This JSON sample does not parse: ${fault.what}`,
        help: 'Mend the sample, write `…` where something is left out, or name another language after the fence.',
      },
    ]
  })
}

const guide = (comma: string) =>
  `# Gate\n\nThe answer:\n\n\`\`\`json\n{\n  "code": "NO_ROUTE"${comma}\n  "message": "No such route"\n}\n\`\`\`\n`

export const unparsableJson: Rule = {
  id: 'unparsable-json',
  severity: 'warning',
  why: 'Readers copy samples: this one fails in their hands.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('') }],
    message: 'This JSON sample does not parse: expected `,` before `"message"`',
  },
  good: [{ path: 'gate/en.md', text: guide(',') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
