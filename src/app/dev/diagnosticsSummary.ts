import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Locale } from '../../model/locale.ts'

/** What is wrong with guides that are being written: how much, and what to look at first, in each language. */
export interface DiagnosticsSummary {
  readonly errors: number
  readonly warnings: number
  readonly first: Readonly<Record<Locale, readonly Omit<Diagnostic, 'fix'>[]>>
}
