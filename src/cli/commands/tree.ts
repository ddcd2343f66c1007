import type { Tree } from '../../model/tree.ts'
import { listPaths } from '../../wizard/listPaths.ts'
import { countPaths, walkPaths } from '../../wizard/walkPaths.ts'
import type { Command } from '../command.ts'
import { compileFolder } from '../compileFolder.ts'
import { parseArguments } from '../parseArguments.ts'

/** A tree of n checks has about 3 to the n paths: of one with more than this, the first are printed. */
const mostPaths = 10_000

/** The paths of a tree as their answers, in the form that an address carries them, and their ends; and how many there are in all. */
function pathsOf(tree: Tree) {
  const paths = []
  for (const { steps, end } of walkPaths(tree)) {
    if (paths.length === mostPaths) break
    const answers = Object.fromEntries(steps.map(({ key, answer }) => [key, answer]))
    paths.push({ answers, end: end.id })
  }
  return { pathCount: countPaths(tree).paths, paths }
}

/** As many lines of a tree are printed for people. */
const mostLines = 500

/** A tree for people: how many paths it has, and each of them as a line, answers that lead the same way in one. */
function linesOf(tree: Tree): string {
  const { paths, longest } = countPaths(tree)
  const lines: string[] = []
  let isWhole = true
  for (const line of listPaths(tree)) {
    isWhole = lines.length < mostLines
    if (!isWhole) break
    lines.push(`  ${line}`)
  }
  const head = `${tree.product}/${tree.entry} (paths: ${paths}, longest: ${longest})`
  return `${[head, ...lines, ...(isWhole ? [] : ['  …'])].join('\n')}\n`
}

/** `tree DIR`: prints every path through every tree, for people or, with the trees themselves, as `--json`; of huge trees the first. */
export const tree: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { flags: ['json'], positionals: ['DIR'] })
  if (parsed.kind === 'fault') return parsed
  const compiled = compileFolder(parsed.positionals[0] ?? '')
  if (compiled.kind === 'fault') return compiled
  if (parsed.flags.has('json')) {
    // One tree at a time: all paths of all trees together may not fit into one string.
    terminal.print('{ "trees": [')
    compiled.trees.forEach((each, index) => {
      const { pathCount, paths } = pathsOf(each)
      const text = JSON.stringify({ ...each, pathCount, paths })
      terminal.print(`${index === 0 ? '' : ','}\n${text}`)
      if (paths.length < pathCount)
        terminal.note(
          `${each.product}/${each.entry}: the first ${mostPaths} of ${pathCount} paths are printed\n`,
        )
    })
    terminal.print('\n] }\n')
    return 0
  }
  terminal.print(compiled.trees.map(linesOf).join('\n'))
  return 0
}
