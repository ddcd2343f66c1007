import type { Compiled } from '../model/compiled.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { makeTree } from '../wizard/makeTree.ts'
import { assemble } from './assemble.ts'
import { entriesOf } from './chartFaults.ts'
import { placeOf } from './placeOf.ts'
import { readFile } from './readFile.ts'
import { readProducts } from './readProducts.ts'
import { runRules } from './runRules.ts'

export interface CompileOptions {
  /** The name of the folder itself: the product of guides that lie in no other folder. */
  readonly name?: string
  /** When files were last changed (ISO 8601), by their path: without it, no translation is known to be older than its source. */
  readonly dates?: ReadonlyMap<string, string>
}

/**
 * Everything that is understood of a folder of guides: products, guides with their entries, a tree for each entry,
 * and what is wrong, as diagnostics. Never throws over what a file holds; the same files give the same result.
 */
export function compile(files: readonly SourceFile[], options: CompileOptions = {}): Compiled {
  const top = options.name ?? 'guides'
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const declared = readProducts(sorted, top)
  const folders = new Set(declared.keys())
  const read = sorted.flatMap((file) => readFile(file, placeOf(file.path, folders, top)) ?? [])
  const site = assemble(sorted, [...declared.values()], read)
  const trees = site.entries.flatMap((unit) => makeTree(entriesOf(unit), unit.product)?.tree ?? [])
  return {
    products: site.products.map(({ product }) => product),
    guides: site.guides.map(({ guide }) => guide),
    trees,
    diagnostics: runRules({ ...site, trees, dates: options.dates ?? new Map(), excuses: [] }),
  }
}
