import type { Severity } from '../../model/diagnostic.ts'
import type { Texts } from '../../model/phrase.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { Fault } from '../fault.ts'
import type { Site } from '../unit.ts'

/** One thing that can be wrong with guides: its documentation, its test and its check in one place. */
export interface Rule {
  /** Permanent; names the defect. */
  readonly id: string
  readonly severity: Severity
  /** The harm that the defect does to a reader or writer. */
  readonly why: Texts
  /** Everything that it says, in each language, with placeholders `{{name}}`. */
  readonly words: Readonly<Record<string, Texts>>
  /** Files that have the defect, and the message that they get, in English. */
  readonly bad: { readonly files: readonly SourceFile[]; readonly message: string }
  /** Files like them that are right. */
  readonly good: readonly SourceFile[]
  readonly check: (site: Site) => readonly Fault[]
}
