import { applyFixes } from '../../compile/applyFixes.ts'
import { compile } from '../../compile/compile.ts'
import { newCache } from '../../compile/compileCache.ts'
import type { Check } from '../../model/check.ts'
import type { Compiled } from '../../model/compiled.ts'
import type { Entry } from '../../model/entry.ts'
import type { Guide } from '../../model/guide.ts'
import type { Locale } from '../../model/locale.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import { mapTree } from '../../wizard/map/mapTree.ts'
import type { EntryView, Request, Summary } from './protocol.ts'
import { summarise } from './summarise.ts'

/** What to compile: the folder's name, the language of the problems, and what is different from the last time. */
export type Work = Pick<
  Extract<Request, { readonly kind: 'compile' }>,
  'name' | 'locale' | 'changed' | 'gone'
>

/** Guides that change and what is understood of them: keeps what was read, so that a change costs what it touches. */
export interface Workshop {
  /** Compiles the guides of the last time, but for what has changed and what is gone. */
  readonly compile: (work: Work) => Omit<Summary, 'milliseconds'>
  readonly entry: (file: string, id: string) => EntryView | null
  /** The files that change by these edits, or by everything that can be mended mechanically. */
  readonly fix: (edits?: readonly TextEdit[]) => readonly SourceFile[]
}

/** A map of a larger tree helps nobody, and takes long to lay out. */
const mostNodes = 120

/** An empty workshop. */
export function createWorkshop(): Workshop {
  const files = new Map<string, SourceFile>()
  const cache = newCache()
  let compiled: Compiled = { products: [], guides: [], trees: [], diagnostics: [] }

  return {
    compile({ name, locale, changed, gone }) {
      for (const path of gone) {
        files.delete(path)
      }
      for (const file of changed) files.set(file.path, file)
      compiled = compile([...files.values()], { cache, name, locale })
      return summarise(compiled)
    },

    entry(file, id) {
      const guide = compiled.guides.find((one) => one.file === file)
      const entry = guide?.entries.find((one) => one.id === id)
      const product = compiled.products.find((one) => one.id === guide?.product)
      if (entry === undefined || product === undefined) return null
      const tree = compiled.trees.find((one) => one.product === product.id && one.entry === id)
      const isDrawn = tree !== undefined && Object.keys(tree.nodes).length <= mostNodes
      return {
        file,
        entry,
        product,
        others: othersOf(
          entry,
          compiled.guides.filter((one) => one.product === product.id),
        ),
        ...(isDrawn && { way: { tree, map: mapTree(tree) } }),
      }
    },

    fix: (edits) =>
      applyFixes(
        [...files.values()],
        edits === undefined ? compiled.diagnostics : [{ fix: edits }],
      ),
  }
}

/** The checks that only other languages of an entry have: the tree asks for them too. */
function othersOf(entry: Entry, guides: readonly Guide[]): EntryView['others'] {
  const known = new Set(entry.checks.map(({ id }) => id))
  const others: { readonly check: Check; readonly lang: Locale }[] = []
  for (const twin of guides.flatMap(({ entries }) => entries)) {
    if (twin.id !== entry.id) continue
    for (const check of twin.checks) {
      if (known.has(check.id)) continue
      known.add(check.id)
      others.push({ check, lang: twin.lang })
    }
  }
  return others
}
