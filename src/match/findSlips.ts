import type { Folded } from '../read/fold.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { editDistance } from './editDistance.ts'
import { isAsciiLetter, lettersOf } from './letters.ts'
import { scan } from './scan.ts'
import { type Index, signatureKinds } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { type Meant, meantBy, slipsIn, spellingsOf } from './spelling.ts'
import { indexOf, lengthAt, stringAt } from './stringTable.ts'
import { stretchesOf } from './template.ts'

/** A stretch of folded text that reads as one name: letters joined by `_`, `-` or nothing. */
interface Name {
  readonly start: number
  readonly end: number
}

/** Signatures that stand in the segments with slips of the finger, the eye or the camera. */
export function findSlips(index: Index, reading: Reading, segments: readonly Segment[]): Sign[] {
  const signs: Sign[] = []
  for (const segment of segments) {
    const mended = mend(index, reading, segment, signs)
    if (mended !== undefined) addMended(index, mended, segment, signs)
  }
  return signs
}

/** A segment with its unknown words replaced by the known ones that were meant. */
interface Mended extends Folded {
  readonly edits: readonly {
    readonly start: number
    readonly end: number
    readonly edits: number
  }[]
}

function mend(index: Index, reading: Reading, segment: Segment, into: Sign[]): Mended | undefined {
  const { text } = reading.folded
  const { names, words } = spellingsOf(index)
  let mended = ''
  const starts: number[] = []
  const ends: number[] = []
  const edits: { start: number; end: number; edits: number }[] = []
  const put = (piece: string, start: number, end: number) => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(piece.length === end - start ? start + i : start)
      ends.push(piece.length === end - start ? start + i + 1 : end)
    }
    mended += piece
  }
  for (let i = segment.start; i < segment.end; ) {
    if (!isAsciiLetter(text.charCodeAt(i))) {
      put(text[i] ?? '', i, i + 1)
      i++
      continue
    }
    const name = nameAt(text, i, segment.end)
    addName(index, text, name, segment, into)
    let stop = i
    while (stop < segment.end && isWordPart(text.charCodeAt(stop))) stop++
    const word = text.slice(i, stop)
    const meant =
      words.known.has(word) || names.known.has(word) ? undefined : meantWord(index, word)
    if (meant === undefined) put(word, i, stop)
    else {
      edits.push({
        start: mended.length,
        end: mended.length + meant.word.length,
        edits: Math.max(1, meant.edits),
      })
      put(meant.word, i, stop)
    }
    i = Math.max(stop, i + 1)
  }
  if (edits.length === 0) return undefined
  return { text: mended, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), edits }
}

const isWordPart = (unit: number) => isAsciiLetter(unit) || (unit >= 0x370 && unit < 0x530)

function meantWord(index: Index, word: string): Meant | undefined {
  const { names, words } = spellingsOf(index)
  const one = meantBy(words, word)
  const whole = word.length >= 7 ? meantBy(names, word) : undefined
  if (whole !== undefined && (one === undefined || whole.edits < one.edits)) return whole
  return one
}

function nameAt(text: string, start: number, end: number): Name {
  let stop = start
  while (
    stop < end &&
    (isAsciiLetter(text.charCodeAt(stop)) ||
      ((text[stop] === '_' || text[stop] === '-') && isAsciiLetter(text.charCodeAt(stop + 1))))
  )
    stop++
  return { start, end: stop }
}

/** A name such as `INVALID_AIP_KEY` whose every word is near the one in the same place. */
function addName(index: Index, text: string, name: Name, segment: Segment, into: Sign[]): void {
  if (name.start > segment.start && /[\w-]/.test(text[name.start - 1] ?? ' ')) return
  const letters = lettersOf(text, name.start, name.end).letters
  const { names } = spellingsOf(index)
  if (letters.length < 6 || letters.length === name.end - name.start || names.known.has(letters))
    return
  const meant = meantBy(names, letters)
  if (meant === undefined) return
  const key = indexOf(index.keys, meant.word)
  const signature = index.keyStarts[key] ?? 0
  const value = stringAt(index.signatureValues, signature)
  if (!wordsAreNear(text.slice(name.start, name.end), value.toLowerCase())) return
  into.push(slip(index, signature, name, meant.word.length, Math.max(1, meant.edits), segment))
}

function wordsAreNear(typed: string, meant: string): boolean {
  const a = typed.split(/[_-]/)
  const b = meant.split(/[^a-z\d]+/).filter((word) => word !== '')
  if (a.length !== b.length) return true
  return a.every((word, i) => {
    const other = b[i] ?? ''
    const limit = word.length < 4 ? 1 : slipsIn(word.length)
    return (
      word === other ||
      (editDistance(word, other, limit) <= limit && (word.length > 3 || sameLetters(word, other)))
    )
  })
}

/** A word of three letters is a slip of another only where two were swapped or one is missing or doubled. */
function sameLetters(a: string, b: string): boolean {
  if (a.length !== b.length) return true
  return [...a].sort().join('') === [...b].sort().join('')
}

function slip(
  index: Index,
  signature: number,
  at: { start: number; end: number },
  length: number,
  edits: number,
  segment: Segment,
): Sign {
  return {
    entry: index.signatureEntry[signature] ?? 0,
    kind: 'typo',
    value: stringAt(index.signatureValues, signature),
    signature,
    start: at.start,
    end: at.end,
    length,
    edits,
    sameCase: true,
    goesOn: false,
    role: segment.role,
    line: segment.line,
    share: Math.min(1, (at.end - at.start) / Math.max(1, segment.end - segment.start)),
  }
}

function addMended(index: Index, mended: Mended, segment: Segment, into: Sign[]): void {
  for (const found of scan(index, mended.text, 0, mended.text.length, () => false)) {
    const touched = mended.edits.filter(({ start, end }) => start < found.end && end > found.start)
    if (touched.length === 0 || found.goesOn) continue
    const signature = index.keyStarts[found.key] ?? 0
    if (signatureKinds[index.signatureKind[signature] ?? 0] === 'template') continue
    const stretches = stretchesOf(stringAt(index.signatureValues, signature))
    if (found.hard.some((depth) => !(stretches[0]?.hard ?? []).includes(depth))) continue
    const edits = touched.reduce((sum, one) => sum + one.edits, 0)
    const start = mended.starts[found.start] ?? 0
    const end = mended.ends[found.end - 1] ?? start
    into.push(
      slip(index, signature, { start, end }, lengthAt(index.keys, found.key), edits, segment),
    )
  }
}
