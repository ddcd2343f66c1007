import { say } from '../../model/phrase.ts'
import { type Table, unknownHeaders } from '../dialects/codeTable.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { moreWords } from '../more.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  const tables = source.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.kind === 'table'),
  )
  const seen = new Set<string>()
  return tables.flatMap((table) =>
    unknownHeaders(table).flatMap((header): readonly Grouped[] => {
      if (seen.has(header)) return []
      seen.add(header)
      const fault = {
        file: guide.file,
        line: table.line,
        column: 1,
        message: say(words.message, { header }),
        help: say(words.help),
      }
      return [{ group: guide.file, fault }]
    }),
  )
}

const table = (header: string) =>
  `# Gate\n\n| Code | Message | ${header} |\n| --- | --- | --- |\n| NO_ROUTE | No such route | The path is unknown. |\n`

const words = {
  message: {
    ko: '오류 표에 뜻을 알 수 없는 `{{header}}` 열이 있어요. 내용은 참고로 남겼어요',
    ja: 'エラーの表に、意味のわからない列`{{header}}`があります。内容は補足として残しました',
    en: 'Unexpected column `{{header}}` in a table of errors; its text was kept as notes',
  },
  help: {
    ko: '열 이름을 담긴 내용대로 바꾸세요: 코드, 메시지, HTTP 상태, 의미, 원인, 해결 방법.',
    ja: '列の名前を中身に合わせます：コード、メッセージ、HTTPステータス、意味、原因、対処方法。',
    en: 'Call it what it holds: code, message, HTTP status, meaning, cause or solution.',
  },
} as const

export const unknownColumn: Rule = {
  id: 'unknown-column',
  severity: 'warning',
  why: {
    ko: '그 열에 원인이나 해결 방법이 있어도 참고로만 남아서, 어떤 질문도 그리로 안내하지 않아요.',
    ja: 'その列に原因や対処方法があっても、補足のままではどの質問からもたどり着けません。',
    en: 'What stands in the column may be a cause or a remedy: as a note, no question leads to it.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: table('Team lore') }],
    message: 'Unexpected column `Team lore` in a table of errors; its text was kept as notes',
  },
  good: [{ path: 'gate/en.md', text: table('Cause') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.columns),
}
