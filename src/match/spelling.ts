import { fold } from '../read/fold.ts'
import { editDistance } from './editDistance.ts'
import type { Index } from './searchIndex.ts'
import { kindOf } from './searchIndex.ts'
import { skeleton } from './skeleton.ts'
import { sizeOf, stringAt } from './stringTable.ts'

/** Words as they may be looked up with slips: by each third of their look-alike form. */
export interface Spelling {
  readonly words: readonly string[]
  /** The look-alike form of each word. */
  readonly forms: readonly string[]
  readonly known: ReadonlySet<string>
  /** `hash * room + word`, sorted: a third of a word, its place and the word's length make the hash. */
  readonly thirds: Float64Array
  /** A bit for each hash that occurs: most lookups end here. */
  readonly bits: Uint32Array
}

/** A word that was meant. */
export interface Meant {
  readonly word: string
  readonly edits: number
}

const room = 2 ** 21
const shortest = 4

/** The words in a form in which `meantBy` finds them. */
function spellingOf(words: Iterable<string>): Spelling {
  const known = new Set(words)
  const list = [...known].filter((word) => word.length >= shortest && word.length <= 48)
  const thirds = new Float64Array(list.length * 3)
  const forms = list.map(skeleton)
  forms.forEach((form, i) => {
    for (let part = 0; part < 3; part++)
      thirds[i * 3 + part] =
        hashOf(form, cut(form.length, part), cut(form.length, part + 1), form.length, part) * room +
        i
  })
  const bits = new Uint32Array(bitSize(thirds.length) / 32)
  for (const packed of thirds) setBit(bits, Math.floor(packed / room))
  return { words: list, forms, known, thirds: thirds.sort(), bits }
}

/** How many slips a word of this length may hold. */
const slipsIn = (length: number): number => (length < shortest ? 0 : length < 8 ? 1 : 2)

/** The known word nearest to `word`, undefined where none is near enough. Ties go to the first in the alphabet. */
export function meantBy(spelling: Spelling, word: string): Meant | undefined {
  const form = skeleton(word)
  const limit = slipsIn(form.length)
  if (limit === 0) return undefined
  let best: Meant | undefined
  for (const number of alike(spelling, form, limit))
    best = better(best, form, spelling, number, limit)
  return best
}

/** The words that share a third with `form`, at most `mostCompared`: two slips leave one third of three whole. */
function alike(spelling: Spelling, form: string, limit: number): Set<number> {
  const found = new Set<number>()
  for (let length = form.length - limit; length <= form.length + limit; length++)
    for (let part = 0; part < 3; part++)
      for (let shift = -limit; shift <= limit; shift++) {
        const from = cut(length, part) + shift
        const to = cut(length, part + 1) + shift
        if (from >= 0 && to <= form.length)
          addThird(spelling, hashOf(form, from, to, length, part), found)
      }
  return found
}

function addThird({ thirds, bits }: Spelling, hash: number, into: Set<number>): void {
  if (!hasBit(bits, hash)) return
  const first = firstAt(thirds, hash * room)
  for (let i = first; i < Math.min(thirds.length, first + mostAlike); i++) {
    const packed = thirds[i] ?? 0
    if (packed >= (hash + 1) * room || into.size >= mostCompared) return
    into.add(packed % room)
  }
}

/** Sixteen bits or more for each entry, as a power of two. */
const bitSize = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(2, entries) * 16))

const setBit = (bits: Uint32Array, hash: number) => {
  const at = hash & (bits.length * 32 - 1)
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

const hasBit = (bits: Uint32Array, hash: number) => {
  const at = hash & (bits.length * 32 - 1)
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

/** Most words with one third in common, and most words in all, that one word is compared with. */
const mostAlike = 100
const mostCompared = 800

function better(
  best: Meant | undefined,
  form: string,
  spelling: Spelling,
  number: number,
  limit: number,
): Meant | undefined {
  const edits = editDistance(
    form,
    spelling.forms[number] ?? '',
    best === undefined ? limit : best.edits,
  )
  if (edits > (best?.edits ?? limit)) return best
  const word = spelling.words[number] ?? ''
  return best === undefined || edits < best.edits || word < best.word ? { word, edits } : best
}

const cut = (length: number, part: number) => Math.floor((length * part) / 3)

function hashOf(text: string, from: number, to: number, length: number, part: number): number {
  let hash = length * 3 + part
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 1
}

function firstAt(sorted: Float64Array, least: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < least) from = middle + 1
    else to = middle
  }
  return from
}

const cache = new WeakMap<Index, { names: Spelling; words: Spelling; terms: Spelling }>()

/** What may be misspelt: whole signatures that are names, the words of signatures, the words of guides. Made once an index. */
export function spellingsOf(index: Index): { names: Spelling; words: Spelling; terms: Spelling } {
  const made = cache.get(index) ?? {
    names: spellingOf(namesOf(index)),
    words: spellingOf(wordsOf(index)),
    terms: spellingOf(latinTermsOf(index)),
  }
  cache.set(index, made)
  return made
}

function* namesOf(index: Index): Iterable<string> {
  for (let i = 0; i < sizeOf(index.keys); i++) {
    const key = stringAt(index.keys, i)
    if (key.length <= 40 && /^[a-z][a-z\d]*$/.test(key)) yield key
  }
}

function* wordsOf(index: Index): Iterable<string> {
  for (let i = 0; i < sizeOf(index.signatureValues); i++) {
    if (kindOf(index, i) === 'status') continue
    for (const word of latinWords(fold(stringAt(index.signatureValues, i)).text)) yield word
  }
}

function* latinTermsOf(index: Index): Iterable<string> {
  for (let i = 0; i < sizeOf(index.terms); i++) {
    const term = stringAt(index.terms, i)
    if (/^[a-z][a-z\d]{3,}$/.test(term)) yield term
  }
}

/** The words of folded text that are written in ASCII letters. */
const latinWords = (text: string): readonly string[] => text.match(/[a-z\d]+/g) ?? []
