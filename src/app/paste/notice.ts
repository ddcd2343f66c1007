import { useSyncExternalStore } from 'react'
import { announce } from '../live/announcements.ts'

let notice: string | undefined
const listeners = new Set<() => void>()

/** Shows a word about something that could not be taken; undefined takes it away. */
export function say(text: string | undefined): void {
  notice = text
  if (text !== undefined) announce(text)
  for (const listener of listeners) listener()
}

function onNotice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useNotice(): string | undefined {
  return useSyncExternalStore(
    onNotice,
    () => notice,
    () => undefined,
  )
}
