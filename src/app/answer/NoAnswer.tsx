import { useWords } from '../i18n/useWords.ts'
import type { ProductLine } from '../library/library.ts'
import { WithoutMessage } from '../triage/WithoutMessage.tsx'

interface NoAnswerProps {
  readonly isDiagnosed: boolean
  /** What was pasted is the answer to a call that worked. */
  readonly isSuccess: boolean
  readonly products: readonly ProductLine[]
}

/** Says that nothing fits, and what to do instead. */
export function NoAnswer({ isDiagnosed, isSuccess, products }: NoAnswerProps) {
  const { t } = useWords()
  return (
    <div className="card none">
      <h2>
        {t(isDiagnosed ? 'result.diagnosedOnly' : isSuccess ? 'result.success' : 'result.none')}
      </h2>
      <p>{t('result.noneHelp')}</p>
      <p className="actions">
        <a className="button" href="#browse">
          {t('result.browse')}
        </a>
        <a className="button quiet" href="#support">
          {t('result.support')}
        </a>
      </p>
      <WithoutMessage products={products} />
    </div>
  )
}
