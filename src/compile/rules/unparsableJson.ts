import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { jsonFault } from '../jsonFault.ts'
import { jsonWords } from '../jsonWords.ts'
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
        message: say(words.message, { what: fault.what }),
        help: say(words.help),
      },
    ]
  })
}

const guide = (comma: string) =>
  `# Gate\n\nThe answer:\n\n\`\`\`json\n{\n  "code": "NO_ROUTE"${comma}\n  "message": "No such route"\n}\n\`\`\`\n`

const words = {
  message: {
    ko: '이 JSON 예시는 문법에 맞지 않아요: {{what}}',
    ja: 'このJSONの例は文法に合っていません：{{what}}',
    en: 'This JSON sample does not parse: {{what}}',
  },
  help: {
    ko: '예시를 고치거나, 생략한 곳에 `…` 기호를 쓰거나, 코드 블록 첫 줄에 다른 언어를 적으세요.',
    ja: '例を直すか、省略した箇所に`…`と書くか、コードブロックの1行目に別の言語を書きます。',
    en: 'Mend the sample, write `…` where something is left out, or name another language after the fence.',
  },
} as const

export const unparsableJson: Rule = {
  id: 'unparsable-json',
  severity: 'warning',
  why: {
    ko: '읽는 사람은 예시를 복사해요. 이 예시는 그대로 쓰면 실패해요.',
    ja: '読む人は例をコピーします。この例はそのまま使うと失敗します。',
    en: 'Readers copy samples: this one fails in their hands.',
  },
  words: { ...words, ...jsonWords },
  bad: {
    files: [{ path: 'gate/en.md', text: guide('') }],
    message: 'This JSON sample does not parse: expected `,` before `"message"`',
  },
  good: [{ path: 'gate/en.md', text: guide(',') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
