import { applyFixes } from '../../compile/applyFixes.ts'
import { compile } from '../../compile/compile.ts'
import { newCache } from '../../compile/compileCache.ts'
import type { Check } from '../../model/check.ts'
import type { Compiled } from '../../model/compiled.ts'
import type { Entry } from '../../model/entry.ts'
import type { Guide } from '../../model/guide.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import { layoutTree } from '../../wizard/map/layoutTree.ts'
import { outlineTree } from '../../wizard/map/outlineTree.ts'
import type { EntryView, Summary } from './protocol.ts'
import { summarise } from './summarise.ts'

/** Guides that change and what is understood of them: keeps what was read, so that a change costs what it touches. */
export interface Workshop {
  /** Compiles the guides of the last time, but for what has changed and what is gone. */
  readonly compile: (
    name: string,
    changed: readonly SourceFile[],
    gone: readonly string[],
  ) => Omit<Summary, 'milliseconds'>
  readonly entry: (file: string, id: string) => EntryView | null
  /** The files that change by these edits, or by everything that can be mended mechanically. */
  readonly fix: (edits?: readonly TextEdit[]) => readonly SourceFile[]
}

/** A picture of more boxes than this helps nobody, and takes long to lay out. */
const mostBoxes = 120

/** An empty workshop. */
export function createWorkshop(): Workshop {
  const files = new Map<string, SourceFile>()
  const cache = newCache()
  let compiled: Compiled = { products: [], guides: [], trees: [], diagnostics: [] }

  return {
    compile(name, changed, gone) {
      for (const path of gone) {
        files.delete(path)
      }
      for (const file of changed) files.set(file.path, file)
      compiled = compile([...files.values()], { cache, name })
      return summarise(compiled)
    },

    entry(file, id) {
      const guide = compiled.guides.find((one) => one.file === file)
      const entry = guide?.entries.find((one) => one.id === id)
      const product = compiled.products.find((one) => one.id === guide?.product)
      if (entry === undefined || product === undefined) return null
      const tree = compiled.trees.find((one) => one.product === product.id && one.entry === id)
      const isDrawn = tree !== undefined && Object.keys(tree.nodes).length <= mostBoxes
      return {
        file,
        entry,
        product,
        ...(isDrawn && {
          tree: {
            tree,
            layout: layoutTree(tree),
            outline: outlineTree(tree),
            checks: checksOf(
              entry,
              compiled.guides.filter((one) => one.product === product.id),
            ),
          },
        }),
      }
    },

    fix: (edits) =>
      applyFixes(
        [...files.values()],
        edits === undefined ? compiled.diagnostics : [{ fix: edits }],
      ),
  }
}

/** The checks of an entry, then those that only its twins have. */
function checksOf(entry: Entry, guides: readonly Guide[]): readonly Check[] {
  const twins = guides.flatMap(({ entries }) => entries.filter(({ id }) => id === entry.id))
  const checks = new Map<string, Check>()
  for (const check of [entry, ...twins].flatMap((one) => one.checks))
    if (!checks.has(check.id)) checks.set(check.id, check)
  return [...checks.values()]
}
