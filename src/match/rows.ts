import { keyOf, layOut } from './layOut.ts'
import { postingSink } from './postings.ts'
import { documentOf, entryOf, heldBy, type Index, kindOf, localeNumberOf } from './searchIndex.ts'
import { type Keyed, signatureColumns } from './signatureColumns.ts'
import { sizeOf, stringAt, stringTable } from './stringTable.ts'

/** All that an index knows of one entry. */
export interface Row {
  /** Where it stands among all entries of all guides. */
  readonly number: number
  readonly id: string
  readonly product: number
  readonly locales: number
  readonly signatures: readonly Omit<Keyed, 'entry'>[]
  readonly documents: readonly {
    readonly locale: number
    /** Places in the terms of the index that the row is from, times 4, and the weight. */
    readonly words: Uint32Array
  }[]
}

/** What is known of an entry of an index, one entry after another. */
export function rowsOf(index: Index): Row[] {
  const words = wordsByDocument(index)
  const rows = Array.from(index.entryProduct, (product, entry) => ({
    number: index.part?.entries[entry] ?? entry,
    id: stringAt(index.entryIds, entry),
    product,
    locales: index.entryLocales[entry] ?? 0,
    signatures: [] as Omit<Keyed, 'entry'>[],
    documents: [] as Row['documents'][number][],
  }))
  index.signatureEntry.forEach((entry, i) => {
    const value = stringAt(index.signatureValues, i)
    const isStatus = kindOf(index, i) === 'status'
    const kind = index.signatureKind[i] ?? 0
    rows[entry]?.signatures.push({ key: keyOf(value), kind, isStatus, value })
  })
  index.documents.forEach((_, document) => {
    const locale = localeNumberOf(index, document)
    rows[entryOf(index, document)]?.documents.push({ locale, words: words(document) })
  })
  return rows
}

/** The words of each document: what the postings say, the other way round. */
function wordsByDocument(index: Index): (document: number) => Uint32Array {
  const { postings, termStarts, terms } = index
  const starts = new Uint32Array(index.documents.length + 1)
  for (const posting of postings)
    starts[(posting >>> 2) + 1] = (starts[(posting >>> 2) + 1] ?? 0) + 1
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const words = new Uint32Array(postings.length)
  for (let t = 0; t < sizeOf(terms); t++)
    for (let i = termStarts[t] ?? 0; i < (termStarts[t + 1] ?? 0); i++) {
      const posting = postings[i] ?? 0
      const at = next[posting >>> 2] ?? 0
      words[at] = t * 4 + (posting & 3)
      next[posting >>> 2] = at + 1
    }
  return (document) => words.subarray(starts[document], starts[document + 1])
}

/** Rows of one index. */
export interface Source {
  readonly index: Index
  readonly rows: readonly Row[]
}

/** What an index is made with beside its entries. */
export type Frame = Pick<Index, 'products' | 'lexicon'> & {
  readonly part: { readonly stamp: number; readonly bits: number; readonly documents: number }
}

/**
 * A part of the index that the frame is of, with the entries of some rows, each once and in the order of all entries. What it says
 * of words is counted over all guides, so that a part weighs a paste as the whole does.
 */
export function partOf({ products, lexicon, part }: Frame, sources: readonly Source[]): Index {
  const kept = new Map<number, { row: Row; index: Index }>()
  for (const { index, rows } of sources)
    for (const row of rows) if (!kept.has(row.number)) kept.set(row.number, { row, index })
  const chosen = [...kept.values()].sort((a, b) => a.row.number - b.row.number)
  const held = new Map<string, number>()
  const words = postingSink()
  const documents: number[] = []
  chosen.forEach(({ row, index }, entry) => {
    for (const document of row.documents) {
      for (const word of document.words) {
        const term = stringAt(index.terms, word >>> 2)
        words.add(term, documents.length, word & 3)
        held.set(term, heldBy(index, word >>> 2))
      }
      documents.push(documentOf(entry, document.locale))
    }
  })
  const index = layOut(
    {
      products,
      lexicon,
      entryIds: stringTable(chosen.map(({ row }) => row.id)),
      entryProduct: Uint16Array.from(chosen, ({ row }) => row.product),
      entryLocales: Uint8Array.from(chosen, ({ row }) => row.locales),
      documents: Uint32Array.from(documents),
      ...signatureColumns(
        chosen.flatMap(({ row }, entry) => row.signatures.map((one) => ({ ...one, entry }))),
      ),
    },
    words.done(),
  )
  const terms = Array.from({ length: sizeOf(index.terms) }, (_, t) => stringAt(index.terms, t))
  return {
    ...index,
    part: {
      ...part,
      entries: Uint32Array.from(chosen, ({ row }) => row.number),
      held: Uint32Array.from(terms, (term) => held.get(term) ?? 1),
      names: new Uint32Array(),
    },
  }
}
