import { use } from 'react'
import { useHydrated } from '../hydration/useHydrated.ts'
import { useWords } from '../i18n/useWords.ts'
import { SiteContext } from '../site/siteContext.ts'
import { say } from './notice.ts'
import { sendPasteToWorker } from './reader.ts'

/** Takes the text of the clipboard, where the browser lets a page read it; it asks the person first. */
export function ClipboardButton() {
  const { t, locale } = useWords()
  const { data } = use(SiteContext)
  const isHydrated = useHydrated()
  // The button has its place before it is known whether it can work, so that nothing moves.
  const isMissing = isHydrated && navigator.clipboard?.readText === undefined
  if (isMissing) return null
  const take = async () => {
    const text = await navigator.clipboard.readText()
    say(undefined)
    sendPasteToWorker(text, { kind: 'typed' }, locale, data)
  }
  return (
    <button
      type="button"
      className="button quiet needs-script"
      onClick={() => {
        take().catch(() => say(t('box.clipboardFailed')))
      }}
    >
      {t('box.clipboard')}
    </button>
  )
}
