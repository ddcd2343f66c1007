import { editDistance } from './editDistance.ts'
import { skeleton } from './skeleton.ts'
import { indexOf, type StringTable, stringAt } from './stringTable.ts'

/** Words as they may be looked up with slips: by each third of their look-alike form, in flat arrays. */
export interface Spelling {
  /** Sorted. Not all of its strings need be words that may be meant. */
  readonly table: StringTable
  /** Where in the table each word stands. */
  readonly places: Uint32Array
  /** The letters that each word's form has, a bit a letter, and the form's length: most words differ in these already. */
  readonly letters: Uint32Array
  readonly lengths: Uint8Array
  /** `starts[h]` to `starts[h + 1]` of `listed`: the words with a third whose hash is `h`. */
  readonly starts: Uint32Array
  readonly listed: Uint32Array
}

/** A word that was meant. */
export interface Meant {
  readonly word: string
  readonly edits: number
}

/** Shortest and longest word that may hold a slip. */
const shortest = 4
const longest = 48

/** The strings of a sorted table that `isWord` affirms, in a form in which `meantBy` finds them. */
export function spellingOf(table: StringTable, isWord: (text: string) => boolean): Spelling {
  const places: number[] = []
  for (let i = 0; i + 1 < table.offsets.length; i++) {
    const text = stringAt(table, i)
    if (text.length >= shortest && text.length <= longest && isWord(text)) places.push(i)
  }
  const size = 2 ** Math.ceil(Math.log2(places.length * 3 + 16))
  const letters = new Uint32Array(places.length)
  const lengths = new Uint8Array(places.length)
  const hashes = new Uint32Array(places.length * 3)
  const starts = new Uint32Array(size + 1)
  places.forEach((place, i) => {
    const form = skeleton(stringAt(table, place))
    letters[i] = lettersIn(form)
    lengths[i] = form.length
    for (let part = 0; part < 3; part++) {
      const [from, to] = [cut(form.length, part), cut(form.length, part + 1)]
      const hash = hashOf(form, from, to, form.length, part) & (size - 1)
      hashes[i * 3 + part] = hash
      starts[hash + 1] = (starts[hash + 1] ?? 0) + 1
    }
  })
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const listed = new Uint32Array(hashes.length)
  hashes.forEach((hash, i) => {
    listed[next[hash] ?? 0] = Math.floor(i / 3)
    next[hash] = (next[hash] ?? 0) + 1
  })
  return { table, places: Uint32Array.from(places), letters, lengths, starts, listed }
}

/** Whether a text is one of the words to the letter. */
export const knows = ({ table }: Spelling, text: string): boolean => indexOf(table, text) >= 0

/** How many slips a word of this length may hold. */
const slipsIn = (length: number): number => (length < shortest ? 0 : length < 8 ? 1 : 2)

/** The nearest word so far, and how many more may be compared. */
interface Search {
  readonly form: string
  readonly letters: number
  readonly limit: number
  best: Meant | undefined
  left: number
}

/** Most words that one word is compared with, and most that are looked at for one third. */
const mostCompared = 800
const mostListed = 1000

/**
 * The known word nearest to `word`, undefined where none is near enough. Ties go to the first in the alphabet. Two slips leave
 * one third of three whole: the first stands where it stood, the last as far from the end, the middle one moved by no
 * more than there are slips.
 */
export function meantBy(spelling: Spelling, word: string): Meant | undefined {
  const form = skeleton(word)
  const limit = slipsIn(form.length)
  if (limit === 0 || form.length > longest + limit) return undefined
  const search: Search = {
    form,
    letters: lettersIn(form),
    limit,
    best: undefined,
    left: mostCompared,
  }
  for (let length = form.length - limit; length <= form.length + limit; length++) {
    const moved = form.length - length
    compareThird(spelling, search, length, 0, 0)
    compareThird(spelling, search, length, 2, moved)
    for (let shift = -limit; shift <= limit; shift++)
      if (Math.abs(shift) + Math.abs(moved - shift) <= limit)
        compareThird(spelling, search, length, 1, shift)
  }
  return search.best
}

/** Compares with the words of a length that have the same third as the form, moved by `shift`. */
function compareThird(
  spelling: Spelling,
  search: Search,
  length: number,
  part: number,
  shift: number,
): void {
  const { starts, listed, letters, lengths } = spelling
  const from = cut(length, part) + shift
  const to = cut(length, part + 1) + shift
  if (from < 0 || to > search.form.length) return
  const hash = hashOf(search.form, from, to, length, part) & (starts.length - 2)
  const first = starts[hash] ?? 0
  const last = Math.min(starts[hash + 1] ?? 0, first + mostListed)
  for (let i = first; i < last; i++) {
    const number = listed[i] ?? 0
    if (lengths[number] !== length) continue
    if (bitsIn((letters[number] ?? 0) ^ search.letters) > 2 * search.limit) continue
    if (search.left-- <= 0) return
    compare(spelling, search, number)
  }
}

function compare({ table, places }: Spelling, search: Search, number: number): void {
  const { form, best, limit } = search
  const word = stringAt(table, places[number] ?? 0)
  const most = best?.edits ?? limit
  const edits = editDistance(form, skeleton(word), most)
  if (edits > most) return
  if (best === undefined || edits < best.edits || word < best.word) search.best = { word, edits }
}

/** The letters of a form, a bit each; all digits share one, and so do all other signs. A slip changes two bits at most. */
function lettersIn(form: string): number {
  let bits = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    bits |= unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : unit < 0x61 ? 1 << 26 : 1 << 27
  }
  return bits
}

/** How many bits are set (Hacker's Delight, figure 5-2). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const cut = (length: number, part: number) => Math.floor((length * part) / 3)

function hashOf(text: string, from: number, to: number, length: number, part: number): number {
  let hash = length * 3 + part
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 1
}
