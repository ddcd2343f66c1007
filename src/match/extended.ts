import type { Reading } from '../read/readPaste.ts'
import { nearestPrefix } from './editDistance.ts'
import { gapsBetween } from './gapsBetween.ts'
import { latinWords } from './latinWords.ts'
import { isSoft, type Letters, lettersOf } from './letters.ts'
import { type Index, kindOf } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { signaturesWith } from './signaturesWith.ts'
import { lengthAt, lowerBound, sizeOf, stringAt } from './stringTable.ts'
import { stretchesOf } from './template.ts'

/** Most longer signatures that a found one is held against. */
const mostLonger = 64

/** The longer signature that the paste goes on to spell with a slip, such as "Invalid Key Version Staus", of each entry that has it; else the sign itself. */
export function extended(index: Index, reading: Reading, sign: Sign): Sign[] {
  const key = stretchesOf(sign.value)
  if (key.length !== 1 || sign.goesOn) return [sign]
  const letters = key[0]?.letters ?? ''
  const { text } = reading.folded
  const rest = softRest(text, sign.end)
  if (rest.letters === '') return [sign]
  const first = lowerBoundOf(index, letters) + 1
  const longer: Sign[] = []
  for (let k = first; k < Math.min(sizeOf(index.keys), first + mostLonger); k++) {
    const key = stringAt(index.keys, k)
    if (!key.startsWith(letters)) break
    const tail = key.slice(letters.length)
    if (tail.length < 4) continue
    const near = nearestPrefix(tail, rest.letters, tail.length < 8 ? 1 : 2)
    if (near !== undefined)
      longer.push(
        ...spelled(index, sign, k, near.edits, (rest.at[near.length - 1] ?? sign.end) + 1, text),
      )
  }
  return longer.length === 0 ? [sign] : longer
}

/** A sign as the longer signatures with a key, of each entry that has one. */
function spelled(
  index: Index,
  sign: Sign,
  key: number,
  slips: number,
  end: number,
  text: string,
): Sign[] {
  const typed = latinWords(text.slice(sign.start, end))
  return signaturesWith(index, key, (signature) => kindOf(index, signature) !== 'template').map(
    (signature) => {
      const value = stringAt(index.signatureValues, signature)
      return {
        ...sign,
        kind: 'typo',
        edits: slips + gapsBetween(typed, latinWords(value.toLowerCase())),
        entry: index.signatureEntry[signature] ?? 0,
        signature,
        value,
        length: lengthAt(index.keys, key),
        end,
      }
    },
  )
}

/** The letters that follow without a hard gap. */
function softRest(text: string, from: number): Letters {
  let end = from
  while (
    end < text.length &&
    end - from < 40 &&
    (isSoft(text.charCodeAt(end)) || /[\p{L}\d]/u.test(text[end] ?? ''))
  )
    end++
  return lettersOf(text, from, end)
}

function lowerBoundOf(index: Index, letters: string): number {
  let lo = 0
  let hi = sizeOf(index.keys)
  for (let depth = 0; depth < letters.length; depth++) {
    const unit = letters.charCodeAt(depth)
    lo = lowerBound(index.keys, lo, hi, depth, unit)
    hi = lowerBound(index.keys, lo, hi, depth, unit + 1)
  }
  return lo
}
