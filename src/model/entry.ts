import type { Check } from './check.ts'
import type { Locale } from './locale.ts'
import type { MarkedText } from './markedText.ts'
import type { Signature } from './signature.ts'

export interface Cause extends MarkedText {
  readonly line: number
}

/** A piece of readable text that is neither cause nor check. */
export interface Note extends MarkedText {
  readonly line: number
}

/** A code sample as it stands in the guide. */
export interface Sample {
  readonly code: string
  readonly language: string
  readonly line: number
}

/** One error in one language: what it looks like, why it happens, what to check. */
export interface Entry {
  /** The same in every language, unique in its product; lower-case kebab. */
  readonly id: string
  readonly title: string
  /** The short name: the first signature, or what the guide says. */
  readonly label: string
  /** 1-based line of the guide on which the entry starts. */
  readonly line: number
  /** The language that the text is really written in. */
  readonly lang: Locale
  /** What the error means, in one sentence, where the guide says so. */
  readonly summary?: MarkedText & { readonly line?: number }
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly checks: readonly Check[]
  /** The writer numbered the checks: their order is meant. */
  readonly isOrdered?: boolean
  readonly notes: readonly Note[]
  readonly samples: readonly Sample[]
  /** Whose fault, whether to retry, whether money moved: in the guide's words. */
  readonly fault?: MarkedText
  readonly retry?: MarkedText
  readonly effect?: MarkedText
}
