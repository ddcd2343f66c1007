import type { Command } from '../command.ts'
import { runCommand } from '../runCommand.ts'
import { inBrowser } from './browsers/inBrowser.ts'
import { calibration } from './calibration/calibration.ts'
import { evidence } from './evidence/evidence.ts'
import { fit } from './fit/fit.ts'
import { fuzz } from './fuzz/fuzz.ts'
import { gold } from './gold/gold.ts'
import { hosting } from './hosting/hosting.ts'
import { huge } from './huge/huge.ts'
import { lighthouse } from './lighthouse/lighthouse.ts'
import { matching } from './matching/matching.ts'
import { privacy } from './privacy/privacy.ts'
import { refusals } from './refusals/refusals.ts'
import { saves } from './saves/saves.ts'
import { screens } from './screens/screens.ts'
import { tickets } from './tickets/tickets.ts'
import { trees } from './trees/trees.ts'
import { writing } from './writing/writing.ts'

const commands = new Map<string, Command>([
  ['calibration', calibration],
  ['embed', inBrowser('embed')],
  ['evidence', evidence],
  ['firefox', inBrowser('firefox')],
  ['fit', fit],
  ['fuzz', fuzz],
  ['gold', gold],
  ['hosting', hosting],
  ['hosts', inBrowser('hosts')],
  ['huge', huge],
  ['lighthouse', lighthouse],
  ['matching', matching],
  ['privacy', privacy],
  ['refusals', refusals],
  ['saves', saves],
  ['screens', screens],
  ['tickets', tickets],
  ['trees', trees],
  ['writing', writing],
])

const usage = `npm run measure                              all of these
npm run measure -- calibration               how sure matches are, and how often right
npm run measure -- embed                     what the help weighs on a host page, beside three widgets
npm run measure -- firefox                   whether the help loads, fits and speaks in Firefox (needs firefox-esr)
npm run measure -- fit [--shared DIR]        the matcher's weights, fitted on its corpus; prints and writes nothing
npm run measure -- fuzz [--shared DIR]       whether whatever stands in files is compiled, quickly and twice to the same
npm run measure -- gold [--shared DIR]       what the compiler finds in real guides, against what stands in them
npm run measure -- hosting                   whether the site walks silently under nginx and vite preview
npm run measure -- hosts                     the help inside a site of Docusaurus and one of VitePress
npm run measure -- huge                      what pastes and files of 10 MB cost in a browser
npm run measure -- lighthouse [--runs N]     speed, accessibility and search of the built site, as Lighthouse sees them
npm run measure -- screens [--kind KIND]     pictures of every kind of page of the built site, in .cache/screens
npm run measure -- matching [--shared DIR]   how descriptions and pastes are answered that nothing is fitted on
npm run measure -- privacy                   what masking hides, and what it hides without need
npm run measure -- refusals [--shared DIR]   how often messages that no guide has are answered all the same
npm run measure -- evidence                  what pastes prove, and what is claimed without ground
npm run measure -- tickets                   what support requests show of planted secrets, over every path
npm run measure -- saves                     how soon the page shows a guide that was saved, beside a plain import
npm run measure -- writing                   how the page for writers bears a guide of 1 MB
npm run measure -- trees [--shared DIR]      every way through the trees, and the questions before the first check
`

/**
 * Runs the measurement that is named, or all of them one after another, and resolves with the exit code, that of the worst.
 * @param root The folder of the project.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const program = { name: 'measure', usage, commands }
  if (args.length > 0) return runCommand(program, args, root)
  let worst = 0
  for (const name of commands.keys()) {
    worst = Math.max(worst, await runCommand(program, [name], root))
  }
  return worst
}
