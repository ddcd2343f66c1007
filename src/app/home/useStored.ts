import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps `value` on this device, or removes it where it is null; does nothing where the browser allows no storage. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // What cannot be kept lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function onStored(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** What is kept on this device under `key`, kept current, also with other tabs; null while a page is built and where nothing is. */
export function useStored(key: string): string | null {
  return useSyncExternalStore(
    onStored,
    useCallback(() => read(key), [key]),
    () => null,
  )
}
