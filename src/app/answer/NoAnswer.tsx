import { useWords } from '../i18n/useWords.ts'

/** Says that nothing fits, and what to do instead. */
export function NoAnswer({ isDiagnosed }: { readonly isDiagnosed: boolean }) {
  const { t } = useWords()
  return (
    <div className="card none">
      <h2>{t(isDiagnosed ? 'result.diagnosedOnly' : 'result.none')}</h2>
      <p>{t('result.noneHelp')}</p>
      <p className="actions">
        <a className="button" href="#browse">
          {t('result.browse')}
        </a>
        <a className="button quiet" href="#support">
          {t('result.support')}
        </a>
      </p>
    </div>
  )
}
