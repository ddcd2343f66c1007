import type { Command } from '../command.ts'
import { runCommand } from '../runCommand.ts'
import { compile } from './compile/compile.ts'
import { parseCommand } from './compile/parseCommand.ts'
import { match } from './match/match.ts'
import { peerCommand } from './match/peerCommand.ts'

const commands = new Map<string, Command>([
  ['match', match],
  ['compile', compile],
])

/** What the program runs of itself in other processes. */
const ofChildren: readonly (readonly [string, Command])[] = [
  ['peer', peerCommand],
  ['parse', parseCommand],
]

const usage = `npm run bench                                        all of these
npm run bench -- match [--shared DIR] [--quick] [--only NAME,NAME]
                                                     the matcher beside search libraries
npm run bench -- compile [--shared DIR] [--quick]    the compiler beside parsing alone
`

/**
 * Runs the benchmark that is named, or all of them one after another, and resolves with the exit code, that of the worst.
 * Options alone, such as `--quick`, go to each.
 * @param root The folder of the project.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const program = { name: 'bench', usage, commands: new Map([...commands, ...ofChildren]) }
  if (args[0] !== undefined && !args[0].startsWith('--')) return runCommand(program, args, root)
  let worst = 0
  for (const name of commands.keys()) {
    worst = Math.max(worst, await runCommand(program, [name, ...args], root))
  }
  return worst
}
