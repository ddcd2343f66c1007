import type { Place } from './place.ts'
import type { TextEdit } from './textEdit.ts'

export type Severity = 'error' | 'warning'

/**
 * One thing that is wrong with a guide, for its writer: data, never thrown.
 * `rule` is permanent; `message` says what stands there and what was expected; `help` says how to mend it.
 */
export interface Diagnostic extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly help: string
  /** The changes that mend it, where they are mechanical and safe. */
  readonly fix?: readonly TextEdit[]
}
