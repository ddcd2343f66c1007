import { useSyncExternalStore } from 'react'
import type { Locale } from '../../model/locale.ts'
import type { Draft } from './draft.ts'
import type { EntryHead, EntryView, Summary } from './protocol.ts'

/** What the compiler is doing. `failed` is a fault of ours, with what it says about itself. */
export type Work =
  | { readonly kind: 'idle' | 'working' | 'stopped' | 'no-worker' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Where the caret was sent: once for each `turn`. */
export interface Jump {
  readonly line: number
  readonly column: number
  readonly turn: number
}

/** Something to say about files that were brought. */
export type Notice =
  | { readonly kind: 'nothing' | 'too-many' | 'unreadable' }
  | {
      readonly kind: 'left-out'
      readonly reason: 'binary' | 'tooLarge'
      readonly paths: readonly string[]
    }

/** The guides that are being written, and what was understood of them. */
export interface WriteState {
  readonly drafts: readonly Draft[]
  /** The path of the draft that is shown. */
  readonly current: string
  /** The name of the folder that the guides came in; it names a product that no folder names. */
  readonly folder: string
  /** The language of the page, in which problems are told. */
  readonly locale: Locale
  /** The line of the caret. */
  readonly line: number
  readonly jump: Jump | null
  readonly work: Work
  /** The last that was understood; shown on while newer text is being read. */
  readonly summary: Summary | null
  readonly view: EntryView | null
  /** What stood there before everything was mended. */
  readonly undo: readonly Draft[] | null
  readonly notice: Notice | null
}

export const emptyState: WriteState = {
  drafts: [],
  current: '',
  folder: 'guides',
  locale: 'en',
  line: 1,
  jump: null,
  work: { kind: 'idle' },
  summary: null,
  view: null,
  undo: null,
  notice: null,
}

let state = emptyState
const listeners = new Set<() => void>()

/** The guides of this visit. They live in this variable alone: not in the address, the history or any storage. */
export function writeState(): WriteState {
  return state
}

export function setWrite(change: Partial<WriteState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

function onWrite(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The guides, kept current. Built pages have none. */
export function useWrite(): WriteState {
  return useSyncExternalStore(onWrite, writeState, () => emptyState)
}

/** The draft that is shown; undefined where nothing was written yet. */
export function currentDraft({ drafts, current }: WriteState): Draft | undefined {
  return drafts.find(({ path }) => path === current)
}

/** The entry in which the caret stands, or the first of the file where it stands before all. */
export function chosenEntry({ summary, current, line }: WriteState): EntryHead | undefined {
  const own = summary?.entries.filter(({ file }) => file === current) ?? []
  return own.findLast((entry) => entry.line <= line) ?? own[0]
}
