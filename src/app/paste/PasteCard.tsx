import { use } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { SiteContext } from '../site/siteContext.ts'
import { formatSize } from './formatSize.ts'
import { PasteView } from './PasteView.tsx'
import { forgetPaste, usePaste } from './pasteStore.ts'
import { sendPasteToWorker, stopReading } from './reader.ts'

/** A paste that is too long for a box, or a file: its name and size, how far it is, and its text in a window. */
export function PasteCard() {
  const { t, locale } = useWords()
  const { data } = use(SiteContext)
  const paste = usePaste()
  if (paste.kind === 'empty') return null
  const { origin, text, kind } = paste
  const size = formatSize(origin.kind === 'file' ? origin.size : text.length, locale)
  return (
    <div className="paste-card" id="paste" tabIndex={-1}>
      <p>
        {origin.kind === 'file'
          ? t('box.fileCard', { name: origin.name, size })
          : t('box.card', { size })}
      </p>
      <div className="paste-card-actions">
        {kind === 'stopped' && text !== '' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => sendPasteToWorker(text, origin, locale, data)}
          >
            {t('box.again')}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            stopReading()
            forgetPaste()
          }}
        >
          {t('box.clear')}
        </button>
      </div>
      {kind === 'reading' && <progress className="paste-progress" aria-label={t('box.reading')} />}
      {kind === 'read' && <PasteView />}
    </div>
  )
}
