import { locales } from '../model/locale.ts'
import type { Lexicon } from './lexicon.ts'
import type { Postings } from './postings.ts'
import { lengthAt, type StringTable } from './stringTable.ts'

/** What a signature is, by the number that the index keeps. */
export const signatureKinds = ['code', 'message', 'template', 'status'] as const

export interface IndexedProduct {
  readonly id: string
  /** Folded. */
  readonly hints: readonly string[]
  /** The letters of other vendors' names that its own guides mention. */
  readonly knows: readonly string[]
}

/** What is known of the entries of all guides, in flat arrays: all that is stored of an index but the words. */
export interface Catalogue {
  readonly lexicon: Lexicon
  readonly products: readonly IndexedProduct[]
  /** An entry is the same in all its languages. */
  readonly entryIds: StringTable
  readonly entryProduct: Uint16Array
  /** A bit for each language, in their order: whether the entry exists in it. */
  readonly entryLocales: Uint8Array
  /** One for each entry and language, in the order of the guides: what `documentOf` says. */
  readonly documents: Uint32Array
  /** Signatures in the order of their keys; statuses come last. */
  readonly signatureEntry: Uint32Array
  /** The language and what it is, by their places among `locales` and `signatureKinds`: `locale * 4 + kind`, so that the lowest two bits are the kind. */
  readonly signatureKind: Uint8Array
  readonly signatureValues: StringTable
}

/** What a part of an index says of the whole. */
export interface Part {
  /** The checksum of the whole: parts of different builds are never joined. */
  readonly stamp: number
  /** By how many bits of a name's number the parts are named. */
  readonly bits: number
  /** How many documents the whole has. */
  readonly documents: number
  /** For each term: how many documents of the whole have it. */
  readonly held: Uint32Array
  /** For each entry: where it stands among all. */
  readonly entries: Uint32Array
  /** The numbers of all names, ascending; only one part has them. */
  readonly names: Uint32Array
}

/** The entries of all guides, laid out for matching. */
export interface Index extends Catalogue, Postings {
  /** The letters of the signatures, sorted, each once; a template stands under its most telling stretch. */
  readonly keys: StringTable
  /** `keyStarts[k]` to `keyStarts[k + 1]`: the signatures with key `k`. */
  readonly keyStarts: Uint32Array
  /** Where this is not all of the index. */
  readonly part?: Part
}

/** How many documents of all guides have a term. */
export const heldBy = ({ part, termStarts }: Index, term: number): number =>
  part?.held[term] ?? (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0)

/** How many documents all guides have. */
export const allDocuments = ({ part, documents }: Index): number =>
  part?.documents ?? documents.length

export const kindOf = (index: Catalogue, signature: number): (typeof signatureKinds)[number] =>
  signatureKinds[(index.signatureKind[signature] ?? 0) & 3] ?? 'message'

/** The number by which an index keeps an entry in a language, which is given by its place among `locales`. */
export const documentOf = (entry: number, locale: number): number => entry * locales.length + locale

/** The entry of a document. */
export const entryOf = ({ documents }: Catalogue, document: number): number =>
  Math.floor((documents[document] ?? 0) / locales.length)

/** The place among `locales` of the language of a document. */
export const localeNumberOf = ({ documents }: Catalogue, document: number): number =>
  (documents[document] ?? 0) % locales.length

const extents = new WeakMap<Catalogue, Uint32Array>()

/** For each entry how long its signatures are together. */
export function extentsOf(index: Catalogue): Uint32Array {
  const known = extents.get(index)
  if (known !== undefined) return known
  const made = new Uint32Array(index.entryProduct.length)
  index.signatureEntry.forEach((entry, signature) => {
    made[entry] = (made[entry] ?? 0) + lengthAt(index.signatureValues, signature)
  })
  extents.set(index, made)
  return made
}
