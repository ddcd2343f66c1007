import { type ByteReader, byteReader, checksum } from './bytes.ts'
import { headerSize, layout, magic } from './encodeIndex.ts'
import { layOut } from './layOut.ts'
import type { Lexicon } from './lexicon.ts'
import { type Postings, postingSink } from './postings.ts'
import type { Catalogue, Index, IndexedProduct, Part } from './searchIndex.ts'
import { type StringTable, stringTable } from './stringTable.ts'

/** An index, or why the bytes are none: not an index at all, of another release, cut short, or damaged. */
export type Decoded =
  | { readonly kind: 'index'; readonly index: Index }
  | { readonly kind: 'foreign' | 'stale' | 'truncated' | 'damaged' }

/** The index that `encodeIndex` made these bytes of. Bytes that are not whole never become an index. */
export function decodeIndex(bytes: Uint8Array): Decoded {
  if (bytes.length < headerSize)
    return { kind: bytes.length < 4 || hasMagic(bytes) ? 'truncated' : 'foreign' }
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerSize)
  if (!hasMagic(bytes)) return { kind: 'foreign' }
  if (header.getUint32(4, true) !== layout) return { kind: 'stale' }
  const body = bytes.subarray(headerSize)
  const length = header.getUint32(8, true)
  if (body.length < length) return { kind: 'truncated' }
  if (body.length > length || checksum(body) !== header.getUint32(12, true))
    return { kind: 'damaged' }
  return { kind: 'index', index: readBody(byteReader(body)) }
}

const hasMagic = (bytes: Uint8Array) =>
  bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === magic

function readBody(reader: ByteReader): Index {
  const catalogue: Catalogue = {
    products: readProducts(reader.text()),
    lexicon: {
      ...readIdeas(reader),
      common: readStrings(reader),
      plain: readStrings(reader),
      vendors: readStrings(reader),
    },
    entryIds: readStrings(reader),
    entryProduct: Uint16Array.from(readNumbers(reader)),
    entryLocales: Uint8Array.from(readNumbers(reader)),
    documents: Uint32Array.from(readNumbers(reader)),
    signatureEntry: Uint32Array.from(readNumbers(reader)),
    signatureKind: Uint8Array.from(readNumbers(reader)),
    signatureValues: readStrings(reader),
  }
  const index = layOut(catalogue, readWords(reader))
  return reader.number() === 0 ? index : { ...index, part: readPart(reader) }
}

const readPart = (reader: ByteReader): Part => ({
  stamp: reader.number(),
  bits: reader.number(),
  documents: reader.number(),
  held: Uint32Array.from(readNumbers(reader)),
  entries: Uint32Array.from(readNumbers(reader)),
  names: Uint32Array.from(readNumbers(reader)),
})

/** The checksum vouches for the shape: these bytes were written by `encodeIndex` of this layout. */
const readProducts = (json: string): readonly IndexedProduct[] => JSON.parse(json)

function readIdeas(reader: ByteReader): Pick<Lexicon, 'phrases' | 'ideas'> {
  const numbers = readNumbers(reader)
  const sorted = reader
    .text()
    .split('\n')
    .flatMap((own, i) => own.split(' ').map((phrase) => ({ phrase, idea: numbers[i] ?? 0 })))
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1))
  return {
    phrases: stringTable(sorted.map(({ phrase }) => phrase)),
    ideas: Uint16Array.from(sorted, ({ idea }) => idea),
  }
}

function readStrings(reader: ByteReader): StringTable {
  const shared = Array.from({ length: reader.number() }, () => reader.number())
  const lengths = shared.map(() => reader.number())
  const text = reader.text()
  let before = ''
  let at = 0
  return stringTable(
    lengths.map((length, i) => {
      before = before.slice(0, shared[i]) + text.slice(at, at + length)
      at += length
      return before
    }),
  )
}

function readNumbers(reader: ByteReader): Float64Array {
  const numbers = new Float64Array(reader.number())
  let before = 0
  for (let i = 0; i < numbers.length; i++) {
    const step = reader.number()
    before += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    numbers[i] = before
  }
  return numbers
}

function readWords(reader: ByteReader): Postings {
  const terms = readStrings(reader)
  const sink = postingSink()
  for (let t = 0; t < terms.offsets.length - 1; t++) {
    const documents: number[] = []
    let document = 0
    for (let left = reader.number(); left > 0; left--) {
      document += reader.number()
      documents.push(document)
    }
    const term = terms.text.slice(terms.offsets[t], terms.offsets[t + 1])
    for (const one of documents) sink.add(term, one, reader.number())
  }
  return sink.done()
}
