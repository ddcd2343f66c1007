import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** How a process of this program is run. */
export interface Children {
  /** The folder of the project. */
  readonly root: string
  /** The file of this program, which a child runs once more. */
  readonly program: string
  /** How many seconds on the clock a child may take. */
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
  const timer = setTimeout(() => {
    isStopped = true
    child.kill('SIGKILL')
  }, cap * 1000)
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearTimeout(timer)
  return { lines, end: isStopped ? 'stopped' : exit === 0 ? 'done' : 'failed' }
}
