import { readFileSync } from 'node:fs'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { runJob } from './runJob.ts'

/** `peer FILE`: does the job that another process of this program wrote down, and prints what it reports, a JSON object a line. */
export const peerCommand: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { positionals: ['FILE'] })
  if (parsed.kind === 'fault') return parsed
  const [file = ''] = parsed.positionals
  await runJob(JSON.parse(readFileSync(file, 'utf8')), (report) =>
    terminal.print(`${JSON.stringify(report)}\n`),
  )
  return 0
}
