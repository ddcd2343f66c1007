import type { Span } from '../model/span.ts'

/** A stretch of a text that a kind claims. */
export interface Find extends Span {
  readonly kind: string
}
