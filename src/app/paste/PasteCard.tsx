import { useWords } from '../i18n/useWords.ts'
import { countLines, formatSize } from './formatSize.ts'
import { forgetPaste, usePaste } from './pasteStore.ts'
import { stopReading } from './reader.ts'

/** A paste that is too long for a box, or a file: its size instead of its text. */
export function PasteCard() {
  const { t, locale } = useWords()
  const paste = usePaste()
  if (paste.kind === 'empty') return null
  const size = formatSize(paste.text.length, locale)
  const lines = new Intl.NumberFormat(locale).format(countLines(paste.text))
  return (
    <div className="paste-card" id="paste" tabIndex={-1}>
      <p>
        {paste.origin.kind === 'file'
          ? t('box.fileCard', { name: paste.origin.name, size, lines })
          : t('box.card', { size, lines })}
      </p>
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
  )
}
