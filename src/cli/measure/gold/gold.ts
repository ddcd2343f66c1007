import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Command } from '../../command.ts'
import { older } from '../../guidesIn.ts'
import { parseArguments } from '../../parseArguments.ts'
import { readFolder } from '../../readFolder.ts'
import { writeDocument } from '../writeDocument.ts'
import { compileSource, type PlacedEntry } from './compileSource.ts'
import counts from './expected.json' with { type: 'json' }
import { listMisses } from './listMisses.ts'
import { readGold } from './readGold.ts'
import { renderCounts, renderPairs, renderScores } from './renderGold.ts'
import { scorePairs } from './scorePairs.ts'
import { scoreSource } from './scoreSource.ts'

const perLocale = z.array(z.number().nullable()).length(3)

const expected = z
  .record(
    z.string(),
    z.object({
      twins: z.enum(['code', 'page', 'anchor', 'order', 'message']),
      stated: perLocale,
      read: perLocale,
    }),
  )
  .parse(counts)

const introduction = `# What the compiler finds in real guides

1,019 entries of thirteen public guides and catalogues in three languages are written down as they stand in the text, and not as the compiler sees them
([how](../src/compile/gold/README.md)). This compares what it makes of the same files with them. What is missed of the gold and of a first control set has been worked on: their
tables say how far that is understood. Nothing is worked on because of the second control set: its table says what to expect of other guides.

    npm run measure -- gold --shared DIR

\`DIR\` holds \`corpora/\` ([which guides](measured-guides.md)). An entry is found where one starts at its line, and found with its signatures
where each that an error would carry is there; "signatures right" is the share of the reported ones that are real. Causes and checks compare
by line: the share found of those that stand in the guide (all of an entry that was not found are missed), and the share of those reported
that stand there. A part of a tenth is dropped: 100.0 % is all.
`

const aboutFirst = `Drawn from the same guides ([how](../src/compile/gold/first-control/README.md)). While it was still a control, 100.0 % of the 186 entries were found, 92.5 % of the causes (98.9 %
right) and 82.4 % of the checks (90.8 % right).`

const aboutControl = `Drawn from the same guides once more ([how](../src/compile/gold/control/README.md)), and no rule is made for what is missed of it. How far this table stays behind the others
is what the rules owe to those, and will miss in other prose. The first figures were 97.5 % of its entries, 82.4 % of the causes and 58.6 % of the checks: one long page,
which stands in it in three languages, gave no entry. A list of the guides without entries names such a page.`

/**
 * `gold [--shared DIR]`: compiles real guides source by source, prints how they compare with what a person read in them, and writes
 * that to \`docs/measure-gold.md\`, and what was missed of what may be read to \`.cache/figures\`. Gives 1 where the compiler threw. Throws where nothing was read.
 */
export const gold: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared'] })
  if (parsed.kind === 'fault') return parsed
  const folder = join(parsed.values.shared ?? '../shared', 'corpora')
  const { sets, none } = readGold(join(terminal.root, 'src/compile/gold'))
  const first = readGold(join(terminal.root, 'src/compile/gold/first-control'))
  const control = readGold(join(terminal.root, 'src/compile/gold/control'))
  const files = readFolder(folder).files.filter(({ path }) => !older.test(path))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const scored = Object.entries(expected).map(([source, { twins }]) => {
    const compiled = compileSource(source, files)
    const textOf = (file: string) => texts.get(`${source}/${file}`) ?? ''
    const lineOf = ({ file, entry }: PlacedEntry) => textOf(file).split('\n')[entry.line - 1] ?? ''
    return {
      source,
      twins,
      crash: compiled.crash,
      sets: scoreSource(compiled, sets, none, textOf),
      first: scoreSource(compiled, first.sets, first.none, textOf),
      control: scoreSource(compiled, control.sets, control.none, textOf),
      score: scorePairs(compiled, twins, lineOf),
    }
  })
  const all = scored.flatMap((source) => source.sets)
  if (all.every(({ compiled }) => compiled === 0))
    throw new Error(`No entry was read from ${folder}`)

  const crashes = scored.flatMap(({ source, crash }) => (crash ? [`${source}: ${crash}`] : []))
  const sections = [
    introduction,
    `## Entries, signatures, causes and checks\n\n${renderScores(all)}\n`,
    `## A first control, since read

${aboutFirst}

${renderScores(scored.flatMap((source) => source.first))}
`,
    `## The second control set

${aboutControl}

${renderScores(scored.flatMap((source) => source.control))}
`,
    `Sources on which the compiler threw: ${crashes.length === 0 ? 'none' : crashes.join('; ')}.\n`,
    `## All entries\n
"Stated" is the count that came with the guides, "read" the one after reading them (the differences are explained beside the gold); both
are estimates for the catalogues, where not every line is an error.\n\n${renderCounts(all, expected)}\n`,
    `## The same entry in three languages\n
What makes two entries the same is taken from the source itself: their code, page, anchor, original message, or place where the files
run in parallel. Counted over every pair of languages.\n\n${renderPairs(scored.filter(({ score }) => score.pairs > 0))}\n`,
  ]
  writeDocument(terminal, 'measure-gold', sections)
  const known = [...all, ...scored.flatMap((source) => source.first)]
  const misses = known.flatMap(({ set, scores, none: places }) => listMisses(set, scores, places))
  mkdirSync(join(terminal.root, '.cache/figures'), { recursive: true })
  writeFileSync(join(terminal.root, '.cache/figures/gold-misses.jsonl'), `${misses.join('\n')}\n`)
  return crashes.length === 0 ? 0 : 1
}
