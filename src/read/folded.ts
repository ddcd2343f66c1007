/** A text made from another, with the stretch of the other that each of its UTF-16 units came from. */
export interface Folded {
  readonly text: string
  /** `starts[i]` and `ends[i]` bound, in the original, what unit `i` of `text` stands for. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** `text` as its own original. */
export function identity(text: string): Folded {
  const numbers = countedTo(text.length)
  return {
    text,
    starts: numbers.subarray(0, text.length),
    ends: numbers.subarray(1, text.length + 1),
  }
}

/** 0, 1, 2, …: the map of any text that is its own original is a window on it. */
let counted = numbersTo(4096)

/** The numbers from 0 to `last` and farther, which nobody changes. */
export function countedTo(last: number): Uint32Array {
  if (counted.length <= last) counted = numbersTo(Math.max(last, counted.length * 2))
  return counted
}

function numbersTo(last: number): Uint32Array {
  const numbers = new Uint32Array(last + 1)
  for (let i = 0; i <= last; i++) numbers[i] = i
  return numbers
}
