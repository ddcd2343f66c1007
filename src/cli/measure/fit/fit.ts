import { join } from 'node:path'
import { descriptionWeights, signWeights } from '../../../match/weights.ts'
import type { Command } from '../../command.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { fitWeights } from './fitWeights.ts'
import { lessons } from './lessons.ts'

/** How much the weights in use hold new ones back, in rows. */
const pull = 2

/**
 * `fit [--shared DIR]`: fits the weights on all of `src/match/corpus`, starting from those in use, and prints both. Nothing is written: what is taken over
 * into `weights.ts` is rounded by hand and measured by `matching`, `calibration` and `conformance`, whose pastes are not part of it.
 */
export const fit: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared'] })
  if (parsed.kind === 'fault') return parsed
  const shared = join(parsed.values.shared ?? '../shared', 'corpora')
  const { signs, descriptions, logLoss } = fitWeights(lessons(terminal.root, shared), pull)
  const table = (
    used: Readonly<Record<string, number>>,
    fitted: Readonly<Record<string, number>>,
  ) =>
    renderTable(
      ['weight', 'in use', 'fitted'],
      Object.entries(used).map(([name, weight]) => [
        name,
        String(weight),
        (fitted[name] ?? weight).toFixed(1),
      ]),
    )
  terminal.print(`## Signs\n\n${table(signWeights, signs)}\n\n`)
  terminal.print(`## Descriptions\n\n${table(descriptionWeights, descriptions)}\n\n`)
  terminal.print(`Log loss of descriptions: ${logLoss.toFixed(4)}\n`)
  return 0
}
