import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIndex } from '../../../match/buildIndex.ts'
import { match } from '../../../match/match.ts'
import type { Index } from '../../../match/searchIndex.ts'
import { random } from '../../bench/random.ts'
import type { Command } from '../../command.ts'
import { compileFolder } from '../../compileFolder.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { type CheckPaste, checkPastes } from './checkPastes.ts'
import { drawReliability } from './drawReliability.ts'
import {
  binsOf,
  bootstrapBound,
  calibrationError,
  constantLoss,
  logLoss,
  type Said,
} from './reliability.ts'

const bins = 10

/** Every match that the pastes were given, with whether it was right. */
function askAll(index: Index, pastes: readonly CheckPaste[]): Said[] {
  return pastes.flatMap(({ paste, expected }) =>
    match(index, paste).matches.map(({ product, entry, confidence }) => ({
      confidence,
      isRight: expected.includes(`${product}/${entry}`),
    })),
  )
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/**
 * `calibration`: asks `content/` pastes that nothing was fitted on and writes to `docs/measure-calibration.md` how often
 * what is said with a confidence is right. Throws where a set or a folder is empty.
 */
export const calibration: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const compiled = compileFolder(join(terminal.root, 'content'))
  if (compiled.kind === 'fault') throw new Error(compiled.message)
  const index = buildIndex(compiled)
  const pastes = checkPastes(compiled.guides, 900, random(20_261_121))
  const said = askAll(index, pastes)
  const error = (some: readonly Said[]) => calibrationError(some, bins)
  const rows = binsOf(said, bins)
  const unsure = said.filter(({ confidence }) => confidence < 0.9)
  const bound = bootstrapBound(said, error, 0.95, random(7).next)
  const figures = renderTable(
    ['figure', 'value'],
    [
      ['pastes', String(pastes.length)],
      ['matches that were said', String(said.length)],
      ['expected calibration error', error(said).toFixed(3)],
      ['… 95 of 100 resampled sets stay under', bound.toFixed(3)],
      [
        `expected calibration error of the ${unsure.length} below 0.9`,
        calibrationError(unsure, 5).toFixed(3),
      ],
      ['log loss', logLoss(said).toFixed(3)],
      ['log loss of who always says the share that is right', constantLoss(said).toFixed(3)],
    ],
  )
  const table = renderTable(
    ['confidence', 'matches', 'said on average', 'right'],
    rows.map(({ from, to, count, said: sure, right }) => [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      String(count),
      percent(sure),
      percent(right),
    ]),
  )
  mkdirSync(join(terminal.root, 'docs'), { recursive: true })
  writeFileSync(
    join(terminal.root, 'docs/measure-calibration.svg'),
    drawReliability('How sure, and how often right', rows),
  )
  writeDocument(terminal, 'measure-calibration', [
    `# How sure the matcher is, and how often it is right

A hundred matches with a certainty of 0.7 are meant to hold seventy that are right. ${pastes.length} pastes are generated from the guides in \`content/\`
(signatures in other writing, with slips, in logs, fields and sentences; and near misses that nothing answers). None was used to fit anything, and the conformance pastes are
not among them: they score right and wrong alone. Every match that they were given counts once.

    npm run measure -- calibration
`,
    `${figures}\n`,
    `![The share that was right over the confidence that was said, near the diagonal](measure-calibration.svg)

Bins of the same number of matches, least sure first:

${table}
`,
  ])
  return 0
}
