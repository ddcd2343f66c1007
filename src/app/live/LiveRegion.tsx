import { useSyncExternalStore } from 'react'
import { lastAnnouncement, onAnnouncement } from './announcements.ts'

/** The one live region of the page. */
export function LiveRegion() {
  const text = useSyncExternalStore(onAnnouncement, lastAnnouncement, () => '')
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  )
}
