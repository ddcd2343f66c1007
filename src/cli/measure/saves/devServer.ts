import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A development server in a process of its own. */
export interface DevServer {
  /** Its address, with a slash at the end. */
  readonly url: string
  readonly stop: () => void
}

/** Starts Vite's development server with these arguments and resolves with its address once it says it; rejects where it ends first. */
export function startDevServer(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<DevServer> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), ...args, '--strictPort'],
    {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`vite ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /https?:\/\/localhost:\d+\/\S*/.exec(line)?.[0]
      if (url !== undefined) resolve({ url, stop: () => child.kill() })
    })
  })
}
