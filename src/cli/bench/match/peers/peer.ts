import type { Guide } from '../../../../model/guide.ts'
import type { Product } from '../../../../model/product.ts'
import type { SearchDocument } from '../documentsOf.ts'

/** One entry that a library found, best first; a higher score is better. */
export interface Hit {
  /** `product/entry`. */
  readonly entry: string
  readonly score: number
}

export interface Asked {
  readonly hits: readonly Hit[]
  /** Whether the library says by itself that it is sure; most do not say. */
  readonly isSure?: boolean
}

/** A library that holds an index. */
export interface Built {
  readonly ask: (paste: string) => Asked | Promise<Asked>
  /** The index as it would be sent. Costs: only asked for outside of what is timed. */
  readonly stored: () => Uint8Array | Promise<Uint8Array>
}

/** What a library makes its index of; both hold the same entries. */
export interface Library {
  readonly products: readonly Product[]
  readonly guides: readonly Guide[]
  readonly documents: readonly SearchDocument[]
}

/** A search library in one configuration. */
export interface Peer {
  readonly name: string
  /** How it is set up, in a sentence. */
  readonly setup: string
  /** Whether its scores tell a good match from a bad one. */
  readonly hasScores: boolean
  readonly build: (library: Library) => Built | Promise<Built>
}

/** How many entries are asked for. */
export const mostHits = 10

/** The hits with each entry once, where it stands best. */
export function distinct(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<string, Hit>()
  for (const hit of hits) if (!best.has(hit.entry)) best.set(hit.entry, hit)
  return [...best.values()].slice(0, mostHits)
}

/** A value as the bytes of its JSON. */
export const jsonBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
