import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from '../../command.ts'
import { writeDocument } from '../../measure/writeDocument.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { type Conditions, conditionsSince, conditionsText, loadNow } from '../conditions.ts'
import { type Children, runChild } from '../runChild.ts'
import { median } from '../statistics.ts'
import type { ParseReport } from './parseCommand.ts'
import { filesOf, groupNames } from './sourceGroups.ts'

/** What one group of files took in one way: medians over several cold processes; null where each was stopped. */
interface GroupTimes {
  readonly milliseconds: number
  readonly again: number | null
  readonly peak: number
}

export interface CompileFigures {
  readonly name: string
  readonly files: number
  readonly bytes: number
  readonly floor: GroupTimes | null
  readonly compile: GroupTimes | null
}

function timesOf(reports: readonly ParseReport[]): GroupTimes | null {
  if (reports.length === 0) return null
  const again = reports.flatMap((report) => report.again ?? [])
  return {
    milliseconds: median(reports.map(({ milliseconds }) => milliseconds)),
    again: again.length === 0 ? null : median(again),
    peak: median(reports.map(({ peak }) => peak)),
  }
}

/** Milliseconds of the floor from which on one turn is enough. */
const long = 10_000

/** The floor and the compiler in turns, each time in a new process, so that a busy moment of the machine meets both. */
async function measureGroup(group: string, shared: string, times: number, children: Children) {
  const reports: Record<'floor' | 'compile', ParseReport[]> = { floor: [], compile: [] }
  for (let i = 0; i < times; i++) {
    for (const way of ['floor', 'compile'] as const) {
      const { lines, end } = await runChild(['parse', way, shared, group], children)
      if (end === 'failed') throw new Error(`${way} failed on ${group}`)
      if (end === 'done') reports[way].push(...lines.map((line): ParseReport => JSON.parse(line)))
    }
    if ((reports.floor[i]?.milliseconds ?? long) >= long) break
  }
  return { floor: timesOf(reports.floor), compile: timesOf(reports.compile) }
}

const whole = (value: number) => Math.round(value).toLocaleString('en')

function rowOf({ name, files, bytes, floor, compile }: CompileFigures): readonly string[] {
  const cell = (value: number | null | undefined, unit = 1) =>
    value === null || value === undefined ? 'stopped' : whole(value / unit)
  return [
    name,
    String(files),
    whole(bytes / 1000),
    cell(floor?.milliseconds),
    cell(compile?.milliseconds),
    floor && compile ? (compile.milliseconds / floor.milliseconds).toFixed(2) : '–',
    cell(compile?.again),
    cell(floor?.peak, 1e6),
    cell(compile?.peak, 1e6),
  ]
}

const introduction = (run: Conditions) => `# What compiling costs

    npm run bench -- compile [--shared DIR] [--quick]

The floor is \`remark-parse\` with GFM alone, file by file: what everybody pays who reads Markdown with it, before a single entry is found. Both read
the same Markdown files in the same run, in turns, each time in a new process that has parsed nothing yet; the median of three counts, or one where the floor takes longer than ten seconds. Times are the lesser of the
time on the clock and the processor time of all threads. "A letter more" compiles the group once more in the same process, with the cache that the first time filled,
after a letter was typed in the middle of one file: the median of 20 letters. Memory is what the first time needed at most.
A process is stopped after ${run.cap} s of processor time. Catalogues in JSON are left out, because the floor cannot read them.
\`DIR\` holds \`corpora/\` ([which guides](measured-guides.md)).
${conditionsText(run)}
`

/**
 * `compile [--shared DIR] [--quick] [--cap SECONDS]`: measures the compiler against parsing alone, prints a table, and writes it to
 * `docs/bench-compile.md` and `.json` (with `--quick` only to `.cache/figures`).
 */
export const compile: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared', 'cap'], flags: ['quick'] })
  if (parsed.kind === 'fault') return parsed
  const isQuick = parsed.flags.has('quick')
  const shared = parsed.values.shared ?? '../shared'
  const cap = Number(parsed.values.cap ?? (isQuick ? 10 : 90))
  if (!(cap > 0)) return { kind: 'fault', message: 'Unexpected --cap, expected seconds' }
  const loadBefore = loadNow()
  const children = { root: terminal.root, program: fileURLToPath(import.meta.url), cap }
  const figures: CompileFigures[] = []
  for (const name of groupNames(shared)) {
    terminal.note(`measuring ${name}\n`)
    const files = filesOf(name, terminal.root, shared)
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const measured = await measureGroup(name, shared, isQuick ? 1 : 3, children)
    figures.push({ name, files: files.length, bytes, ...measured })
  }
  const table = renderTable(
    [
      'guides',
      'files',
      'kB',
      'floor, ms',
      'compile, ms',
      'times the floor',
      'a letter more, ms',
      'floor, MB at most',
      'compile, MB at most',
    ],
    figures.map(rowOf),
  )
  const run = conditionsSince(loadBefore, cap)
  const folder = isQuick ? '.cache/figures' : 'docs'
  writeDocument(terminal, 'bench-compile', [introduction(run), `${table}\n`], folder)
  writeFileSync(
    join(terminal.root, folder, 'bench-compile.json'),
    `${JSON.stringify({ run, groups: figures }, null, 1)}\n`,
  )
  return 0
}
