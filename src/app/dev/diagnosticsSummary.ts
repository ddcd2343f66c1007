import type { Diagnostic } from '../../model/diagnostic.ts'

/** What is wrong with guides that are being written: how much, and what to look at first. */
export interface DiagnosticsSummary {
  readonly errors: number
  readonly warnings: number
  readonly first: readonly Omit<Diagnostic, 'fix'>[]
}
