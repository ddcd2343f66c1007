import { say } from '../../model/phrase.ts'
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
    message: say(words.message, { cells: cells.length, width }),
    help: say(words.help),
  }))
}

function faultsOf({ path, sections }: GuideSource): readonly Fault[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => faultsIn(block, path)))
}

const table = (row: string) =>
  `# Gate\n\n| Code | Message | Cause |\n| --- | --- | --- |\n| NO_ROUTE | No such route | ${row}\n`

const words = {
  message: {
    ko: '이 줄은 칸이 {{cells}}개예요. {{width}}개여야 해요',
    ja: 'この行のセルは{{cells}}個です。{{width}}個必要です',
    en: 'Unexpected row of {{cells}} cells, expected {{width}}',
  },
  help: {
    ko: '빠진 칸을 추가하세요. 빈 칸은 `| |` 형태로, 칸 안의 `|` 기호는 `\\|` 형태로 써요.',
    ja: '足りないセルを追加します。空のセルは`| |`、セルの中の`|`は`\\|`と書きます。',
    en: 'Add the missing cells: an empty one is `| |`. A `|` inside a cell is written `\\|`.',
  },
} as const

export const shortTableRow: Rule = {
  id: 'short-table-row',
  severity: 'warning',
  why: {
    ko: '빈자리 뒤의 칸이 다른 머리글 아래로 밀릴 수 있어요.',
    ja: '抜けた後のセルが、別の見出しの下にずれることがあります。',
    en: 'Cells after the gap may stand under the wrong header.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: table('') }],
    message: 'Unexpected row of 2 cells, expected 3',
  },
  good: [{ path: 'gate/en.md', text: table('The path is unknown. |') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
