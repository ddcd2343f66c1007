import type { Cause, Entry, Note, Sample } from '../model/entry.ts'
import type { MarkedText } from '../model/markedText.ts'
import type { Signature } from '../model/signature.ts'

/** A check before its id is known and its condition is given a facet. */
export interface CheckDraft extends MarkedText {
  readonly line: number
  /** What it is limited to, in the guide's words, and the check with those words. */
  readonly condition?: { readonly text: string; readonly whole: MarkedText }
  readonly where?: MarkedText
  readonly ifNot?: MarkedText
  readonly who?: MarkedText
}

/** What stands under an error's heading, or in its row. */
export interface EntryBody {
  readonly summary?: NonNullable<Entry['summary']>
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly checks: readonly CheckDraft[]
  /** The writer gave the checks in an order. */
  readonly isOrdered?: boolean
  readonly notes: readonly Note[]
  readonly samples: readonly Sample[]
  readonly fault?: MarkedText
  readonly retry?: MarkedText
  readonly effect?: MarkedText
}

/** An entry in one language before it is paired with its twins. */
export interface EntryDraft extends EntryBody {
  /** The id, anchor or slug that the writer gave. */
  readonly key?: string
  readonly title: string
  readonly label: string
  readonly line: number
  /** It stands among errors and is none, such as a hint in a catalogue: neither it nor its twins become entries. */
  readonly isAside?: true
}
