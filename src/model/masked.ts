import type { Span } from './span.ts'

/** `secret`: never revealed. `identifier`: masked by default, revealed one by one by the person. */
export type SecretClass = 'secret' | 'identifier'

/** One stretch of a text that is masked; `kind` such as `toss-secret-key`, `jwt`, `ipv4`. */
export interface MaskedSpan extends Span {
  readonly kind: string
  readonly class: SecretClass
  /** What stands in its place in the masked text, such as `live_sk_[toss-secret-key:1]`. */
  readonly placeholder: string
  /** The value's number: the same wherever the same value stands in the text. */
  readonly number: number
}

/** A text in which no secret is left, and the place of each (offsets into the text as given, in order, never overlapping). */
export interface Masked {
  readonly text: string
  readonly spans: readonly MaskedSpan[]
  /** The identifiers that were left standing because the person chose to show them; left out where there are none. */
  readonly revealed?: readonly MaskedSpan[]
}
