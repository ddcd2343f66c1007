type Listener = () => void

let said = ''
const listeners = new Set<Listener>()

/** Says `text` to people who cannot see what changed, once they are done with what they hear. */
export function announce(text: string): void {
  said = text
  for (const listener of listeners) listener()
}

export function lastAnnouncement(): string {
  return said
}

export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
