import type { Span } from '../model/span.ts'
import type { Role } from '../read/roleOf.ts'

/** One thing in the paste that speaks for an entry. Offsets are into the folded text. */
export interface Sign extends Span {
  readonly entry: number
  readonly kind: 'code' | 'message' | 'template' | 'typo'
  /** The signature, as the guide writes it. */
  readonly value: string
  readonly signature: number
  /** Letters of the signature that were found. */
  readonly length: number
  readonly edits: number
  /** It stands in the case in which the guide has it. */
  readonly sameText: boolean
  /** The name goes on where the signature ends, or began before it. */
  readonly goesOn: boolean
  readonly role: Role
  readonly line: number
  /** Share of the words of its segment, by letters. */
  readonly share: number
  /** Of a template: the share of its words in the paste that its slots hold beyond one word each. */
  readonly excess: number
  /** Of a slip: every word of it is one of its own, so that it may be meant as it stands. */
  readonly isDoubtful: boolean
  /** Of the quotes that a template has beside its slots, the share that the paste lacks. */
  readonly unquoted: number
}
