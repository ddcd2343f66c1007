import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from '../../../model/compiled.ts'
import type { Command } from '../../command.ts'
import { compileFolder } from '../../compileFolder.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { pathsText } from './pathsText.ts'
import { sumTallies, type TreeTally, tallyTrees } from './tallyTrees.ts'

const introduction = `# The ways through the trees

Every entry has a tree: questions, checks, ends. This command proves each (no circle, no dead end, no check that nothing leads to), walks each path and
counts the questions before the first check. "Questions" is the worst case over everything that the paste leaves open, outcomes of checks not
counted; "left" is the worst case where the paste answers one of the tree's questions.

    npm run measure -- trees [--shared DIR]

\`seeds\` and what begins with \`corpora/\` are folders of \`DIR\` ([which guides](measured-guides.md)).
Every path of the trees of \`content/\` is in [paths.txt](paths.txt): a change of a guide shows there what it does to people's ways.
`

const head = ['', 'trees', 'broken', 'paths', 'longest', 'questions', 'left']

function row(name: string, tally: TreeTally): readonly string[] {
  const { trees, broken, paths, longest, questions, questionsLeft } = tally
  return [name, ...[trees, broken, paths, longest, questions, questionsLeft].map(String)]
}

function compiledIn(folder: string): Compiled {
  const compiled = compileFolder(folder)
  if (compiled.kind === 'fault') throw new Error(compiled.message)
  if (compiled.trees.length === 0) throw new Error(`No tree was made from ${folder}`)
  return compiled
}

const corpora = ['nhn-kms', 'nhn-container-kubernetes', 'nhn-alimtalk', 'react', 'nodejs']

/**
 * `trees [--shared DIR]`: proves and counts the trees of \`content/\`, and of the folders of DIR where they are, prints the figures and writes them to
 * \`docs/measure-trees.md\`, and every path of \`content/\` to \`docs/paths.txt\`. Exit 1 where a tree is broken.
 */
export const trees: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared'] })
  if (parsed.kind === 'fault') return parsed
  const shared = parsed.values.shared ?? '../shared'
  const content = compiledIn(join(terminal.root, 'content'))
  const own = tallyTrees(content)
  const folders = ['seeds', ...corpora.map((name) => `corpora/${name}`)]
    .filter((name) => existsSync(join(shared, name)))
    .map((name) => {
      const tallies = tallyTrees(compiledIn(join(shared, name)))
      return { name, tallies, tally: sumTallies(tallies) }
    })
  const seeds = folders.find(({ name }) => name === 'seeds')?.tallies ?? []
  const all = [{ name: 'content', tally: sumTallies(own) }, ...folders]
  writeDocument(terminal, 'measure-trees', [
    introduction,
    `${renderTable(
      head,
      all.map(({ name, tally }) => row(name, tally)),
    )}\n`,
    `## The entries of \`content/\`\n\n${renderTable(
      head,
      own.map((one) => row(`${one.tree.product}/${one.tree.entry}`, one)),
    )}\n`,
    ...(seeds.length === 0
      ? []
      : [
          `## The entries of the seeds\n\n${renderTable(
            head,
            seeds.map((one) => row(`${one.tree.product}/${one.tree.entry}`, one)),
          )}\n`,
        ]),
  ])
  writeFileSync(join(terminal.root, 'docs/paths.txt'), pathsText(content.trees))
  return all.some(({ tally }) => tally.broken > 0) ? 1 : 0
}
