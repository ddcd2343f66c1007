import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { ProductLine } from '../library/library.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { EntryList } from './EntryList.tsx'
import { keepAnswer, keepAnswers, useRecentAnswers } from './recentAnswers.ts'

/** The answers that this device keeps, once the person has turned that on; only the names of errors, and the way to forget them. */
export function RecentAnswers({ products }: { readonly products: readonly ProductLine[] }) {
  const { t } = useWords()
  const kept = useRecentAnswers()
  const verdict = useReadPaste()?.reading.verdict
  const first = verdict?.kind === 'answer' ? verdict.matches[0] : undefined
  const answer = first === undefined ? undefined : `${first.product}/${first.entry}`

  useEffect(() => {
    if (answer !== undefined) keepAnswer(kept, answer)
  }, [answer, kept])

  const lines = (kept ?? []).flatMap((name) =>
    products.flatMap(({ id, entries }) =>
      entries
        .filter((entry) => `${id}/${entry.id}` === name)
        .map((entry) => ({ ...entry, product: id })),
    ),
  )
  return (
    <details className="recent needs-script">
      <summary>{t('recent.title')}</summary>
      <label className="recent-keep">
        <input
          type="checkbox"
          checked={kept !== null}
          onChange={(event) => keepAnswers(event.currentTarget.checked)}
        />
        {t('recent.keep')}
      </label>
      <p className="hint">{t('recent.help')}</p>
      {kept !== null && lines.length === 0 && <p>{t('recent.none')}</p>}
      {lines.length > 0 && (
        <>
          <EntryList entries={lines} />
          <p className="actions">
            <button type="button" className="button quiet small" onClick={() => keepAnswers(true)}>
              {t('recent.clear')}
            </button>
          </p>
        </>
      )}
    </details>
  )
}
