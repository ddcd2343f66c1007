import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { conditionsSince, conditionsText, loadNow } from '../../bench/conditions.ts'
import { median } from '../../bench/statistics.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { readFolder } from '../../readFolder.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { type DrawnDocument, drawDocuments } from './drawDocuments.ts'
import { type Trial, tryDocument } from './tryDocument.ts'

const seed = 20_261_121
const kinds: readonly DrawnDocument['kind'][] = ['random', 'mutated', 'mutated bytes']
/** No document may take longer. In milliseconds. */
const longest = 2000

const introduction = (count: string) => `# Whatever stands in files

    npm run measure -- fuzz [--shared DIR] [--count N]

${count} documents, drawn by a seed, are each compiled twice beside a sound guide. A third are random: text of any characters between pieces that mean something in
Markdown, HTML, YAML and JSON. A third are guides of \`content/\` and of \`DIR/corpora\` ([which](measured-guides.md)), with up to six things done to them: stretches
taken out or doubled, lines moved, indented or repeated, markers taken away or put in, other line ends. The last third are the same as bytes, in UTF-8, UTF-16, CP949 or Shift_JIS, some of them changed.
Refused is what holds no text, or more than 5 MB of it: a diagnostic says so. Failed is one that throws, that takes longer than ${longest / 1000} s, that gives something else the second time, or beside which the sound guide is lost.
500 of them run with every \`npm test\`.
`

function rowOf(kind: string, trials: readonly Trial[]): readonly string[] {
  const times = trials.map(({ milliseconds }) => milliseconds)
  const kilobytes = trials.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  return [
    kind,
    trials.length.toLocaleString('en'),
    Math.round(kilobytes).toLocaleString('en'),
    String(trials.filter(({ isRefused }) => isRefused).length),
    String(trials.filter(({ end }) => typeof end === 'object').length),
    String(trials.filter(({ end }) => end === 'differs').length),
    String(times.filter((time) => time > longest).length),
    median(times).toFixed(1),
    Math.max(...times).toFixed(0),
  ]
}

/** \`fuzz [--shared DIR] [--count N]\`: compiles random and mutated documents, prints how that went and writes it to \`docs/measure-fuzz.md\`; 1 where one failed. */
export const fuzz: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared', 'count'] })
  if (parsed.kind === 'fault') return parsed
  const count = Number(parsed.values.count ?? 10_000)
  if (!(count > 0)) return { kind: 'fault', message: 'Unexpected --count, expected a number' }
  const before = loadNow()
  const corpora = join(parsed.values.shared ?? '../shared', 'corpora')
  const folders = [join(terminal.root, 'content'), ...(existsSync(corpora) ? [corpora] : [])]
  const texts = folders.flatMap((folder) => readFolder(folder).files.map(({ text }) => text))
  const failures = join(terminal.root, '.cache/fuzz')
  const trials: Trial[] = []
  for (const document of drawDocuments(count, seed, texts)) {
    const trial = tryDocument(document)
    trials.push(trial)
    if (trial.end === 'same' && trial.milliseconds <= longest) continue
    mkdirSync(failures, { recursive: true })
    const file = join(failures, `${trials.length}-${document.path.replaceAll('/', '-')}`)
    writeFileSync(file, document.bytes)
    const reason = typeof trial.end === 'object' ? trial.end.error : trial.end
    terminal.note(`${file}: ${reason}, ${Math.round(trial.milliseconds)} ms\n`)
  }
  const table = renderTable(
    [
      'documents',
      'number',
      'kB',
      'refused',
      'throw',
      'differ',
      'over 2 s',
      'median, ms',
      'longest, ms',
    ],
    [
      ...kinds.map((kind) =>
        rowOf(
          kind,
          trials.filter((trial) => trial.kind === kind),
        ),
      ),
      rowOf('all', trials),
    ],
  )
  writeDocument(
    terminal,
    'measure-fuzz',
    [
      introduction(count.toLocaleString('en')),
      `${table}\n`,
      `${conditionsText(conditionsSince(before, 0))}\n`,
    ],
    count >= 10_000 ? 'docs' : '.cache/figures',
  )
  return trials.every(({ end, milliseconds }) => end === 'same' && milliseconds <= longest) ? 0 : 1
}
