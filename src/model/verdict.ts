import type { Locale } from './locale.ts'
import type { Span } from './span.ts'

/** Why a match was made: what was found, where in the paste as given, and what in the entry it is. */
export interface Evidence extends Span {
  readonly kind: 'code' | 'message' | 'template' | 'typo' | 'words' | 'status' | 'hint'
  /** What stands in the paste, without escapes; a `typo` is shown as it is misspelt. */
  readonly value: string
}

export interface Match {
  readonly product: string
  readonly entry: string
  /** The locale whose words matched best; ties go to the reader's. */
  readonly locale: Locale
  /** 0..1, as a share: a hundred matches with 0.7 are meant to hold seventy that are right. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** `answer`: one clear entry first; `choose`: a few to choose from; `none`: honestly nothing, `matches` is empty. */
export interface Verdict {
  readonly kind: 'answer' | 'choose' | 'none'
  readonly matches: readonly Match[]
}

/** What is known beside the paste: a hint, never a wall. */
export interface Hints {
  readonly product?: string
  readonly locale?: Locale
}
