/** Whether this page is of the newest version that the browser knows of, or a newer one waits, or has taken over already. */
export type Version = 'newest' | 'waiting' | 'replaced'

type Listener = () => void

let version: Version = 'newest'
let waiting: ServiceWorker | null = null
const listeners = new Set<Listener>()

export function currentVersion(): Version {
  return version
}

export function onVersion(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setVersion(next: Version, worker: ServiceWorker | null): void {
  version = next
  waiting = worker
  for (const listener of listeners) listener()
}

/** The new version that waits to be asked, where there is one. */
export function waitingWorker(): ServiceWorker | null {
  return waiting
}
