import { join } from 'node:path'
import { conditionsSince, conditionsText, loadNow } from '../../bench/conditions.ts'
import { median } from '../../bench/statistics.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { timeSaves } from './timeSaves.ts'

const introduction = `# How soon a saved guide is seen

    npm run measure -- saves

1,500 made guides of five errors each, in three languages, are served by \`npm run dev\`, and beside it, by a second development server of Vite's,
to a page that does no more than import one of them as \`?raw\` and show its text. The same guide is saved 20 times for each, in turns, and the time
counted from before the file is written until the words stand in the page, in Chromium. Vite waits for no other reason than the system's
notice that a file has changed, which both have to wait for.
`

/** How many saves count. */
const times = 20

/** \`saves\`: measures how soon a saved guide is seen, prints that, and writes it to \`docs/measure-saves.md\`. */
export const saves: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const before = loadNow()
  const { page, raw } = await timeSaves(terminal.root, join(terminal.root, '.cache/saves'), times)
  const row = (name: string, taken: readonly number[]) => [
    name,
    ...[Math.min(...taken), median(taken), Math.max(...taken)].map((one) => String(one)),
  ]
  const table = renderTable(
    ['shown by', 'best, ms', 'median, ms', 'worst, ms'],
    [row('a page that imports the text', raw), row('`npm run dev`, the entry in its page', page)],
  )
  const more = median(page) - median(raw)
  const run = conditionsSince(before, 0)
  writeDocument(terminal, 'measure-saves', [
    introduction,
    `${table}\n`,
    `The page takes ${more} ms longer in the median.\n`,
    `${conditionsText(run)}\n`,
  ])
  return 0
}
