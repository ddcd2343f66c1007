import type { Tree } from '../../../model/tree.ts'
import { listPaths } from '../../../wizard/listPaths.ts'

/** Every path of these trees as a text to be committed: a heading for each entry, then its paths. */
export function pathsText(trees: readonly Tree[]): string {
  return trees
    .map(
      (tree) =>
        `${tree.product}/${tree.entry}\n${[...listPaths(tree)].map((line) => `  ${line}\n`).join('')}`,
    )
    .join('\n')
}
