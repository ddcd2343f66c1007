import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from '../../command.ts'
import { writeDocument } from '../../measure/writeDocument.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import type { Terminal } from '../../terminal.ts'
import { type Conditions, conditionsText } from '../conditions.ts'
import { drawEntries, drawLengths } from './drawTimes.ts'
import { full, type MatchFigures, matchFigures, quick } from './matchFigures.ts'
import { peers } from './peers/peers.ts'
import { renderAccuracy } from './renderAccuracy.ts'
import { renderLengths, renderSize } from './renderTimes.ts'

function introduction(run: Conditions): string {
  return `# The matcher beside search libraries

    npm run bench -- match [--shared DIR] [--quick] [--only NAME,NAME]

The same guides and pastes for all, in one run, each library in a process of its own. \`DIR\` holds \`seeds/\`, \`corpora/\` and \`pastes/\`
([which guides and pastes](measured-guides.md)); without it only the guides of \`content/\` are asked, and grown. All numbers are also in \`bench-match.json\`.

Times are warm, each paste asked once; of the time on the clock and the processor time of all threads the lesser, because others use the same
machine. What counts is how they compare within one run. A library is stopped after ${run.cap} s of processor time with a set of guides.
${conditionsText(run)}

${renderTable(
  ['library', 'set up'],
  peers.map(({ name, setup }) => [name, setup]),
)}
`
}

function sectionsOf(figures: MatchFigures): readonly string[] {
  return [
    `## Right answers

Our rules and weights were made with the pastes of this repository in view, so that the first set flatters us; the second is the fair one. The last column gives each
library the threshold on its scores, chosen on these same pastes, at which one in twenty of those is still answered that nothing answers.

${figures.accuracy.map(renderAccuracy).join('\n')}`,
    `## Time by the length of the paste

![Time by the length of the paste](bench-match-lengths.svg)

${figures.lengths.entries} entries. Each paste is a log with one line in its middle that speaks; the shortest are the bare code or message. Columns are characters.

${renderLengths(figures.lengths)}
`,
    `## Time, memory and size by the number of entries

![Time of a 20 kB trace by the number of entries](bench-match-entries.svg)

An entry in three languages counts three times. Pasted are names of eight letters and more and literal messages: a number or a short code with a letter changed is another's. \`code\`: a code or message alone; \`typo\`: with one edit; \`json\`: in an HTTP answer of 400 characters;
\`trace\`: in 20 kB of log. Larger sets are drawn from real guides of thirteen sources where they suffice; a synthetic entry is a real one with
another code and four in ten of its words taken from others. Building a small index is timed five times, a large one once. The heap is what an index
gives back when it is let go of after its first questions, in a process of its own: the guides it was made of stay, and so does what it shares with them.

${figures.sizes.map(renderSize).join('\n')}`,
  ]
}

/** Prints the tables of some figures and writes them to a folder, with the figures themselves and two plots. */
function publish(terminal: Terminal, figures: MatchFigures, folder: string): void {
  writeDocument(
    terminal,
    'bench-match',
    [introduction(figures.run), ...sectionsOf(figures)],
    folder,
  )
  const write = (name: string, text: string) =>
    writeFileSync(join(terminal.root, folder, `bench-match${name}`), text)
  write('.json', `${JSON.stringify(figures, null, 1)}\n`)
  write('-lengths.svg', drawLengths(figures))
  write('-entries.svg', drawEntries(figures))
}

/**
 * `match [--shared DIR] [--quick] [--cap SECONDS] [--only NAME,NAME]`: measures our matcher beside search libraries, prints tables, and writes them
 * to `docs/bench-match.md`, `.json` and two plots (with `--quick` only to `.cache/figures`).
 * `match --from FILE`: writes the same of the figures of an earlier run.
 */
export const match: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {
    values: ['shared', 'cap', 'from', 'only'],
    flags: ['quick'],
  })
  if (parsed.kind === 'fault') return parsed
  if (parsed.values.from !== undefined) {
    publish(terminal, JSON.parse(readFileSync(parsed.values.from, 'utf8')), 'docs')
    return 0
  }
  const isQuick = parsed.flags.has('quick')
  const cap = Number(parsed.values.cap ?? (isQuick ? 8 : 40))
  if (!(cap > 0)) return { kind: 'fault', message: 'Unexpected --cap, expected seconds' }
  const only = parsed.values.only?.split(',')
  const figures = await matchFigures(
    terminal.root,
    parsed.values.shared ?? '../shared',
    isQuick ? quick : full,
    { root: terminal.root, program: fileURLToPath(import.meta.url), cap },
    ({ name }) => name === 'unstuck' || only === undefined || only.includes(name),
    (doing) => terminal.note(`measuring ${doing}\n`),
  )
  publish(terminal, figures, isQuick ? '.cache/figures' : 'docs')
  return 0
}
