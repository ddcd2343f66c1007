import type { Compiled } from '../model/compiled.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { makeTree } from '../wizard/makeTree.ts'
import { assemble } from './assemble.ts'
import { entriesOf } from './chartFaults.ts'
import { type GuidePlace, placeOf } from './placeOf.ts'
import { type ReadGuide, readFile } from './readFile.ts'
import { readProducts } from './readProducts.ts'
import { runRules } from './runRules.ts'

/** What was read of each file, by its path: handed in again, files that have not changed are not read again. The result is the same without it. */
export type CompileCache = Map<
  string,
  { readonly text: string; readonly place: string; readonly read: ReadGuide | null }
>

export interface CompileOptions {
  readonly cache?: CompileCache
  /** The name of the folder itself: the product of guides that lie in no other folder. */
  readonly name?: string
  /** When files were last changed (ISO 8601), by their path: without it, no translation is known to be older than its source. */
  readonly dates?: ReadonlyMap<string, string>
}

/** What a file says, from the cache where it has not changed. */
function readCached(
  file: SourceFile,
  place: GuidePlace,
  cache: CompileCache | undefined,
): ReadGuide | null {
  const at = [place.product, place.guide, place.locale].join(' ')
  const known = cache?.get(file.path)
  if (known?.text === file.text && known.place === at) return known.read
  const read = readFile(file, place)
  cache?.set(file.path, { text: file.text, place: at, read })
  return read
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
  const read = sorted.flatMap(
    (file) => readCached(file, placeOf(file.path, folders, top), options.cache) ?? [],
  )
  const site = assemble(sorted, [...declared.values()], read)
  const trees = site.entries.flatMap((unit) => makeTree(entriesOf(unit), unit.product)?.tree ?? [])
  return {
    products: site.products.map(({ product }) => product),
    guides: site.guides.map(({ guide }) => guide),
    trees,
    diagnostics: runRules({ ...site, trees, dates: options.dates ?? new Map(), excuses: [] }),
  }
}
