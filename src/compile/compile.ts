import type { Compiled } from '../model/compiled.ts'
import type { Entry } from '../model/entry.ts'
import { type Finding, toDiagnostic } from '../model/finding.ts'
import { largest } from '../model/largest.ts'
import { type Locale, locales } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import type { Tree } from '../model/tree.ts'
import { makeTree } from '../wizard/makeTree.ts'
import { assemble } from './assemble.ts'
import { byLocale } from './byLocale.ts'
import { type CompileCache, keepFiles, newCache, readFiles } from './compileCache.ts'
import { placeOf } from './placeOf.ts'
import { readProducts } from './readProducts.ts'
import { remember } from './remember.ts'
import { runRules } from './runRules.ts'
import { tooLarge } from './tooLarge.ts'
import type { EntryUnit } from './unit.ts'

export interface CompileOptions {
  /** The language of the diagnostics; English where it is left out. */
  readonly locale?: Locale
  readonly cache?: CompileCache
  /** The name of the folder itself: the product of guides that lie in no other folder. */
  readonly name?: string
  /** When files were last changed (ISO 8601), by their path: without it, no translation is known to be older than its source. */
  readonly dates?: ReadonlyMap<string, string>
}

const treeOf = remember(
  (_first: Entry, product: Product, ...twins: readonly (Entry | undefined)[]): Tree | null =>
    makeTree(byLocale(twins), product)?.tree ?? null,
)

/** The tree of an entry. */
function treeOfUnit({ twins, product }: EntryUnit): readonly Tree[] {
  const entries = locales.map((locale) => twins[locale]?.entry)
  const first = entries.find((entry) => entry !== undefined)
  const tree = first && treeOf(first, product, ...entries)
  return tree ? [tree] : []
}

/** What was understood of a folder, and what finds out what is wrong with it, which takes longer. */
export interface Understanding {
  readonly understood: Omit<Compiled, 'diagnostics'>
  readonly diagnose: () => readonly Finding[]
}

/** Everything that is understood of a folder of guides, without what is wrong, for who cannot wait for that. */
export function understandFiles(
  files: readonly SourceFile[],
  options: CompileOptions = {},
): Understanding {
  const { name: top = 'guides', cache = newCache(), dates = new Map() } = options
  const sorted = keepFiles(
    files
      .filter(({ text }) => text.length <= largest)
      .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    cache,
  )
  const declared = readProducts(sorted, top)
  const folders = new Set(declared.keys())
  const read = readFiles(sorted, (path) => placeOf(path, folders, top), cache)
  const site = assemble(sorted, [...declared.values()], read, cache)
  const trees = site.entries.flatMap(treeOfUnit)
  return {
    understood: {
      products: site.products.map(({ product }) => product),
      guides: site.guides.map(({ guide }) => guide),
      trees,
    },
    diagnose: () => [
      ...files
        .filter(({ text }) => text.length > largest)
        .map(({ path, text }) => tooLarge(path, text.length)),
      ...runRules({ ...site, trees, dates }),
    ],
  }
}

/**
 * Everything that is understood of a folder of guides: products, guides with their entries, a tree for each entry,
 * and what is wrong, as diagnostics. A file of more than 5 MB is reported and not read. Never throws over what a file holds; the same files give the same result.
 */
export function compile(files: readonly SourceFile[], options: CompileOptions = {}): Compiled {
  const { understood, diagnose } = understandFiles(files, options)
  const { locale = 'en' } = options
  return { ...understood, diagnostics: diagnose().map((finding) => toDiagnostic(finding, locale)) }
}
