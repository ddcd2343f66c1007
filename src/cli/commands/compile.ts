import type { Command } from '../command.ts'
import { compileFolder } from '../compileFolder.ts'
import { parseArguments } from '../parseArguments.ts'
import { printCompiled } from '../printCompiled.ts'
import { plural } from '../render/plural.ts'
import { renderTable } from '../render/renderTable.ts'

/** `compile DIR`: prints everything that the compiler understood of a folder, as a table or with `--json` in full. */
export const compile: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { flags: ['json'], positionals: ['DIR'] })
  if (parsed.kind === 'fault') return parsed
  const compiled = compileFolder(parsed.positionals[0] ?? '')
  if (compiled.kind === 'fault') return compiled
  if (parsed.flags.has('json')) {
    terminal.print(`${JSON.stringify(printCompiled(compiled), null, 2)}\n`)
    return 0
  }
  const rows = compiled.guides.map(({ file, product, locale, entries }) => {
    const causes = entries.reduce((sum, entry) => sum + entry.causes.length, 0)
    const checks = entries.flatMap((entry) => entry.checks)
    const conditional = checks.filter(({ when }) => when.length > 0)
    const counts = [entries.length, causes, checks.length, conditional.length].map(String)
    return [file, product, locale, ...counts]
  })
  const head = ['file', 'product', 'language', 'entries', 'causes', 'checks', 'conditional']
  terminal.print(`${renderTable(head, rows)}\n`)
  terminal.print(`${plural(compiled.diagnostics.length, 'diagnostic')}: see \`unstuck check\`\n`)
  return 0
}
