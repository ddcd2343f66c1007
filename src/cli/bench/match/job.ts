import type { Guide } from '../../../model/guide.ts'
import type { Locale } from '../../../model/locale.ts'
import type { Product } from '../../../model/product.ts'

/** A paste and the entry that it needs, as `product/entry`; null where nothing answers it. */
export interface LabelledPaste {
  readonly paste: string
  readonly expected: readonly string[] | null
  readonly kind: string
  readonly locale: Locale
}

/** Pastes that are asked one after another. */
export interface Task {
  readonly name: string
  /** Other pastes of the same form, asked before anything is timed. */
  readonly warmUp: readonly LabelledPaste[]
  readonly pastes: readonly LabelledPaste[]
  /** After so many seconds no further paste of the task is asked; at least one is. */
  readonly seconds: number
}

/** What a peer is to do in a process of its own. */
export interface Job {
  /** Build and answer, or build and say what the index holds in memory. */
  readonly work: 'ask' | 'weigh'
  readonly peer: string
  readonly products: readonly Product[]
  readonly guides: readonly Guide[]
  readonly tasks: readonly Task[]
  /** How often the index is built; the median counts. */
  readonly builds: number
}

/** How one paste was answered. */
export interface Outcome {
  /** The place of a right entry, from 1 on; null where none was among the hits. */
  readonly rank: number | null
  /** The score of the first hit; null where there was none. */
  readonly score: number | null
  readonly isSure: boolean | null
  readonly milliseconds: number
}

/** What a peer reports while it works: each line as soon as it is known, so that a peer that is stopped keeps what it did. */
export type Report =
  | {
      readonly kind: 'built'
      readonly entries: number
      readonly milliseconds: number
    }
  /** The bytes in memory that an index gives back when it is let go of, what it was made of still there. */
  | { readonly kind: 'weighed'; readonly heap: number }
  | { readonly kind: 'asked'; readonly task: string; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'stored'; readonly bytes: number | null; readonly gzip: number | null }
