import type { Tree } from '../../model/tree.ts'
import { countPaths, walkPaths } from '../../wizard/walkPaths.ts'
import type { Command } from '../command.ts'
import { compileFolder } from '../compileFolder.ts'
import { parseArguments } from '../parseArguments.ts'
import { renderTable } from '../render/renderTable.ts'

/** A path of a tree as its answers, in the form that an address carries them, and its end. */
function pathsOf(tree: Tree) {
  return [...walkPaths(tree)].map(({ steps, end }) => ({
    answers: Object.fromEntries(steps.map(({ key, answer }) => [key, answer])),
    end: end.id,
  }))
}

/** `tree DIR`: prints every tree and every path through it with `--json`, else how many paths there are and how long. */
export const tree: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { flags: ['json'], positionals: ['DIR'] })
  if (parsed.kind === 'fault') return parsed
  const compiled = compileFolder(parsed.positionals[0] ?? '')
  if (compiled.kind === 'fault') return compiled
  if (parsed.flags.has('json')) {
    // One tree at a time: all paths of all trees together may not fit into one string.
    terminal.print('{ "trees": [')
    compiled.trees.forEach((each, index) => {
      const text = JSON.stringify({ ...each, paths: pathsOf(each) })
      terminal.print(`${index === 0 ? '' : ','}\n${text}`)
    })
    terminal.print('\n] }\n')
    return 0
  }
  const rows = compiled.trees.map((each) => {
    const { paths, longest } = countPaths(each)
    return [each.product, each.entry, String(paths), String(longest)]
  })
  terminal.print(`${renderTable(['product', 'entry', 'paths', 'longest'], rows)}\n`)
  return 0
}
