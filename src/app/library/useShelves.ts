import { use, useEffect, useState } from 'react'
import type { Locale } from '../../model/locale.ts'
import { SiteContext } from '../site/siteContext.ts'
import type { Shelf } from './shelf.ts'

export type Shelves =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'loaded'
      readonly locale: Locale
      readonly byProduct: ReadonlyMap<string, Shelf>
    }

/**
 * Every product in one language, loaded once `isWanted`. All of them, whatever was pasted: which files are requested
 * must say nothing about the paste.
 */
export function useShelves(locale: Locale, isWanted: boolean): Shelves {
  const { library, data } = use(SiteContext)
  const [shelves, setShelves] = useState<Shelves>({ kind: 'loading' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `data` names the build that the library reads
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const load = async () => {
      const { products } = await library.catalog(locale)
      const all = await Promise.all(products.map(({ id }) => library.shelf(locale, id)))
      return all.filter((shelf) => shelf !== null)
    }
    load().then(
      (all) => {
        if (!isCurrent) return
        const byProduct = new Map(all.map((shelf) => [shelf.product.id, shelf]))
        setShelves({ kind: 'loaded', locale, byProduct })
      },
      () => isCurrent && setShelves({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [library, locale, isWanted, data])

  return shelves
}
