import type { Severity } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { Fault } from '../fault.ts'
import type { Site } from '../unit.ts'

/** One thing that can be wrong with guides: its documentation, its test and its check in one place. */
export interface Rule {
  /** Permanent; names the defect. */
  readonly id: string
  readonly severity: Severity
  /** The harm that the defect does to a reader or writer. */
  readonly why: string
  /** Files that have the defect, and the message that they get. */
  readonly bad: { readonly files: readonly SourceFile[]; readonly message: string }
  /** Files like them that are right. */
  readonly good: readonly SourceFile[]
  readonly check: (site: Site) => readonly Fault[]
}
