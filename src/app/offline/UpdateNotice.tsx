import { useSyncExternalStore } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { usePaste } from '../paste/pasteStore.ts'
import { takeOver } from './offline.ts'
import { currentVersion, onVersion, waitingWorker } from './versions.ts'

function reload(): void {
  const waiting = waitingWorker()
  if (waiting === null) {
    location.reload()
    return
  }
  // The new version has to be in charge first, else the old one would answer the reload.
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage(takeOver)
}

/** Says that there is a newer version of the page, and waits: a reload empties the box, so it is the person's to choose. */
export function UpdateNotice() {
  const { t } = useWords()
  const version = useSyncExternalStore(onVersion, currentVersion, () => 'newest' as const)
  const hasPaste = usePaste().kind !== 'empty'
  return (
    <div role="status" className="update">
      {version !== 'newest' && (
        <>
          <p>
            {t('update.title')}
            {hasPaste && ` ${t('update.paste')}`}
          </p>
          <button type="button" className="button small" onClick={reload}>
            {t('update.reload')}
          </button>
        </>
      )}
    </div>
  )
}
