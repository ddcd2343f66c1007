import type { Folded } from '../read/folded.ts'
import { isSignatureWord, isWord } from './isWord.ts'
import { isAsciiLetter, isSoft } from './letters.ts'
import type { Index } from './searchIndex.ts'
import { knows, type Meant, meantBy } from './spelling.ts'
import { spellingsOf } from './spellingsOf.ts'

/** A text with its unknown words replaced by the known ones that were meant, and where that was done. */
export interface Mended extends Folded {
  readonly edits: readonly {
    readonly start: number
    readonly end: number
    readonly edits: number
  }[]
}

/** A word in Latin letters; `afterGap`: more than a soft gap parts it from the one before. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly afterGap: boolean
}

/** The words of folded text between `start` and `end`. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let afterGap = true
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i)
    if (!isWordPart(unit)) {
      if (!isSoft(unit)) afterGap = true
      i++
      continue
    }
    let stop = i + 1
    while (stop < end && isWordPart(text.charCodeAt(stop))) stop++
    words.push({ text: text.slice(i, stop), start: i, end: stop, afterGap })
    afterGap = false
    i = stop
  }
  return words
}

/** ASCII, and the Greek and Cyrillic letters that look like it. */
const isWordPart = (unit: number) => isAsciiLetter(unit) || (unit >= 0x370 && unit < 0x530)

/** What was meant by the words of one paste: logs say the same again and again. */
export type Meanings = Map<string, Meant | undefined>

/** `piece` with the words of signatures in the place of what is near them, or undefined where nothing is. Offsets count from `offset`. */
export function mend(
  index: Index,
  piece: string,
  offset: number,
  meanings: Meanings,
): Mended | undefined {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const edits: { start: number; end: number; edits: number }[] = []
  const keep = (from: number, to: number) => {
    text += piece.slice(from, to)
    for (let i = from; i < to; i++) {
      starts.push(offset + i)
      ends.push(offset + i + 1)
    }
  }
  let at = 0
  for (const word of wordsIn(piece, 0, piece.length)) {
    const meant = meantWord(index, word.text, meanings)
    if (meant === undefined) continue
    keep(at, word.start)
    edits.push({
      start: text.length,
      end: text.length + meant.word.length,
      edits: Math.max(1, meant.edits),
    })
    text += meant.word
    for (let i = 0; i < meant.word.length; i++) {
      starts.push(offset + word.start)
      ends.push(offset + word.end)
    }
    at = word.end
  }
  if (edits.length === 0) return undefined
  keep(at, piece.length)
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), edits }
}

function meantWord(index: Index, word: string, meanings: Meanings): Meant | undefined {
  if (meanings.has(word)) return meanings.get(word)
  const meant = nearestWord(index, word)
  meanings.set(word, meant)
  return meant
}

function nearestWord(index: Index, word: string): Meant | undefined {
  const { names, words } = spellingsOf(index)
  if (isSignatureWord(index, word) || knows(names, word) || isWord(index, word)) return undefined
  const one = meantBy(words, word)
  const whole = word.length >= 7 ? meantBy(names, word) : undefined
  if (whole !== undefined && (one === undefined || whole.edits < one.edits)) return whole
  return one
}
