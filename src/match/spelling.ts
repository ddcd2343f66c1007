import { editDistance } from './editDistance.ts'
import { skeleton } from './skeleton.ts'
import { indexOf, type StringTable, sizeOf, stringAt, stringTable } from './stringTable.ts'

/** Words as they may be looked up with slips, in flat arrays. */
export interface Spelling {
  /** Sorted. Not all of its strings need be words that may be meant. */
  readonly table: StringTable
  /** Where in the table each word stands. */
  readonly places: Uint32Array
  /** The look-alike form of each word, and the letters that it has. */
  readonly forms: StringTable
  readonly letters: Uint32Array
  /** `starts[h]` to `starts[h + 1]` of `listed`: the words with a piece whose hash is `h`. */
  readonly starts: Uint32Array
  readonly listed: Uint32Array
}

/** A word that was meant. */
export interface Meant {
  readonly word: string
  readonly edits: number
}

/** Shortest and longest word that may hold a slip, and the shortest that may hold two. */
const shortest = 4
const longest = 48
const long = 8

/** The strings of a sorted table that `isWord` affirms, in a form in which `meantBy` finds them. */
export function spellingOf(table: StringTable, isWord: (text: string) => boolean): Spelling {
  const places: number[] = []
  const forms: string[] = []
  for (let i = 0; i < sizeOf(table); i++) {
    const text = stringAt(table, i)
    if (text.length < shortest || text.length > longest || !isWord(text)) continue
    places.push(i)
    forms.push(skeleton(text))
  }
  const counts = (take: (hash: number, i: number) => void) => {
    forms.forEach((form, i) => {
      eachPiece(form, (hash) => take(hash, i))
    })
  }
  let total = 0
  counts(() => total++)
  const mask = 2 ** Math.ceil(Math.log2(total + 16)) - 1
  const starts = new Uint32Array(mask + 2)
  counts((hash) => {
    starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] ?? 0) + 1
  })
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const listed = new Uint32Array(total)
  counts((hash, i) => {
    const at = next[hash & mask] ?? 0
    listed[at] = i
    next[hash & mask] = at + 1
  })
  return {
    table,
    places: Uint32Array.from(places),
    forms: stringTable(forms),
    letters: Uint32Array.from(forms, lettersIn),
    starts,
    listed,
  }
}

/** Whether a text is one of the words to the letter. */
export const knows = ({ table }: Spelling, text: string): boolean => indexOf(table, text) >= 0

/** The hash of each piece by which a form may be found: the form with one letter left out, and the thirds of longer ones. */
function eachPiece(form: string, take: (hash: number) => void): void {
  if (form.length <= long) for (let at = 0; at <= form.length; at++) take(hashWithout(form, at))
  if (form.length >= long - 2)
    for (let part = 0; part < 3; part++)
      take(hashOf(form, cut(form.length, part), cut(form.length, part + 1), form.length, part))
}

/** The nearest word so far, and how many more may be compared. */
interface Search {
  readonly word: string
  readonly form: string
  readonly letters: number
  readonly limit: number
  /** The nearest so far, as near as each other. */
  best: Meant[]
  left: number
}

/** Most words that one word is compared with, and most that are looked at for one piece. */
const mostCompared = 400
const mostAlike = 4
const mostListed = 1000

/**
 * The known word nearest to `word` that is not itself, undefined where none is near enough. Ties go to the first in the alphabet. A short
 * word may hold one slip: two that differ by one are the same with a letter left out of one or both. A longer one may hold
 * two, which leave one third of three whole: the first where it stood, the last as far from the end, the middle one moved
 * by no more than there are slips.
 */
export const meantBy = (spelling: Spelling, word: string): Meant | undefined =>
  allMeantBy(spelling, word)[0]

/** The known words nearest to `word`, as near as each other, in the order of the alphabet; four at most. */
export function allMeantBy(spelling: Spelling, word: string): Meant[] {
  const form = skeleton(word)
  if (form.length < shortest || form.length > longest + 2) return []
  const limit = form.length < long ? 1 : 2
  const search: Search = {
    word,
    form,
    letters: lettersIn(form),
    limit,
    best: [],
    left: mostCompared,
  }
  if (limit === 1) {
    for (let at = 0; at <= form.length; at++) compareAll(spelling, search, hashWithout(form, at))
    return search.best
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
  const from = cut(length, part) + shift
  const to = cut(length, part + 1) + shift
  if (from >= 0 && to <= search.form.length)
    compareAll(spelling, search, hashOf(search.form, from, to, length, part))
}

function compareAll(spelling: Spelling, search: Search, hash: number): void {
  const { starts, listed, letters } = spelling
  const bucket = hash & (starts.length - 2)
  const first = starts[bucket] ?? 0
  const last = Math.min(starts[bucket + 1] ?? 0, first + mostListed)
  for (let i = first; i < last && search.left > 0; i++) {
    const number = listed[i] ?? 0
    if (bitsIn((letters[number] ?? 0) ^ search.letters) <= 2 * search.limit)
      compare(spelling, search, number)
  }
}

function compare({ table, places, forms }: Spelling, search: Search, number: number): void {
  const { form, best, limit } = search
  search.left--
  const most = best[0]?.edits ?? limit
  const edits = editDistance(form, stringAt(forms, number), most)
  if (edits > most) return
  const word = stringAt(table, places[number] ?? 0)
  if (word === search.word) return
  if (edits < most || best.length === 0) search.best = [{ word, edits }]
  else if (best.every((one) => one.word !== word))
    search.best = [...best, { word, edits }]
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .slice(0, mostAlike)
}

/** The letters of a form, a bit each; digits and what else stands before the letters share five, all others one. A slip changes two bits at most. */
function lettersIn(form: string): number {
  let bits = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7a) bits |= 1 << (unit - 0x61)
    else bits |= 1 << (26 + (unit < 0x61 ? unit % 5 : 5))
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
  return mixed(hash)
}

/** The hash of a text without its letter at `at`; at its end, of all of it. */
function hashWithout(text: string, at: number): number {
  let hash = -1
  for (let i = 0; i < text.length; i++)
    if (i !== at) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return mixed(hash)
}

const mixed = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1
