import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { conditionsSince, conditionsText, loadNow } from '../../bench/conditions.ts'
import { noise } from '../../bench/match/noise.ts'
import { random } from '../../bench/random.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { type HugeRun, measureInBrowser } from './measureInBrowser.ts'

/** The pastes: a log of ten million characters with one line that speaks, and shapes that break careless readers. */
function pastes(): readonly (readonly [string, string])[] {
  const line = 'ERROR call failed: {"code":"INVALID_API_KEY","message":"no such key"}'
  const log = noise(5_000_000, random(7))
  return [
    ['a log of 10 MB', `${log}\n${line}\n${log}`],
    ['one line of 5 MB', `${'x=1;y=[2,3];'.repeat(417_000)} ${line}`],
    ['a million short lines', `${'ok\n'.repeat(1_000_000)}${line}`],
    ['broken signs and turned text, 3 MB', `${'\ufffd\u202ea\n'.repeat(750_000)}${line}`],
    ['one code 300,000 times', `${line}\n`.repeat(4_300) + 'INVALID_API_KEY '.repeat(300_000)],
  ]
}

const rowOf = ({ name, way, longest, handing, work, wait, isAnswered }: HugeRun) => [
  name,
  way,
  `${Math.round(handing)}`,
  `${Math.round(longest)}`,
  `${Math.round(work)}`,
  `${Math.round(wait)}`,
  isAnswered ? 'yes' : 'no',
]

/**
 * `huge [--port NUMBER] [--folder DIR]`: pastes and opens texts of 10 MB in the built site in Chromium, prints what the page's own thread and the work in
 * all cost, and writes it to `docs/measure-huge.md`. Exit 1 where a paste is not answered.
 */
export const huge: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['port', 'folder'] })
  if (parsed.kind === 'fault') return parsed
  const { root } = terminal
  const built = parsed.values.folder ?? 'dist'
  if (!existsSync(join(root, built, 'index.html')))
    return { kind: 'fault', message: `Unexpected empty \`${built}\`: run \`npm run build\` first` }
  const load = loadNow()
  const port = parsed.values.port ?? '4391'
  const serving = [join(root, 'src/cli/serve.mjs'), '--port', port, '--folder', built]
  const server = spawn(process.execPath, serving, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.once('exit', () => reject(new Error(`Port ${port} is taken: name another with --port`)))
  })
  try {
    const folder = join(root, '.cache/huge')
    mkdirSync(folder, { recursive: true })
    const texts = pastes().map(([name, text], i) => {
      const file = join(folder, `${i}.log`)
      writeFileSync(file, text)
      return { name, file }
    })
    const browser = pathToFileURL(join(root, 'src/cli/findBrowser.mjs')).href
    const runs = await measureInBrowser(`http://localhost:${port}/en/`, browser, texts)
    writeDocument(terminal, 'measure-huge', [
      `# Pastes and files of 10 MB in a browser

    npm run build && npm run measure -- huge

Each text is opened as a file and pasted, in Chromium, in the built site. "Handler": what the page does in the event that hands a paste over, in
milliseconds, reading it from the clipboard included. "Longest task": the longest task of the page's own thread from then on, by a trace;
of the time on the clock and the processor time the lesser, because others use the same machine. "Work": processor time of the page's process until the
answer stands, worker included. "Wait": the same on the clock.
${conditionsText(conditionsSince(load, 0))}

${renderTable(['text', 'given as', 'handler, ms', 'longest task, ms', 'work, ms', 'wait, ms', 'answered'], runs.map(rowOf))}
`,
    ])
    return runs.every(({ isAnswered }) => isAnswered) ? 0 : 1
  } finally {
    server.kill()
  }
}
