import { keyTable } from './keyTable.ts'
import { isAsciiLetter } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import { scan } from './scan.ts'
import { indexOf } from './stringTable.ts'
import { type Term, withoutEnding } from './termsOf.ts'

/** Endings that leave an English word what it is. */
const inflection = /^(?:s|es|d|ed|ing|ion|ly)?$/

const contraction = /[a-z]'[a-z]/

/** Runs of one script, for words of a single sign. */
const runs = /[\uac00-\ud7a3]+|[\u30a1-\u30fa\u30fc]+|[\u4e00-\u9fff]+/g

/** The words of a single sign, such as `키`, `鍵` and `キー`, that stand alone but for a particle. */
function addSingles(
  { phrases, ideas }: Lexicon,
  text: string,
  start: number,
  end: number,
  into: Term[],
): void {
  for (const { 0: run, index } of text.slice(start, end).matchAll(runs)) {
    const from = start + index
    const length = stemLength(run)
    if (length !== 1) continue
    const idea = indexOf(phrases, run.slice(0, 1))
    if (idea >= 0 && !into.some((term) => term.start <= from && term.end > from))
      into.push({ term: `#${ideas[idea]}`, start: from, end: from + length })
  }
}

/** Units of a run without the particle or the long vowel that ends it. */
const stemLength = (run: string) =>
  run.charCodeAt(0) >= 0xac00 ? withoutEnding(run).length : run.replace(/\u30fc+$/, '').length

/** The ideas that folded text names between `start` and `end`, as terms that are the same in every language. */
export function conceptsOf(lexicon: Lexicon, text: string, start: number, end: number): Term[] {
  const mayEnd = (last: number) => endsWord(text, last, end)
  const found = scan(keyTable(lexicon.phrases), { text, start, end, mayEnd })
  const terms: Term[] = []
  let covered = start
  for (const { key, start: from, end: to, hard } of found.sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    // Quotes and commas part words, the apostrophe of a contraction does not.
    const isParted = hard.length > 0 && !contraction.test(text.slice(from, to))
    if (isParted || isChance(text, from, to)) continue
    const term = `#${lexicon.ideas[key]}`
    if (to > covered) {
      terms.push({ term, start: from, end: to })
      covered = to
    } else if (!isCut(text, to)) terms.push({ term, start: from, end: to, isPart: true })
  }
  addSingles(lexicon, text, start, end, terms)
  return terms
}

/** Whether two or three syllables were found from the middle of a Hangul word over a space: 수정 in 함수 정의 is nobody's word, 가 없음 is. */
const isChance = (text: string, from: number, to: number) =>
  to - from <= 4 &&
  isHangul(text.charCodeAt(from - 1)) &&
  /^[\uac00-\ud7a3]+ /.test(text.slice(from, to)) &&
  !/^[가이은는을를도] [없있않안못]/.test(text.slice(from, to))

/** Whether a Latin word goes on: `store` is no part of `stored`. */
const isCut = (text: string, to: number) =>
  isAsciiLetter(text.charCodeAt(to - 1)) && isAsciiLetter(text.charCodeAt(to))

const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3

function endsWord(text: string, last: number, end: number): boolean {
  let stop = last + 1
  if (!isAsciiLetter(text.charCodeAt(last))) return true
  while (stop < end && stop - last < 5 && isAsciiLetter(text.charCodeAt(stop))) stop++
  return inflection.test(text.slice(last + 1, stop))
}
