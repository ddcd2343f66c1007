import type { Compiled } from '../model/compiled.ts'
import { locales } from '../model/locale.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { deriveTree } from '../wizard/deriveTree.ts'
import { assemble } from './assemble.ts'
import { placeOf } from './placeOf.ts'
import { readFile } from './readFile.ts'
import { readProducts } from './readProducts.ts'
import { runRules } from './runRules.ts'
import type { EntryUnit } from './unit.ts'

export interface CompileOptions {
  /** The name of the folder itself: the product of guides that lie in no other folder. */
  readonly name?: string
  /** When files were last changed (ISO 8601), by their path: without it, no translation is known to be older than its source. */
  readonly dates?: ReadonlyMap<string, string>
}

/** The entry in the language that its tree is made from: the product's source, else the first that there is. */
function sourceEntry({ twins, product }: EntryUnit) {
  const order = [...(product.source ? [product.source] : []), ...locales]
  return order.flatMap((locale) => twins[locale] ?? [])[0]?.entry
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
  const trees = site.entries.flatMap((unit) => {
    const entry = sourceEntry(unit)
    return entry ? [deriveTree(entry, unit.product)] : []
  })
  return {
    products: site.products.map(({ product }) => product),
    guides: site.guides.map(({ guide }) => guide),
    trees,
    diagnostics: runRules({ ...site, trees, dates: options.dates ?? new Map(), excuses: [] }),
  }
}
