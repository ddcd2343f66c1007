import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { usePaste, useReadPaste } from '../paste/pasteStore.ts'
import { type Noted, receiptOf } from './receiptOf.ts'

/** A request as it counts; while the site is being written, the server marks the versions of its files in a query. */
function noteOf({ name, initiatorType, startTime }: PerformanceResourceTiming): Noted {
  const plain = import.meta.env.DEV ? (name.split('?')[0] ?? name) : name
  return { name: plain, initiatorType, startTime }
}

/** The requests of this page as the browser itself notes them, kept current. */
function useNoted(): readonly Noted[] {
  const [noted, setNoted] = useState<readonly Noted[]>([])
  useEffect(() => {
    const isSeen = PerformanceObserver.supportedEntryTypes?.includes('resource') ?? false
    if (!isSeen) return
    const observer = new PerformanceObserver((list) => {
      const fresh = list.getEntries().filter((one) => one instanceof PerformanceResourceTiming)
      setNoted((before) => [...before, ...fresh.map(noteOf)])
    })
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [])
  return noted
}

/** Says what was sent since something was pasted, and how many values were masked: counted, not promised. */
export function PrivacyReceipt() {
  const { t } = useWords()
  const isPasted = usePaste().kind !== 'empty'
  const masked = useReadPaste()?.reading.masked.spans
  const noted = useNoted()
  const [since, setSince] = useState<number>()

  useEffect(() => {
    setSince((before) => (isPasted ? (before ?? performance.now()) : undefined))
  }, [isPasted])

  const { loaded, sent } = useMemo(
    () =>
      since === undefined
        ? { loaded: [], sent: [] }
        : receiptOf(noted, since, location.origin + import.meta.env.BASE_URL),
    [noted, since],
  )
  if (since === undefined) return null
  const values = new Set(masked?.map(({ placeholder }) => placeholder)).size
  return (
    <details className="receipt">
      <summary>
        <span className="receipt-title">{t('receipt.title')}</span>
        <span data-receipt="sent">
          {sent.length === 0 ? t('receipt.sentNothing') : t('receipt.sent', { count: sent.length })}
        </span>
        <span data-receipt="masked">{t('receipt.masked', { count: values })}</span>
      </summary>
      <p>{t('receipt.loaded', { count: loaded.length })}</p>
      <ul translate="no">
        {[...sent, ...loaded].map((address) => (
          <li key={address}>
            <code>{address}</code>
          </li>
        ))}
      </ul>
      <p>{t('receipt.help')}</p>
    </details>
  )
}
