import { buildIndex } from '../../match/buildIndex.ts'
import type { Index } from '../../match/searchIndex.ts'
import type { Compiled } from '../../model/compiled.ts'
import type { Entry } from '../../model/entry.ts'
import type { Guide } from '../../model/guide.ts'
import type { Locale } from '../../model/locale.ts'
import type { Product } from '../../model/product.ts'

/** One entry in one language, and the guide that it stands in. */
export interface Found {
  readonly guide: Guide
  readonly entry: Entry
}

/** Compiled guides, ready to be asked. */
export interface Knowledge {
  readonly index: Index
  readonly products: readonly Product[]
  /** The entry in a language, else in the first language that has it. */
  readonly find: (product: string, entry: string, locale: Locale) => Found | null
}

/** What can be asked of compiled guides. Built once, for any number of pastes. */
export function knowledge({ products, guides }: Pick<Compiled, 'products' | 'guides'>): Knowledge {
  const versions = new Map<string, Found[]>()
  for (const guide of guides) {
    for (const entry of guide.entries) {
      const key = `${guide.product}/${entry.id}`
      versions.set(key, [...(versions.get(key) ?? []), { guide, entry }])
    }
  }
  return {
    index: buildIndex({ products, guides }),
    products,
    find: (product, entry, locale) => {
      const found = versions.get(`${product}/${entry}`) ?? []
      return found.find(({ guide }) => guide.locale === locale) ?? found[0] ?? null
    },
  }
}
