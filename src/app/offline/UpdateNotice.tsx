import { useState, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { usePaste } from '../paste/pasteStore.ts'
import { takeOver } from './offline.ts'
import { currentVersion, onVersion, type Version, waitingWorker } from './versions.ts'

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

/**
 * Says that there is a newer version of the page, and waits: a reload empties the box, so it is the person's to choose. It covers a part of
 * a small screen, so it goes away when it is told to; the new version comes with the next visit then.
 */
export function UpdateNotice() {
  const { t } = useWords()
  const version = useSyncExternalStore(onVersion, currentVersion, () => 'newest' as const)
  const [postponed, setPostponed] = useState<Version>('newest')
  const hasPaste = usePaste().kind !== 'empty'
  return (
    <div role="status" className="update">
      {version !== 'newest' && version !== postponed && (
        <>
          <div className="update-words">
            <p>{t('update.title')}</p>
            {hasPaste && <p className="hint">{t('update.paste')}</p>}
          </div>
          <div className="update-actions">
            <button type="button" className="button small" onClick={reload}>
              {t('update.reload')}
            </button>
            <button
              type="button"
              className="button quiet small"
              onClick={() => setPostponed(version)}
            >
              {t('update.later')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
