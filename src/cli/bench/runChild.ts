import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { usedSeconds } from './usedSeconds.ts'

/** How a process of this program is run. */
export interface Children {
  /** The folder of the project. */
  readonly root: string
  /** The file of this program, which a child runs once more. */
  readonly program: string
  /** How many seconds of processor time a child may use; on the clock where the system does not tell the former. */
  readonly cap: number
}

/** The lines that a child printed, and how it ended. */
export interface ChildRun {
  readonly lines: readonly string[]
  readonly end: 'done' | 'stopped' | 'failed'
}

/** Runs a command of this program in a process with a heap of its own, and stops it when its time is up. Never rejects over what it does. */
export async function runChild(
  args: readonly string[],
  { root, program, cap }: Children,
): Promise<ChildRun> {
  const code = `const { main } = await import(${JSON.stringify(pathToFileURL(program).href)})
process.exitCode = await main(${JSON.stringify(args)}, ${JSON.stringify(root)})`
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6144', '--input-type=module', '-e', code],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  let isStopped = false
  const started = performance.now()
  const timer = setInterval(() => {
    const used = usedSeconds(child.pid) ?? (performance.now() - started) / 1000
    if (used < cap) return
    isStopped = true
    child.kill('SIGKILL')
  }, 200)
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(timer)
  return { lines, end: isStopped ? 'stopped' : exit === 0 ? 'done' : 'failed' }
}
