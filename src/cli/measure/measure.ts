import type { Command } from '../command.ts'
import { runCommand } from '../runCommand.ts'
import { gold } from './gold/gold.ts'

const commands = new Map<string, Command>([['gold', gold]])

const usage = `npm run measure -- gold [--shared DIR]       what the compiler finds in real guides, against what stands in them
`

/**
 * Runs one measurement and resolves with its exit code.
 * @param root The folder of the project.
 */
export function main(args: readonly string[], root: string): Promise<number> {
  return runCommand({ name: 'measure', usage, commands }, args, root)
}
