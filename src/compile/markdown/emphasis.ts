/** A run of `*` or `_` that may open or close emphasis; it stands in the piece of this index. */
export interface Delimiter {
  readonly piece: number
  readonly character: string
  /** How long the run was, which the rule of three looks at. */
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  left: number
}

/** Emphasis from after one piece to before another. */
export interface Emphasis {
  readonly kind: 'strong' | 'emphasis'
  readonly from: number
  readonly to: number
}

const space = /^[\s\u00A0]?$/
const punctuation = /^[\p{P}\p{S}]$/u

/** The delimiter that a run is, from the characters around it (CommonMark 0.31, 6.2: left- and right-flanking). */
export function delimiterOf(
  character: string,
  length: number,
  before: string,
  after: string,
  piece: number,
): Delimiter {
  const isLeft =
    !space.test(after) &&
    (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const isRight =
    !space.test(before) &&
    (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  const isUnderscore = character === '_'
  return {
    piece,
    character,
    length,
    left: length,
    canOpen: isLeft && (!isUnderscore || !isRight || punctuation.test(before)),
    canClose: isRight && (!isUnderscore || !isLeft || punctuation.test(after)),
  }
}

function matches(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.character !== closer.character || !opener.canOpen || opener.left === 0) return false
  const isBoth = opener.canClose || closer.canOpen
  const sum = opener.length + closer.length
  return !(isBoth && sum % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0))
}

/** The emphasis that runs of delimiters make, innermost first; what of a run is used up is taken from its `left`. */
export function pairDelimiters(runs: readonly Delimiter[]): readonly Emphasis[] {
  const found: Emphasis[] = []
  const stack: Delimiter[] = []
  for (const closer of runs) {
    while (closer.canClose && closer.left > 0) {
      const at = stack.findLastIndex((opener) => matches(opener, closer))
      const opener = stack[at]
      if (!opener) break
      stack.length = at + 1
      const width = opener.left > 1 && closer.left > 1 ? 2 : 1
      found.push({
        kind: width === 2 ? 'strong' : 'emphasis',
        from: opener.piece,
        to: closer.piece,
      })
      opener.left -= width
      closer.left -= width
      if (opener.left === 0) stack.pop()
    }
    if (closer.left > 0 && closer.canOpen) stack.push(closer)
  }
  return found
}
