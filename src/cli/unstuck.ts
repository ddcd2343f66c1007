import { locales } from '../model/locale.ts'
import type { Command } from './command.ts'
import { ask } from './commands/ask.ts'
import { check } from './commands/check.ts'
import { compile } from './commands/compile.ts'
import { conformance } from './commands/conformance.ts'
import { tree } from './commands/tree.ts'
import { helps } from './helps.ts'
import { runCommand } from './runCommand.ts'

const commands = new Map<string, Command>([
  ['ask', ask],
  ['check', check],
  ['compile', compile],
  ['conformance', conformance],
  ['tree', tree],
])

const languages = locales.join('|')

const usage = `unstuck check DIR [--format pretty|json|github]      what is wrong with the guides of a folder, with --locale ${languages}; --fix mends what is mechanical
unstuck compile DIR [--json]                         what is understood of the guides
unstuck ask [--content DIR] [--locale ${languages}] [--json] < paste
unstuck ask [--content DIR] --batch FILE.jsonl       many pastes, {id, paste, locale?} on a line each
unstuck tree DIR [--json]                            every way through each error
unstuck conformance DIR                              how much of a folder of labelled pastes is answered right
unstuck help COMMAND                                 all about one of them
`

/**
 * Runs one command and resolves with its exit code.
 * @param root The folder of the project.
 */
export function main(args: readonly string[], root: string): Promise<number> {
  return runCommand({ name: 'unstuck', usage, commands, helps }, args, root)
}
