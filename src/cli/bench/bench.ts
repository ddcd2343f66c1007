import type { Command } from '../command.ts'
import { runCommand } from '../runCommand.ts'
import { match } from './match/match.ts'
import { peerCommand } from './match/peerCommand.ts'

const commands = new Map<string, Command>([['match', match]])

const usage = `npm run bench                                      all of these
npm run bench -- match [--shared DIR] [--quick]    the matcher beside search libraries
`

/**
 * Runs the benchmark that is named, or all of them one after another, and resolves with the exit code, that of the worst.
 * @param root The folder of the project.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const program = { name: 'bench', usage, commands: new Map([...commands, ['peer', peerCommand]]) }
  if (args.length > 0) return runCommand(program, args, root)
  let worst = 0
  for (const name of commands.keys()) {
    worst = Math.max(worst, await runCommand(program, [name], root))
  }
  return worst
}
