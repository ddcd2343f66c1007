import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { keepSame, keepSameEach } from './keepSame.ts'
import type { SectionCache } from './parseSections.ts'
import type { GuidePlace } from './placeOf.ts'
import { type ReadGuide, readFile } from './readFile.ts'

/** A file as it was compiled last. */
interface CachedFile {
  readonly file: SourceFile
  readonly place: string
  readonly read: ReadGuide | null
  readonly sections: SectionCache
}

/**
 * What `compile` keeps from one time to the next, for one folder: handed in again, files and sections that have not changed are not
 * read again. It holds what the last compilation was made of and nothing older. The result is the same without it.
 */
export interface CompileCache {
  files: ReadonlyMap<string, CachedFile>
  products: ReadonlyMap<string, Product>
}

/** A cache for a folder that has not been compiled yet. */
export function newCache(): CompileCache {
  return { files: new Map(), products: new Map() }
}

/** The files, each as the object of last time where it says the same: what was made of an object is found by it. */
export function keepFiles(
  files: readonly SourceFile[],
  cache: CompileCache,
): readonly SourceFile[] {
  return files.map((file) => {
    const known = cache.files.get(file.path)?.file
    return known?.text === file.text ? known : file
  })
}

/** What each file says, from the cache where neither it nor its place has changed. */
export function readFiles(
  files: readonly SourceFile[],
  placeOf: (path: string) => GuidePlace,
  cache: CompileCache,
): readonly ReadGuide[] {
  const now = new Map<string, CachedFile>()
  const guides = files.flatMap((file) => {
    const place = placeOf(file.path)
    const at = [place.product, place.guide, place.locale].join(' ')
    const known = cache.files.get(file.path)
    if (known?.file === file && known.place === at) {
      now.set(file.path, known)
      return known.read ?? []
    }
    const sections = known?.sections ?? { sections: new Map() }
    const read = keepEntries(known?.read ?? null, readFile(file, place, sections))
    now.set(file.path, { file, place: at, read, sections })
    return read ?? []
  })
  cache.files = now
  return guides
}

/** The guide with the entries of last time where they are the same. */
function keepEntries(before: ReadGuide | null, now: ReadGuide | null): ReadGuide | null {
  if (!before || !now) return now
  const entries = keepSameEach(before.understood.entries, now.understood.entries)
  return { source: now.source, understood: { ...now.understood, entries } }
}

/** The product as the object of last time where it is the same. */
export function keepProduct(product: Product, cache: CompileCache): Product {
  return keepSame(cache.products.get(product.id), product)
}
