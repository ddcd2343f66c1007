import { fold } from '../read/fold.ts'
import { type Letters, lettersOf } from './letters.ts'

/** The literal stretches of a template, in order; a signature without a slot is one stretch. */
export function stretchesOf(value: string): Letters[] {
  return fold(value)
    .text.split(slot)
    .map((stretch) => lettersOf(stretch))
    .filter(({ letters }) => letters !== '')
}

const slot = /\{[\w .-]{0,40}\}/

/** The stretch by which a template is looked for: the first of ten letters or more, else the longest. */
export function anchorOf(stretches: readonly Letters[]): number {
  const early = stretches.findIndex(({ letters }) => letters.length >= 10)
  if (early >= 0) return early
  let longest = 0
  stretches.forEach(({ letters }, i) => {
    if (letters.length > (stretches[longest]?.letters.length ?? 0)) longest = i
  })
  return longest
}
