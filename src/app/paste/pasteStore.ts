import { useSyncExternalStore } from 'react'
import type { Reading } from './protocol.ts'

/** Where a paste came from: the box, or a file of that name. */
export type Origin =
  | { readonly kind: 'typed' }
  | { readonly kind: 'file'; readonly name: string; readonly size: number }

/** Why a paste could not be read: the list of errors, the browser, or ourselves. */
export type Failure = 'index' | 'browser' | 'read'

/** A paste that was read, and what was understood of it. */
export interface ReadPaste {
  readonly text: string
  readonly reading: Reading
}

export type PasteState =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'reading' | 'stopped' | 'read' | 'failed'
      readonly text: string
      readonly origin: Origin
      /** The last that was read: this paste where `kind` is `read`, else the one before, shown on so that nothing jumps. */
      readonly last?: ReadPaste
      readonly failure?: Failure
    }

const empty: PasteState = { kind: 'empty' }
let state: PasteState = empty
const listeners = new Set<() => void>()

/** The paste of this visit. It lives in this variable alone: not in the address, the history or any storage. */
export function currentPaste(): PasteState {
  return state
}

/** Puts a state in the place of the one before, and tells all who follow it. */
export function setPaste(next: PasteState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Nothing is pasted any more. */
export function forgetPaste(): void {
  setPaste(empty)
}

function onPaste(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The paste, kept current. Built pages have none. */
export function usePaste(): PasteState {
  return useSyncExternalStore(onPaste, currentPaste, () => empty)
}

/** What the page may show as read: this paste, or the one before for as long as this one is being read. */
export function useReadPaste(): ReadPaste | undefined {
  const paste = usePaste()
  return paste.kind === 'read' || paste.kind === 'reading' ? paste.last : undefined
}
