/**
 * What counts when two texts are compared as signatures: letters and digits. Between two of them stands nothing, a soft
 * gap (space, `_`, `-`, a dot inside a name, the long vowel mark), which never matters, or a hard gap (quotes, commas,
 * brackets, the end of a sentence), over which nothing is joined unless the signature has one there too.
 */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  if (unit < 0x2000) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  if (unit < 0x2e80) return false
  if (unit < 0x3041) return unit >= 0x3005 && unit <= 0x3007
  if (unit === 0x30fb || unit === 0x30fc) return false
  return unit < 0xfe00 && (unit < 0xd800 || unit >= 0xe000)
}

export const isAsciiLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Space, `_`, `-`, `ー`, backtick and a backslash: they join wherever they stand. */
export const isSoft = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x5f ||
  unit === 0x2d ||
  unit === 0x30fc ||
  unit === 0x5c ||
  unit === 0x60 ||
  unit === 0x09

/** A text as its letters: where each stood, and before which of them a hard gap stood. */
export interface Letters {
  readonly letters: string
  readonly at: readonly number[]
  /** Indexes into `letters`, ascending. */
  readonly hard: readonly number[]
}

/** The letters of folded text between `start` and `end`. */
export function lettersOf(text: string, start = 0, end = text.length): Letters {
  const at: number[] = []
  const hard: number[] = []
  let letters = ''
  let pending = false
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isLetter(unit)) {
      if (pending && at.length > 0) hard.push(at.length)
      pending = false
      at.push(i)
      letters += text[i]
    } else if (!isSoft(unit) && !isInnerDot(text, i)) pending = true
  }
  return { letters, at, hard }
}

/** A dot with a letter on both sides, as in a class name. */
export const isInnerDot = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 0x2e &&
  isLetter(text.charCodeAt(i - 1)) &&
  isLetter(text.charCodeAt(i + 1))
