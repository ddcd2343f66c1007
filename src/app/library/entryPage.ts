import type { Product } from '../../model/product.ts'
import type { Tree } from '../../model/tree.ts'
import type { TreeMap } from '../../wizard/map/mapTree.ts'
import { type Neighbour, neighboursOf } from './neighboursOf.ts'
import type { GuideFacts, Shelf, ShelvedEntry } from './shelf.ts'

/** What the page of one entry shows. */
export interface EntryPage {
  readonly product: Product
  readonly guide: GuideFacts | null
  readonly entry: ShelvedEntry
  readonly tree: Tree | null
  /** The picture of the tree. */
  readonly map: TreeMap | null
  readonly neighbours: readonly Neighbour[]
}

/** The page of the entry `id` of a shelf; null where the shelf has no such entry. */
export function entryPageOf(shelf: Shelf, id: string): EntryPage | null {
  const entry = shelf.entries.find((candidate) => candidate.id === id)
  if (entry === undefined) return null
  return {
    product: shelf.product,
    guide: shelf.guides.find((guide) => guide.id === entry.guide) ?? null,
    entry,
    tree: shelf.trees[id] ?? null,
    map: shelf.maps?.[id] ?? null,
    neighbours: neighboursOf(entry, shelf.entries),
  }
}
