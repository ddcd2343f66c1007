import type { Span } from '../model/span.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { editDistance } from './editDistance.ts'
import { gapsBetween } from './gapsBetween.ts'
import { isSignatureWord, isWord } from './isWord.ts'
import { keyTable } from './keyTable.ts'
import { latinWords } from './latinWords.ts'
import { lettersOf } from './letters.ts'
import { isSpeaking } from './loudest.ts'
import { type Meanings, type Mended, mend, wordsIn } from './mend.ts'
import { namesIn } from './namesIn.ts'
import { goesOn, scan } from './scan.ts'
import type { Index } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { signaturesWith } from './signaturesWith.ts'
import { skeleton } from './skeleton.ts'
import { allMeantBy, knows } from './spelling.ts'
import { spellingsOf } from './spellingsOf.ts'
import { indexOf, lengthAt, stringAt } from './stringTable.ts'
import { stretchesOf } from './template.ts'
import { asTyped, hasLoneJamo } from './twoSet.ts'

/**
 * Signatures that stand in the segments with slips of the finger, the eye, the camera or the keyboard's layout. Where anything speaks
 * of an error, nothing is made of what was sent and of what a log says in passing.
 */
export function findSlips(index: Index, reading: Reading, segments: readonly Segment[]): Sign[] {
  const signs: Sign[] = []
  const budget = { names: mostNames }
  const meanings: Meanings = new Map()
  const telling = segments.filter(({ role }) => role !== 'quiet' && role !== 'request')
  for (const segment of telling.some(({ role }) => isSpeaking(role)) ? telling : segments) {
    const piece = reading.folded.text.slice(segment.start, segment.end)
    if (hasLoneJamo(piece)) addMended(index, typedIn(piece, segment.start), segment, signs)
    const mended = mend(index, piece, segment.start, meanings)
    if (mended !== undefined) addMended(index, mended, segment, signs)
    addNames(index, reading.folded.text, segment, budget, signs)
    if (isSpeaking(segment.role)) addLiterals(index, reading, segment, budget, signs)
  }
  return signs
}

function typedIn(piece: string, offset: number): Mended {
  const typed = asTyped(piece)
  return {
    text: typed.text,
    starts: typed.starts.map((start) => start + offset),
    ends: typed.ends.map((end) => end + offset),
    edits: [{ start: 0, end: typed.text.length, edits: 1 }],
  }
}

/** Fewest letters of a literal text that may be a slip although each of its words is one: shorter ones are near to too many. */
const fewestLetters = 10

/**
 * Literal texts of which every word is one of its own and which are one letter away from a signature: "Invalid User Date". Another
 * vendor may mean just that, so they are never sure.
 */
function addLiterals(
  index: Index,
  reading: Reading,
  segment: Segment,
  budget: { names: number },
  into: Sign[],
): void {
  const { text } = reading.folded
  for (const { start, end } of namesIn(reading, [segment])) {
    const { letters } = lettersOf(text, start, end)
    if (letters.length < fewestLetters || letters.length > 42 || budget.names <= 0) continue
    budget.names--
    if (knows(spellingsOf(index).names, letters)) continue
    addName(index, text, { start, end }, letters, segment, true, into)
  }
}

/** Most stretches of words that one paste is asked about as a whole. */
const mostNames = 400

/** Most words that a misspelt signature may have here. */
const mostWords = 6

/** Signatures of several words, each near the one that stands in its place, such as `INVALID_AIP_KEY` or "ULR NOT FOUND". */
function addNames(
  index: Index,
  text: string,
  segment: Segment,
  budget: { names: number },
  into: Sign[],
): void {
  const { names } = spellingsOf(index)
  const list = wordsIn(text, segment.start, segment.end)
  const isKnown = list.map((word) => isSignatureWord(index, word.text))
  for (let first = 0; first < list.length; first++) {
    let known = 0
    for (let last = first; last < Math.min(list.length, first + mostWords); last++) {
      const word = list[last]
      if (word === undefined || (last > first && word.afterGap)) break
      if (isKnown[last]) known++
      const count = last - first + 1
      if (count < 2 || known === count || known < count - 2 || budget.names <= 0) continue
      budget.names--
      const start = list[first]?.start ?? 0
      const letters = lettersOf(text, start, word.end).letters
      if (
        goesOn(text, start, word.end) ||
        letters.length < 6 ||
        letters.length > 42 ||
        knows(names, letters)
      )
        continue
      addName(index, text, { start, end: word.end }, letters, segment, false, into)
    }
  }
}

function addName(
  index: Index,
  text: string,
  { start, end }: Span,
  letters: string,
  segment: Segment,
  isDoubtful: boolean,
  into: Sign[],
): void {
  const typed = latinWords(text.slice(start, end))
  for (const meant of allMeantBy(spellingsOf(index).names, letters)) {
    if (isDoubtful && meant.edits > 1) continue
    for (const signature of literalsOf(index, indexOf(index.keys, meant.word))) {
      const words = latinWords(stringAt(index.signatureValues, signature).toLowerCase())
      if (!wordsAreNear(index, typed, words)) continue
      const edits = Math.max(1, meant.edits) + gapsBetween(typed, words)
      into.push({
        ...slip(index, signature, start, end, meant.word.length, edits, segment),
        isDoubtful,
      })
    }
  }
}

function wordsAreNear(index: Index, a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return true
  return a.every((word, i) => {
    const other = b[i] ?? ''
    if (word === other) return true
    const length = Math.max(word.length, other.length)
    // Half of what is no word may be wrong, where the rest of the name is right; a digit never is.
    const isNone = length > 3 && !/\d/.test(word + other) && !isWord(index, word)
    const limit = length > 5 || isNone ? 2 : 1
    if (editDistance(skeleton(word), skeleton(other), limit) > limit) return false
    return word.length > 3 || sameLetters(word, other) || !isWord(index, word)
  })
}

/** A word of three letters is a slip of another only where two were swapped, or one is missing or doubled. */
const sameLetters = (a: string, b: string) =>
  a.length !== b.length || [...a].sort().join('') === [...b].sort().join('')

/** The signatures of a key that leave nothing open. */
const literalsOf = (index: Index, key: number) =>
  signaturesWith(
    index,
    key,
    (signature) => stretchesOf(stringAt(index.signatureValues, signature)).length < 2,
  )

function slip(
  index: Index,
  signature: number,
  start: number,
  end: number,
  length: number,
  edits: number,
  segment: Segment,
): Sign {
  return {
    entry: index.signatureEntry[signature] ?? 0,
    kind: 'typo',
    value: stringAt(index.signatureValues, signature),
    signature,
    start,
    end,
    length,
    edits,
    sameText: false,
    excess: 0,
    unquoted: 0,
    isDoubtful: false,
    goesOn: false,
    role: segment.role,
    line: segment.line,
    share: Math.min(1, (end - start) / Math.max(1, segment.end - segment.start)),
  }
}

function addMended(index: Index, mended: Mended, segment: Segment, into: Sign[]): void {
  for (const found of scan(keyTable(index.keys), {
    text: mended.text,
    start: 0,
    end: mended.text.length,
  })) {
    const touched = mended.edits.filter(({ start, end }) => start < found.end && end > found.start)
    if (touched.length === 0 || goesOn(mended.text, found.start, found.end)) continue
    const slips = touched.reduce((sum, one) => sum + one.edits, 0)
    const typed = latinWords(mended.text.slice(found.start, found.end))
    const start = mended.starts[found.start] ?? 0
    const end = mended.ends[found.end - 1] ?? start
    for (const signature of literalsOf(index, found.key)) {
      const stretches = stretchesOf(stringAt(index.signatureValues, signature))
      if (found.hard.some((depth) => !(stretches[0]?.hard ?? []).includes(depth))) continue
      const words = latinWords(stringAt(index.signatureValues, signature).toLowerCase())
      const edits = slips + gapsBetween(typed, words)
      into.push(slip(index, signature, start, end, lengthAt(index.keys, found.key), edits, segment))
    }
  }
}
