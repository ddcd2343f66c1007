import type { Block } from '../block.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

function faultsIn(block: Block, path: string): readonly Fault[] {
  if (block.kind !== 'table') return []
  const width = block.header.length
  const short = block.rows.filter(({ cells }) => cells.length < width)
  return short.map(({ line, cells }) => ({
    file: path,
    line,
    column: 1,
    message: `Unexpected row of ${cells.length} cells, expected ${width}`,
    help: 'Add the missing cells: an empty one is `| |`. A `|` inside a cell is written `\\|`.',
  }))
}

function faultsOf({ path, sections }: GuideSource): readonly Fault[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => faultsIn(block, path)))
}

const table = (row: string) =>
  `# Gate\n\n| Code | Message | Cause |\n| --- | --- | --- |\n| NO_ROUTE | No such route | ${row}\n`

export const shortTableRow: Rule = {
  id: 'short-table-row',
  severity: 'warning',
  why: 'Cells after the gap may stand under the wrong header.',
  bad: {
    files: [{ path: 'gate/en.md', text: table('') }],
    message: 'Unexpected row of 2 cells, expected 3',
  },
  good: [{ path: 'gate/en.md', text: table('The path is unknown. |') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
