import { use, useEffect, useState } from 'react'
import type { Locale } from '../../model/locale.ts'
import { SiteContext } from '../site/siteContext.ts'
import { isSplit } from './addresses.ts'
import type { Shelf } from './shelf.ts'

export type Shelves =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'loaded'
      readonly locale: Locale
      readonly byProduct: ReadonlyMap<string, Shelf>
      /** The products that were asked for, where not all were. */
      readonly only: string | undefined
    }

/**
 * Every product in one language, loaded once `isWanted`. All of them, whatever was pasted: which files are requested
 * must say nothing about the paste. Of a site so large that its index is in parts, only the products that are `named`: all would be
 * many megabytes, and which product it is says less than the part of the index that was asked for.
 */
export function useShelves(locale: Locale, isWanted: boolean, named?: readonly string[]): Shelves {
  const { library, data } = use(SiteContext)
  const [shelves, setShelves] = useState<Shelves>({ kind: 'loading' })
  const only =
    named !== undefined && isSplit(data) ? [...new Set(named)].sort().join(' ') : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: `data` names the build that the library reads
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const load = async () => {
      const { products } = await library.catalog(locale)
      const wanted = products.filter(({ id }) => only === undefined || only.split(' ').includes(id))
      const all = await Promise.all(wanted.map(({ id }) => library.shelf(locale, id)))
      return all.filter((shelf) => shelf !== null)
    }
    load().then(
      (all) => {
        if (!isCurrent) return
        const byProduct = new Map(all.map((shelf) => [shelf.product.id, shelf]))
        setShelves({ kind: 'loaded', locale, byProduct, only })
      },
      () => isCurrent && setShelves({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [library, locale, isWanted, data, only])

  // What was loaded for another paste lacks products of this one.
  return shelves.kind === 'loaded' && shelves.only !== only ? { kind: 'loading' } : shelves
}
