import type { Answers } from '../../model/tree.ts'
import type { Reading } from '../paste/protocol.ts'

/** What was answered between the errors of one paste. Ids only: the history may keep it. */
export interface Narrowing {
  /** Which paste it was said of, as a number that means nothing. */
  readonly of: number
  readonly product?: string
  readonly answers: Answers
}

const marks = new WeakMap<Reading, number>()

/** A number for what was read of a paste: the same as long as the paste is there, and of no other. */
function markOf(reading: Reading): number {
  const known = marks.get(reading)
  if (known !== undefined) return known
  const mark = Math.random()
  marks.set(reading, mark)
  return mark
}

/** What a history entry says of the errors of `reading`; nothing where it was said of another paste, or says something else. */
export function narrowingOf(state: unknown, reading: Reading): Narrowing {
  const of = markOf(reading)
  const none: Narrowing = { of, answers: {} }
  if (typeof state !== 'object' || state === null || !('narrowing' in state)) return none
  const { narrowing: said } = state
  if (typeof said !== 'object' || said === null) return none
  if (!('of' in said) || said.of !== of || !('answers' in said)) return none
  return {
    of,
    ...('product' in said && typeof said.product === 'string' ? { product: said.product } : {}),
    answers: Object.fromEntries(
      Object.entries(said.answers ?? {}).filter(([, answer]) => typeof answer === 'string'),
    ),
  }
}
