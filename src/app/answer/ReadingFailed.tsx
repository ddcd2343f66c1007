import { useWords } from '../i18n/useWords.ts'
import type { Failure } from '../paste/pasteStore.ts'

const words = {
  index: 'result.failedIndex',
  browser: 'result.noWorker',
  read: 'result.failed',
} as const satisfies Record<Failure, string>

/** Why nothing could be looked for, and what to do about it. */
export function ReadingFailed({ failure }: { readonly failure: Failure }) {
  const { t } = useWords()
  return (
    <div className="note warn">
      <p>{t(words[failure])}</p>
      {failure !== 'browser' && (
        <button type="button" className="button quiet" onClick={() => location.reload()}>
          {t('result.reload')}
        </button>
      )}
    </div>
  )
}
