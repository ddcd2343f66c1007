import { createHash } from 'node:crypto'
import { dataFiles } from '../app/library/addresses.ts'
import type { Library } from '../app/library/library.ts'
import type { PageData } from '../app/library/pageData.ts'
import { buildIndex } from '../match/buildIndex.ts'
import { encodeIndex } from '../match/encodeIndex.ts'
import { splitIndex } from '../match/splitIndex.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Site } from '../model/site.ts'
import { type BuiltLanguage, buildLanguages, libraryOf } from './buildLibrary.ts'
import { isLarge } from './isLarge.ts'

/** A folder of guides as the site needs it: what pages show, and the files that the browser fetches. */
export interface BuiltSite {
  readonly site: Site
  readonly compiled: Compiled
  readonly languages: readonly BuiltLanguage[]
  readonly library: Library
  /** The data files, by their paths in the data folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** The path of the data folder inside the site: named by its content, so that a page never meets another build's data. */
  readonly folder: string
  readonly page: Omit<PageData, 'loaderData'>
}

function dataOf(
  compiled: Compiled,
  languages: readonly BuiltLanguage[],
): Map<string, string | Uint8Array> {
  const index = buildIndex(compiled)
  const files = new Map<string, string | Uint8Array>([
    [dataFiles.index, encodeIndex(index)],
    [dataFiles.products, JSON.stringify(compiled.products)],
  ])
  if (isLarge(languages))
    for (const [name, part] of splitIndex(index))
      files.set(dataFiles.parts + name, encodeIndex(part))
  for (const { locale, catalog, shelves } of languages) {
    files.set(dataFiles.catalog(locale), JSON.stringify(catalog))
    for (const shelf of shelves) {
      files.set(dataFiles.shelf(locale, shelf.product.id), JSON.stringify(shelf))
    }
  }
  return files
}

function hashOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) hash.update(`${path}\0`).update(text)
  return hash.digest('hex').slice(0, 12)
}

/** What was compiled, ready to be written or served under `base`. */
export function buildSite(compiled: Compiled, site: Site, base: string): BuiltSite {
  const languages = buildLanguages(compiled, site.locales)
  const files = dataOf(compiled, languages)
  const folder = `assets/data-${hashOf(files)}${isLarge(languages) ? '-parts' : ''}/`
  return {
    site,
    compiled,
    languages,
    library: libraryOf(languages),
    files,
    folder,
    page: {
      data: base + folder,
      site: {
        name: site.name,
        url: site.url,
        ...(site.edit === undefined ? {} : { edit: site.edit }),
      },
    },
  }
}
