import type { StringTable } from './stringTable.ts'

/** What a signature is, as the number that the index keeps. */
export const signatureKinds = ['code', 'message', 'template', 'status'] as const

/** The entries of all guides, laid out for matching: a few flat arrays, whatever the number of entries. */
export interface Index {
  readonly products: readonly IndexedProduct[]
  /** An entry is the same in all its languages. */
  readonly entryIds: StringTable
  readonly entryProduct: Uint16Array
  /** Bit 0, 1, 2: the entry exists in ko, ja, en. */
  readonly entryLocales: Uint8Array
  /** The letters of the signatures, sorted, each once; a template stands under its most telling stretch. */
  readonly keys: StringTable
  /** `keyStarts[k]` to `keyStarts[k + 1]`: the signatures with key `k`. Signatures are in the order of their keys; statuses come last. */
  readonly keyStarts: Uint32Array
  readonly signatureEntry: Uint32Array
  readonly signatureKind: Uint8Array
  readonly signatureValues: StringTable
  /** One for each entry and language: `entry * 3 + locale`. */
  readonly documents: Uint32Array
  /** Terms of the guides' words, sorted. */
  readonly terms: StringTable
  /** `termStarts[t]` to `termStarts[t + 1]`: the postings of term `t`, each `document * 4 + weight`, ascending. */
  readonly termStarts: Uint32Array
  readonly postings: Uint32Array
}

export interface IndexedProduct {
  readonly id: string
  /** Folded. */
  readonly hints: readonly string[]
}
