import { locales } from '../model/locale.ts'
import { type ByteWriter, byteWriter, checksum } from './bytes.ts'
import { impliedPostings } from './layOut.ts'
import type { Lexicon } from './lexicon.ts'
import { eachPosting, type Postings, postingSink } from './postings.ts'
import type { Index } from './searchIndex.ts'
import { type StringTable, sizeOf, stringAt } from './stringTable.ts'

/**
 * The first four bytes of every index, and the number of its layout: it changes whenever older readers would misread it, so also with the
 * number of languages, by which documents are numbered.
 */
export const magic = 0x4b435453
export const layout = (5 << 8) | locales.length

/** Bytes before the body: magic, layout, length of the body, checksum of the body; four bytes each, little-endian. */
export const headerSize = 16

/**
 * The index as bytes, for a file that is compressed in transit. Strings share what they begin with, numbers are
 * differences; keys and the words of signatures are left out, because they follow from the signatures.
 */
export function encodeIndex(index: Index): Uint8Array<ArrayBuffer> {
  const writer = byteWriter()
  writer.text(JSON.stringify(index.products))
  writeIdeas(writer, index.lexicon)
  writeStrings(writer, index.lexicon.common)
  writeStrings(writer, index.lexicon.plain)
  writeStrings(writer, index.lexicon.vendors)
  writeStrings(writer, index.entryIds)
  writeNumbers(writer, index.entryProduct)
  writeNumbers(writer, index.entryLocales)
  writeNumbers(writer, index.documents)
  writeNumbers(writer, index.signatureEntry)
  writeNumbers(writer, index.signatureKind)
  writeStrings(writer, index.signatureValues)
  writeWords(writer, untold(index))
  const part = index.part
  writer.number(part === undefined ? 0 : 1)
  if (part !== undefined) {
    for (const one of [part.stamp, part.bits, part.documents]) writer.number(one)
    for (const numbers of [part.held, part.entries, part.names]) writeNumbers(writer, numbers)
  }
  const body = writer.done()
  const file = new Uint8Array(headerSize + body.length)
  const header = new DataView(file.buffer)
  header.setUint32(0, magic, true)
  header.setUint32(4, layout, true)
  header.setUint32(8, body.length, true)
  header.setUint32(12, checksum(body), true)
  file.set(body, headerSize)
  return file
}

/** The postings that do not follow from the signatures. */
function untold(index: Index): Postings {
  const implied = new Set<string>()
  impliedPostings(index, (term, document) => implied.add(`${document} ${term}`))
  const sink = postingSink()
  eachPosting(index, (term, document, weight) => {
    if (!implied.has(`${document} ${term}`)) sink.add(term, document, weight)
  })
  return sink.done()
}

/** The phrases of each idea together: what means the same often begins the same, and no phrase needs a number. */
function writeIdeas(writer: ByteWriter, { phrases, ideas }: Lexicon): void {
  const byIdea = new Map<number, string[]>()
  ideas.forEach((idea, i) => {
    const own = byIdea.get(idea) ?? []
    byIdea.set(idea, own)
    own.push(stringAt(phrases, i))
  })
  const sorted = [...byIdea].sort(([a], [b]) => a - b)
  writeNumbers(
    writer,
    Uint32Array.from(sorted, ([idea]) => idea),
  )
  writer.text(sorted.map(([, own]) => own.join(' ')).join('\n'))
}

/** For each string how many units it shares with the one before, then the lengths of the rests, then these in one text. */
function writeStrings(writer: ByteWriter, table: StringTable): void {
  const rests: string[] = []
  let before = ''
  writer.number(sizeOf(table))
  for (let i = 0; i < sizeOf(table); i++) {
    const now = stringAt(table, i)
    const shared = sharedLength(before, now)
    writer.number(shared)
    rests.push(now.slice(shared))
    before = now
  }
  for (const rest of rests) writer.number(rest.length)
  writer.text(rests.join(''))
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  const last = b.charCodeAt(length - 1)
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length
}

/** Each number as its difference from the one before, folded so that small steps down are small too. */
function writeNumbers(writer: ByteWriter, numbers: Uint8Array | Uint16Array | Uint32Array): void {
  writer.number(numbers.length)
  let before = 0
  for (const now of numbers) {
    writer.number(now >= before ? (now - before) * 2 : (before - now) * 2 - 1)
    before = now
  }
}

function writeWords(writer: ByteWriter, { terms, termStarts, postings }: Postings): void {
  writeStrings(writer, terms)
  for (let t = 0; t < sizeOf(terms); t++) {
    const from = termStarts[t] ?? 0
    const to = termStarts[t + 1] ?? from
    writer.number(to - from)
    let before = 0
    for (let i = from; i < to; i++) {
      const posting = postings[i] ?? 0
      writer.number((posting >>> 2) - before)
      before = posting >>> 2
    }
    for (let i = from; i < to; i++) writer.number((postings[i] ?? 0) & 3)
  }
}
