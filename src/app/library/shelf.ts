import type { Entry } from '../../model/entry.ts'
import type { Guide } from '../../model/guide.ts'
import type { Locale } from '../../model/locale.ts'
import type { Product } from '../../model/product.ts'
import type { Tree } from '../../model/tree.ts'
import type { TreeMap } from '../../wizard/map/mapTree.ts'

/** What is said about the guide that an entry comes from. */
export type GuideFacts = Pick<
  Guide,
  'id' | 'locale' | 'title' | 'file' | 'contacts' | 'source' | 'updated'
>

/** An entry and the guide that it stands in. */
export interface ShelvedEntry extends Entry {
  readonly guide: string
  /** The languages that it is written in. */
  readonly languages: readonly Locale[]
  /** How its label is read aloud, where `product.yaml` says so. */
  readonly reading?: string
}

/** One product as one language shows it: each entry once, in that language or in the one that it has. */
export interface Shelf {
  /** The language that the shelf is for. */
  readonly locale: Locale
  readonly product: Product
  readonly guides: readonly GuideFacts[]
  /** In the order of their short names. */
  readonly entries: readonly ShelvedEntry[]
  /** One tree an entry, by its id. */
  readonly trees: Readonly<Record<string, Tree>>
  /** Their pictures, laid out when the site is built. */
  readonly maps?: Readonly<Record<string, TreeMap>>
}
