import { type Table, unknownHeaders } from '../dialects/codeTable.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
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
        message: `Unexpected column \`${header}\` in a table of errors; its text was kept as notes`,
        help: 'Call it what it holds: code, message, HTTP status, meaning, cause or solution.',
      }
      return [{ group: guide.file, fault }]
    }),
  )
}

const table = (header: string) =>
  `# Gate\n\n| Code | Message | ${header} |\n| --- | --- | --- |\n| NO_ROUTE | No such route | The path is unknown. |\n`

export const unknownColumn: Rule = {
  id: 'unknown-column',
  severity: 'warning',
  why: 'What stands in the column may be a cause or a remedy: as a note, no question leads to it.',
  bad: {
    files: [{ path: 'gate/en.md', text: table('Team lore') }],
    message: 'Unexpected column `Team lore` in a table of errors; its text was kept as notes',
  },
  good: [{ path: 'gate/en.md', text: table('Cause') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), 'columns in this file'),
}
