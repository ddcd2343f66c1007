import type { MarkedText } from './markedText.ts'

/** That a check holds only for one answer to a question: `facet` is the question's id, `value` the answer's. */
export interface Condition {
  readonly facet: string
  readonly value: string
  /** The words of the guide, such as "Decrypt Symmetric Keys API". */
  readonly text: string
}

/** One thing to check. `text` is without its condition; `when` is empty where the check always applies, else any of them holds. */
export interface Check extends MarkedText {
  /** The same in every language of the entry. */
  readonly id: string
  readonly line: number
  readonly when: readonly Condition[]
  /** Where to look: a console path, a command. */
  readonly where?: MarkedText
  /** What to do if it is not so. */
  readonly ifNot?: MarkedText
  /** Who can do it. */
  readonly who?: MarkedText
}
