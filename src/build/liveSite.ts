import { dataFiles } from '../app/library/addresses.ts'
import type { Library } from '../app/library/library.ts'
import type { PageData } from '../app/library/pageData.ts'
import type { Shelf } from '../app/library/shelf.ts'
import { buildIndex } from '../match/buildIndex.ts'
import { encodeIndex } from '../match/encodeIndex.ts'
import type { Guide } from '../model/guide.ts'
import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { BuiltLanguage } from './buildLibrary.ts'
import type { UnderstoodContent } from './contentOf.ts'
import { machineFiles } from './machineFiles.ts'
import { catalogOf, shelve } from './shelve.ts'

type FileContent = string | Uint8Array

/** A site while its guides are written: what nobody asks for is not made. */
export interface LiveSite {
  readonly page: Omit<PageData, 'loaderData'>
  readonly library: Library
  /** The file at a path inside the site; undefined where there is none. */
  readonly fileAt: (path: string) => FileContent | undefined
}

/** The value of `make`, made when it is first asked for. */
function lazy<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

interface KnownShelf {
  readonly product: Product
  readonly guides: readonly Guide[]
  readonly shelf: Shelf
}

/** What makes the shelf of a product, again only where its guides have changed. */
function shelver() {
  const known = new Map<string, KnownShelf>()
  return (content: UnderstoodContent, product: Product, locale: Locale): Shelf => {
    const guides = content.understood.guides.filter((guide) => guide.product === product.id)
    const key = `${locale} ${product.id}`
    const last = known.get(key)
    const isSame =
      last?.product === product &&
      last.guides.length === guides.length &&
      guides.every((guide, index) => guide === last.guides[index])
    if (isSame) return last.shelf
    const shelf = shelve({ ...content.understood, diagnostics: [] }, product, locale)
    known.set(key, { product, guides, shelf })
    return shelf
  }
}

/** What makes a site of each state of a folder of guides, one after another, from what has changed since the one before. */
export function liveSites(base: string): (content: UnderstoodContent) => LiveSite {
  const shelfOf = shelver()
  let count = 0
  return (content) => {
    const { site, understood } = content
    const { products } = understood
    const languages = new Map(
      site.locales.map((locale) => [
        locale,
        lazy((): BuiltLanguage => {
          const shelves = products.map((product) => shelfOf(content, product, locale))
          return { locale, shelves, catalog: catalogOf(shelves, locale) }
        }),
      ]),
    )
    count += 1
    const folder = `assets/data-live-${count}/`
    const shelfAt = (locale: Locale, id: string) => {
      const product = products.find((one) => one.id === id)
      return product && languages.has(locale) ? shelfOf(content, product, locale) : null
    }
    const files = new Map<string, () => FileContent>([
      [dataFiles.index, lazy(() => encodeIndex(buildIndex(understood)))],
      [dataFiles.products, lazy(() => JSON.stringify(products))],
      ...[...languages].flatMap(([locale, language]) => [
        [dataFiles.catalog(locale), lazy(() => JSON.stringify(language().catalog))] as const,
        ...products.map(
          ({ id }) =>
            [dataFiles.shelf(locale, id), () => JSON.stringify(shelfAt(locale, id))] as const,
        ),
      ]),
    ])
    const page = { data: base + folder, site: { name: site.name, url: site.url } }
    const library: Library = {
      catalog: (locale) => Promise.resolve(languages.get(locale)?.().catalog ?? { products: [] }),
      shelf: (locale, id) => Promise.resolve(shelfAt(locale, id)),
    }
    const forMachines = lazy(() =>
      machineFiles({ site, languages: [...languages.values()].map((make) => make()) }, base),
    )
    return {
      page,
      library,
      fileAt: (path) =>
        path.startsWith(folder)
          ? files.get(path.slice(folder.length))?.()
          : /\.(?:json|md|txt|xml|webmanifest)$/.test(path)
            ? forMachines().get(path)
            : undefined,
    }
  }
}
