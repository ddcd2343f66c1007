import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { locales } from '../../../model/locale.ts'
import type { Command } from '../../command.ts'
import { findOrInstallBrowser } from '../../findBrowser.mjs'
import { freePort } from '../../freePort.mjs'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { serveFolder } from '../../serveFolder.mjs'
import { writeDocument } from '../writeDocument.ts'
import { categories, medianOf, readScores, type Scores } from './scores.ts'

/** The last line that runs on Node.js 20. */
const version = '12.8.2'

const kinds: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['product', 'secure-key-manager/'],
  ['entry', 'toss-payments-api-keys/invalid-api-key/'],
  ['wizard', 'secure-key-manager/invalid-key-version/?api=symmetric-decrypt'],
]

const introductionOf = (runs: number) => `# Lighthouse

Lighthouse ${version} with its mobile setting (a slow phone, a slow network), each page ${runs} times: the median of each score. The built site
is served by \`src/cli/serveFolder.mjs\`, compressed. Performance is measured in time: on a machine that is busy with other things it is
lower, so the load is given.

    npm run build && npm run measure -- lighthouse
`

const execute = promisify(execFile)

/** The program, installed into the cache first where it is missing: it weighs 185 MB and is no dependency of the project. */
async function install(root: string): Promise<string> {
  const folder = join(root, '.cache/lighthouse')
  const program = join(folder, 'node_modules/lighthouse/cli/index.js')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  const wanted = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']
  await execute('npm', [...wanted, `lighthouse@${version}`], { cwd: folder })
  return program
}

/** `lighthouse [--runs N]`: measures four kinds of pages in three languages and writes `docs/measure-lighthouse.md`. Needs a built site. */
export const lighthouse: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['runs'] })
  if (parsed.kind === 'fault') return parsed
  const runs = Number(parsed.values.runs ?? 5)
  const program = await install(terminal.root)
  const browser = await findOrInstallBrowser()
  const { url, close } = await serveFolder(join(terminal.root, 'dist'), { port: await freePort() })
  const report = join(terminal.root, '.cache/lighthouse/report.json')
  const look = async (address: string): Promise<Scores> => {
    await execute(
      process.execPath,
      [
        program,
        address,
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        `--only-categories=${categories.join(',')}`,
        `--chrome-flags=--headless=new ${browser.args.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: browser.executablePath } },
    )
    return readScores(readFileSync(report, 'utf8'))
  }
  // A browser that starts slowly is now and then looked at too late (NO_NAVSTART): once more, then it is a fault.
  const measure = (address: string) => look(address).catch(() => look(address))
  const rows: string[][] = []
  for (const locale of locales) {
    for (const [name, path] of kinds) {
      const scores: Scores[] = []
      while (scores.length < runs) scores.push(await measure(`${url}${locale}/${path}`))
      const medians = categories.map((category) => medianOf(scores, category))
      const row = [locale, name, ...medians.map((score) => `${Math.round(score * 100)}`)]
      terminal.print(`${row.join(' ')}\n`)
      rows.push([
        ...row,
        `${Math.round(medianOf(scores, 'blocking'))} ms`,
        medianOf(scores, 'shift').toFixed(3),
      ])
    }
  }
  close()
  const load = `Load of the machine at the end: ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores.\n`
  const table = renderTable(
    ['language', 'page', ...categories, 'main thread blocked', 'layout shift'],
    rows,
  )
  writeDocument(terminal, 'measure-lighthouse', [introductionOf(runs), `${table}\n`, load])
  return 0
}
