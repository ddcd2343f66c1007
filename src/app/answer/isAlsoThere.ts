import type { Found } from './foundOf.ts'

type Evident = Pick<Found, 'evidence'>

const literal: ReadonlySet<string> = new Set(['code', 'message', 'template'])

/** Whether an error stands in the paste to the letter, beside the first: a second error, and not another reading of the same words. */
export function isAlsoThere(first: Evident, other: Evident): boolean {
  return other.evidence.some(
    ({ kind, start, end }) =>
      literal.has(kind) && first.evidence.every((one) => one.end <= start || end <= one.start),
  )
}
