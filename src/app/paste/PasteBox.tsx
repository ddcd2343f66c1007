import { type FormEvent, use, useCallback, useEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { SiteContext } from '../site/siteContext.ts'
import { ClipboardButton } from './ClipboardButton.tsx'
import { FileButton } from './FileButton.tsx'
import { mostInBox } from './limits.ts'
import { say } from './notice.ts'
import { PasteCard } from './PasteCard.tsx'
import { currentPaste, usePaste } from './pasteStore.ts'
import { prepareReader, sendPasteToWorker } from './reader.ts'

/** How long after the last keystroke a live answer is looked for. */
const pause = 350

/** The large box that takes the paste. The text stays the textarea's own: what was typed before the page woke up is kept. */
export function PasteBox() {
  const { t, locale } = useWords()
  const { data } = use(SiteContext)
  const paste = usePaste()
  const box = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<number>(undefined)
  const lastRead = useRef('')
  const isAwake = useRef(false)
  const isCard =
    paste.kind !== 'empty' && (paste.origin.kind === 'file' || paste.text.length > mostInBox)
  const text = paste.kind === 'empty' || isCard ? '' : paste.text

  const read = useCallback(() => {
    window.clearTimeout(timer.current)
    lastRead.current = box.current?.value ?? ''
    sendPasteToWorker(lastRead.current, { kind: 'typed' }, locale, data)
  }, [locale, data])

  const readSoon = () => {
    say(undefined)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(read, pause)
  }

  // Text typed before hydration raised no event that anyone heard.
  useEffect(() => {
    if (isAwake.current) return
    isAwake.current = true
    if (currentPaste().kind === 'empty' && box.current?.value) read()
  }, [read])

  // Text that came from elsewhere shows in the box.
  useEffect(() => {
    if (box.current === null || text === lastRead.current) return
    lastRead.current = text
    if (box.current.value !== text) box.current.value = text
  }, [text])

  useEffect(() => () => window.clearTimeout(timer.current), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isCard && box.current?.value.trim() === '') {
      say(t('box.empty'))
      box.current.focus()
      return
    }
    if (!isCard) read()
    document.getElementById('result')?.focus()
  }

  return (
    <form className="box" onSubmit={submit}>
      <label className="unseen" htmlFor="paste">
        {t('box.label')}
      </label>
      {isCard ? (
        <PasteCard />
      ) : (
        <textarea
          id="paste"
          ref={box}
          className="box-text"
          rows={7}
          defaultValue={text}
          placeholder={t('box.placeholder')}
          spellCheck={false}
          translate="no"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          data-gramm="false"
          aria-describedby="paste-private"
          onFocus={() => prepareReader(data)}
          onInput={(event) => {
            if (!event.nativeEvent.isComposing) readSoon()
          }}
          onCompositionStart={() => window.clearTimeout(timer.current)}
          onCompositionEnd={readSoon}
          onKeyDown={(event) => {
            const isComposing = event.nativeEvent.isComposing || event.keyCode === 229
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing) {
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }
          }}
        />
      )}
      <div className="box-foot">
        <p id="paste-private" className="box-private">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" />
          </svg>
          {t('box.private')}
        </p>
        <div className="box-actions">
          <ClipboardButton />
          <FileButton />
          <button type="submit" className="button" title={t('box.keys')}>
            {t('box.submit')}
          </button>
        </div>
      </div>
      <noscript>
        <p className="note">{t('box.script')}</p>
      </noscript>
    </form>
  )
}
