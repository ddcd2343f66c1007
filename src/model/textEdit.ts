import type { Place } from './place.ts'

/** One change to a line of a file: `from`, which stands at the place, becomes `to`. Made only where `from` really stands there. */
export interface TextEdit extends Place {
  readonly from: string
  readonly to: string
}
