import type { Command } from './command.ts'
import { nodeTerminal } from './nodeTerminal.ts'

/** A program of several commands, as a person calls it. */
export interface Program {
  readonly name: string
  readonly usage: string
  readonly commands: ReadonlyMap<string, Command>
  /** What there is to say about single commands. */
  readonly helps?: ReadonlyMap<string, string>
}

const isHelp = (word: string | undefined) => word === 'help' || word === '--help' || word === '-h'

/** What is said about a command, else the lines of the program's usage that name it, else all of it. */
function helpFor({ usage, helps }: Program, name: string): string {
  const own = usage.split('\n').filter((line) => line.split(/\s+/).includes(name))
  return helps?.get(name) ?? (own.length > 0 ? `${own.join('\n')}\n` : usage)
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
  if (name === '' || isHelp(name)) {
    terminal.print(rest[0] === undefined ? program.usage : helpFor(program, rest[0]))
    return name === '' ? 2 : 0
  }
  const command = program.commands.get(name)
  if (command === undefined) {
    terminal.note(`Unexpected command \`${name}\`, expected one of:\n\n${program.usage}`)
    return 2
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.print(helpFor(program, name))
    return 0
  }
  try {
    const result = await command(rest, terminal)
    if (typeof result === 'number') return result
    terminal.note(`${program.name} ${name}: ${result.message}\n`)
    if (program.helps?.has(name)) terminal.note(`See: ${program.name} ${name} --help\n`)
  } catch (error) {
    terminal.note(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  return 2
}
