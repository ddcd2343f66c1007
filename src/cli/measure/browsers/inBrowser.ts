import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'

/** Where the site that is measured is built, in the project's folder. */
const folder = '.cache/measure-site'

/** The exit code of a program of an installed package, run in the project's folder. */
function run(root: string, program: string, args: readonly string[], env = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** The measurement `e2e/measure/<name>.measure.ts`: builds the site, and runs the file against it. Fails where one of its claims does not hold. */
export const inBrowser =
  (name: string): Command =>
  async (args, { root }) => {
    const parsed = parseArguments(args, {})
    if (parsed.kind === 'fault') return parsed
    const build = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
    const built = await run(root, 'vite/bin/vite.js', build)
    if (built !== 0) return built
    const config = ['test', '--config', 'playwright.measure.config.ts', `${name}.measure`]
    // Node 20 keeps its WebSocket, by which Firefox is spoken with, behind a flag.
    const env = { E2E_FOLDER: folder, NODE_OPTIONS: '--experimental-websocket' }
    return run(root, '@playwright/test/cli.js', config, env)
  }
