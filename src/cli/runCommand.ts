import type { Command } from './command.ts'
import { nodeTerminal } from './nodeTerminal.ts'

/** A program of several commands, as a person calls it. */
export interface Program {
  readonly name: string
  readonly usage: string
  readonly commands: ReadonlyMap<string, Command>
}

/**
 * Runs one command of a program and resolves with its exit code.
 * @param root The folder of the project.
 */
export async function runCommand(
  program: Program,
  args: readonly string[],
  root: string,
): Promise<number> {
  const terminal = nodeTerminal(root)
  const [name = '', ...rest] = args
  if (name === '' || name === 'help' || name === '--help') {
    terminal.print(program.usage)
    return name === '' ? 2 : 0
  }
  const command = program.commands.get(name)
  if (command === undefined) {
    terminal.note(`Unexpected command \`${name}\`, expected one of:\n\n${program.usage}`)
    return 2
  }
  try {
    const result = await command(rest, terminal)
    if (typeof result === 'number') return result
    terminal.note(`${program.name} ${name}: ${result.message}\n`)
  } catch (error) {
    terminal.note(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  return 2
}
