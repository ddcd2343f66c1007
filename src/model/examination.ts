import type { Words } from './locale.ts'
import type { Span } from './span.ts'

/** The answer to a product's question that a paste itself shows, and where it shows it. */
export interface FoundAnswer extends Span {
  readonly question: string
  readonly answer: string
  /** A request (path, header, body) outweighs words about it. */
  readonly by: 'pattern' | 'term'
}

/** What a paste proves. `text` and `snippets` are the product's own: nothing of the paste is in them. */
export interface FoundDiagnosis {
  readonly rule: string
  /** Where it shows, in order. */
  readonly spans: readonly Span[]
  readonly text: Words
  readonly snippets?: Readonly<Record<string, string>>
  /** The entries that it explains. */
  readonly entries?: readonly string[]
}

/** All that a paste says about a product beyond its error. Offsets are into the paste as given. */
export interface Examination {
  readonly answers: readonly FoundAnswer[]
  readonly diagnoses: readonly FoundDiagnosis[]
  /** It holds what the product returns where a call works. */
  readonly isSuccess?: true
}
